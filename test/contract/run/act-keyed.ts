/** Runs the Idempotency-Key cases: a request takes effect once, even if it is sent several times. */
import { expect } from 'vitest';
import type { Change, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { applyChanges } from '../../../src/codegen/emit/cases/request-object.ts';
import type { Answer } from '../../support/app.ts';
import { missingId } from '../../support/people.ts';
import { inParallel } from '../../support/race.ts';
import { otherThan } from './act-caller.ts';
import type { Stage } from './stage.ts';

const atOnce = 50;

/** IDM-01 */
export async function runReplay(stage: Stage, status: number | null): Promise<void> {
  const parts = await keyed(stage);
  const first = await stage.call(parts);
  const again = await stage.call(parts);
  expect(first.status, first.text.slice(0, 600)).toBe(status);
  expect(replayed(first)).toBe(false);
  expect(again.status, again.text.slice(0, 600)).toBe(status);
  expect(again.text).toBe(first.text);
  expect(replayed(again)).toBe(true);
}

/** IDM-02 */
export async function runKeyReused(stage: Stage): Promise<void> {
  const parts = await keyed(stage);
  await stage.call(parts);
  const codes: string[] = [];
  for (const other of otherPayloads(stage, parts)) {
    const { code } = (await stage.call(other)).body as { code: string };
    if (code === 'idempotency.key_reused') return;
    codes.push(code);
    // A business rule may refuse this request body as invalid. In that case, try the next one.
    if (code !== 'request.invalid') break;
  }
  expect(codes.at(-1), 'the code answered to another payload under the same key').toBe('idempotency.key_reused');
}

/** IDM-02 */
export async function runKeyOfAnother(stage: Stage): Promise<void> {
  const parts = await keyed(stage);
  const other = await otherThan(stage);
  await stage.call(parts);
  const answer = await stage.call(parts, { as: other });
  expect(replayed(answer)).toBe(false);
  expect(answer.text).not.toContain('idempotency.key_reused');
}

/**
 * IDM-03: of many parallel requests, exactly one takes effect. Each other request gets the same response or
 * `idempotency.in_progress`, which occurs if the effect lies outside the database.
 */
export async function runKeyedAtOnce(stage: Stage, status: number | null): Promise<void> {
  const parts = await keyed(stage);
  const answers = await inParallel(atOnce, () => stage.call(parts));
  const done = answers.filter((answer) => answer.status === status);
  const waiting = answers.filter(
    ({ body }) => (body as { code?: string } | undefined)?.code === 'idempotency.in_progress',
  );
  expect(done.length + waiting.length, answers.map((answer) => answer.status).join(' ')).toBe(atOnce);
  expect(done.filter((answer) => !replayed(answer))).toHaveLength(1);
  expect(new Set(done.map(({ text }) => text)).size).toBe(1);
}

async function keyed(stage: Stage): Promise<RequestParts> {
  stage.spoil();
  const parts = await stage.baseParts();
  return { ...parts, headers: { ...parts.headers, 'idempotency-key': 'contract-case-key' } };
}

/** Returns the same request with different, valid bodies. */
function otherPayloads(stage: Stage, parts: RequestParts): RequestParts[] {
  const isForm = stage.file.sends === 'multipart/form-data';
  const changes = [
    ...stage.file.cases.flatMap((each) => (each.act === 'fit' ? [each.change] : [])),
    ...otherIds(parts),
  ];
  const all = isForm ? [{ at: '/body/file', set: 'squarePng' }] : changes;
  const others = all.map((change) => applyChanges(parts, [change]));
  return others.filter(({ body }) => JSON.stringify(body) !== JSON.stringify(parts.body));
}

/** Returns a change for each id in the body. A body that contains only ids becomes a different body in this way. */
function otherIds({ body }: RequestParts): Change[] {
  const isId = (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value);
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    isId(value) ? [{ at: `/body/${name}`, set: missingId }] : [],
  );
}

function replayed({ headers }: Answer): boolean {
  return headers.get('idempotency-replayed') === 'true';
}
