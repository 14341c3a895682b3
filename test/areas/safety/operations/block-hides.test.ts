/** AZN-07: after a block, no read operation for users shows the blocker to the blocked user. */
import { beforeAll, describe, expect, it } from 'vitest';
import contract from '../../../../generated/contract/openapi.json';
import { request } from '../../../support/app.ts';
import { createMatch } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';

/** Without public operations (same response for all) and admin operations (administrators see reports). */
const reads = nonEmpty(
  Object.entries(contract.paths).flatMap(([path, item]) =>
    'get' in item && !['public', 'admin'].includes(item.get['x-access']) ? [[item.get.operationId, path] as const] : [],
  ),
  'operations that read',
);

/** Values that identify Mina. No response to Jisoo may contain them. */
const traces = [people.mina.id, people.mina.email, 'Mina Kim', '김미나'];

beforeAll(async () => {
  await createMatch('mina', 'jisoo');
  expect((await request('PUT', `/users/me/blocks/${people.jisoo.id}`, { as: 'mina' })).status).toBe(204);
});

describe('a block hides the blocker in', () => {
  it.each(reads)('%s', async (_, path) => {
    const address = path.replace('{userId}', people.mina.id).replaceAll(/\{\w+\}/g, missingId);
    const { text } = await request('GET', address, { as: 'jisoo' });
    // The field `instance` repeats the requested path, so the test removes it.
    const told = text.replaceAll(address, '');
    for (const trace of traces) expect(told).not.toContain(trace);
  });

  it('covers every operation that reads', () => {
    expect(reads.length).toBeGreaterThan(7);
  });
});
