/**
 * Runs the cases for conditional requests (RFC 9110 section 13): 304 for an unchanged resource, 412 for a change that
 * is based on an old version.
 */
import { expect } from 'vitest';
import type { RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { request, type Answer } from '../../support/app.ts';
import { inParallel } from '../../support/race.ts';
import { pathOf } from './wire.ts';
import type { Stage } from './stage.ts';

const old = '"of-another-time"';

/** CND-02 */
export async function runUnchanged(stage: Stage): Promise<void> {
  const parts = await stage.baseParts();
  const etag = etagOf(await stage.call(parts));
  for (const validator of [etag, `W/${etag}`, `${old}, ${etag}`, '*']) {
    const answer = await stage.call(withHeader(parts, 'if-none-match', validator));
    expect(answer.status, `If-None-Match: ${validator}`).toBe(304);
    expect(answer.bytes.length).toBe(0);
    expect(answer.headers.get('etag')).toBe(etag);
  }
}

/** CND-02 */
export async function runChanged(stage: Stage, status: number | null): Promise<void> {
  const answer = await stage.call(withHeader(await stage.baseParts(), 'if-none-match', old));
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
}

/** CND-03 */
export async function runStale(stage: Stage): Promise<void> {
  const parts = await stage.baseParts();
  const before = await read(stage, parts);
  const answer = await stage.call(withHeader(parts, 'if-match', old));
  expect(answer.status, answer.text.slice(0, 600)).toBe(412);
  expect(answer.body).toMatchObject({ code: 'request.precondition_failed' });
  if (before.status === 200) expect((await read(stage, parts)).text).toBe(before.text);
}

/** CND-03, fault-R7: the current ETag in a list passes; a weak one does not. */
export async function runCurrent(stage: Stage, status: number | null): Promise<void> {
  const parts = await stage.baseParts();
  const etag = await currentEtag(stage, parts);
  const weak = await stage.call(withHeader(parts, 'if-match', `${old}, W/${etag}`));
  expect(weak.status, 'a weak tag never matches').toBe(412);
  const answer = await stage.call(withHeader(parts, 'if-match', `${old}, ${etag}`));
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
}

/** CND-04 */
export async function runOneWinner(stage: Stage, status: number | null): Promise<void> {
  const parts = await stage.baseParts();
  const guarded = withHeader(parts, 'if-match', await currentEtag(stage, parts));
  const answers = await inParallel(2, () => stage.call(guarded));
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([status, 412]);
}

/**
 * Returns the current ETag of the resource: of the path, or of the first path above it that can be read
 * (`/sessions/{id}` of `/sessions/{id}/proposal/accept`). If it has none, it sends the change once and returns the ETag
 * of that response.
 */
async function currentEtag(stage: Stage, parts: RequestParts): Promise<string> {
  let path = pathOf(stage.file, parts);
  let found = await read(stage, parts);
  while (found.status === 405) {
    path = path.slice(0, path.lastIndexOf('/'));
    found = await request('GET', path, stage.sender);
  }
  return etagOf(found.status === 200 && found.headers.has('etag') ? found : await stage.call(parts));
}

function read(stage: Stage, parts: RequestParts): Promise<Answer> {
  return request('GET', pathOf(stage.file, parts), stage.sender);
}

function withHeader(parts: RequestParts, name: string, value: string): RequestParts {
  return { ...parts, headers: { ...parts.headers, [name]: value } };
}

function etagOf(answer: Answer): string {
  const etag = answer.headers.get('etag') ?? '';
  expect(etag, 'a strong ETag').toMatch(/^"[^"]+"$/);
  return etag;
}
