/** Runs the cases for a used-up rate limit, for failing storage and for HEAD. */
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { request } from '../../support/app.ts';
import { headersOf, pathOf, queryOf } from './wire.ts';
import type { Stage } from './stage.ts';

const storage = ['DB', 'CACHE', 'FILES', 'IMAGES', 'JOBS', 'USER_HUB', 'RANKED_LISTS'];
const limits = Object.keys(env).filter((name) => name.startsWith('LIMIT_'));

/**
 * Checks the response when a rate limit is used up. The limits are stubs here. test/platform/rate.limits.test.ts shows
 * that real calls use up the limits.
 */
export async function runLimited(stage: Stage): Promise<void> {
  const parts = await stage.baseParts();
  const answer = await replacing(limits, { limit: async () => ({ success: false }) }, () => stage.call(parts));
  expect(answer.status, answer.text.slice(0, 600)).toBe(429);
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(answer.headers.get('ratelimit-policy')).toMatch(/^"\w+";q=\d+;w=\d+$/);
}

/**
 * HTT-02: the error of the failing storage names tables and bindings. The response must not contain them. The contract
 * check tests this.
 */
export async function runCrash(stage: Stage): Promise<void> {
  const parts = await stage.baseParts();
  const failing = new Proxy({}, { get: () => failure });
  const answer = await replacing(storage, failing, () => stage.call(parts));
  stage.spoil();
  expect(answer.status, answer.text.slice(0, 600)).toBe(500);
  expect(answer.body).toMatchObject({ code: 'server.internal' });
}

/** RFC 9110 section 9.3.2; HTT-05 */
export async function runHead(stage: Stage): Promise<void> {
  const parts = await stage.baseParts();
  const get = await stage.call(parts);
  const head = await request('HEAD', pathOf(stage.file, parts), {
    ...stage.sender,
    query: queryOf(stage.file, parts),
    headers: headersOf(parts),
  });
  expect(head.status).toBe(get.status);
  expect(head.bytes.length).toBe(0);
  for (const name of ['content-type', 'etag', 'cache-control'])
    expect(head.headers.get(name), name).toBe(get.headers.get(name));
}

function failure(): never {
  throw new Error(
    'D1_ERROR: no such table: user_profiles: SQLITE_ERROR (binding USER_HUB) SELECT email FROM user_profiles',
  );
}

async function replacing<Result>(
  names: readonly string[],
  value: unknown,
  run: () => Promise<Result>,
): Promise<Result> {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => names.includes(name)));
  Object.assign(env, Object.fromEntries(names.map((name) => [name, value])));
  try {
    return await run();
  } finally {
    Object.assign(env, kept);
  }
}
