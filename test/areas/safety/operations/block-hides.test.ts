/** AZN-07: after a block, no operation that reads for a person shows the blocker to the blocked one. */
import { beforeAll, describe, expect, it } from 'vitest';
import contract from '../../../../generated/contract/openapi.json';
import { request } from '../../../support/app.ts';
import { createMatch } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';

/** Public answers are the same for everybody, and administrators see reports. */
const reads = nonEmpty(
  Object.entries(contract.paths).flatMap(([path, item]) =>
    'get' in item && !['public', 'admin'].includes(item.get['x-access']) ? [[item.get.operationId, path] as const] : [],
  ),
  'operations that read',
);

/** What would give Mina away in an answer to Jisoo. */
const traces = [people.mina.id, people.mina.email, 'Mina Kim', '김미나'];

beforeAll(async () => {
  await createMatch('mina', 'jisoo');
  expect((await request('PUT', `/users/me/blocks/${people.jisoo.id}`, { as: 'mina' })).status).toBe(204);
});

describe('a block hides the blocker in', () => {
  it.each(reads)('%s', async (_, path) => {
    const address = path.replace('{userId}', people.mina.id).replaceAll(/\{\w+\}/g, missingId);
    const { text } = await request('GET', address, { as: 'jisoo' });
    // `instance` repeats the address that was asked for.
    const told = text.replaceAll(address, '');
    for (const trace of traces) expect(told).not.toContain(trace);
  });

  it('covers every operation that reads', () => {
    expect(reads.length).toBeGreaterThan(7);
  });
});
