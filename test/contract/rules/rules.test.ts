import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../support/app.ts';
import { placeOf } from '../../support/contract/rules.ts';
import { createRequest } from '../../support/matching.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { freshWorld } from '../../support/world.ts';
import { brokenRequests, operationsWithRules, pointersIn, send, type BrokenRequest } from './broken-rules.ts';

beforeEach(freshWorld);

const cases = nonEmpty(operationsWithRules, 'operations with rules');
const requestsOf = (id: string): readonly BrokenRequest[] => brokenRequests[id] ?? [];
const sorted = (places: readonly string[]): string[] => [...new Set(places)].sort();

it('knows a request for each operation that lists rules, and for no other', () => {
  expect(Object.keys(brokenRequests).sort()).toEqual(cases.map(({ id }) => id).sort());
});

describe.each(cases)('fault-R16: $id', (operation) => {
  it('refuses exactly the places that its list of rules names', async () => {
    const found: string[] = [];
    for (const broken of nonEmpty(requestsOf(operation.id), 'requests')) {
      const answer = await send(operation, broken);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([
        broken.code === undefined ? 422 : answer.status,
        broken.code ?? 'request.invalid',
      ]);
      found.push(...pointersIn(answer));
    }
    expect(sorted(found.map(placeOf))).toEqual(sorted(operation.rules.map(({ at }) => at)));
  });
});

/** Requests whose faults come from rules alone. */
const joined = cases
  .filter(({ development }) => !development)
  .flatMap((operation) =>
    requestsOf(operation.id)
      .filter(({ code, needsPath }) => code === undefined && !needsPath)
      .filter(({ body, query }) => body !== undefined || query !== undefined)
      .map((broken) => ({ id: operation.id, operation, broken })),
  );

describe.each(nonEmpty(joined, 'requests'))('fault-R12: $id', ({ operation, broken }) => {
  const { query = {} } = broken;

  it('names the faults of the schema and of the rules in one answer', async () => {
    const byRules = pointersIn(await send(operation, broken));
    const both = await send(operation, {
      ...broken,
      ...(broken.body ? { body: { ...broken.body, unknown: 1 } } : { query: { ...query, unknown: '1' } }),
    });
    expect(both.status).toBe(422);
    expect(sorted(pointersIn(both))).toEqual(sorted([...byRules, broken.body ? '/body/unknown' : '/query/unknown']));
  });
});

describe('fault-R12', () => {
  const patch = (body: object) =>
    request('PATCH', '/users/me', {
      as: 'mina',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify(body),
    });

  it('names a year that the schema refuses beside a text that is too long for the rule', async () => {
    const answer = await patch({ introduction: 'a'.repeat(801), birthYear: 1850 });
    expect(sorted(pointersIn(answer))).toEqual(['/body/birthYear', '/body/introduction']);
  });

  it('names a wrong cursor beside the faults of the filter', async () => {
    const cursor = `${'a'.repeat(40)}.${'b'.repeat(43)}`;
    const answer = await request('GET', '/matching/recommendations', {
      as: 'mina',
      query: { nativeLanguage: 'xx', cursor },
    });
    expect(sorted(pointersIn(answer))).toEqual(['/query/cursor', '/query/nativeLanguage']);
  });

  it('names a forged cursor beside a filter that the schema refuses, and no genuine one', async () => {
    const ask = (query: Record<string, string>) => request('GET', '/matching/requests', { as: 'mina', query });
    const forged = `${'a'.repeat(40)}.${'b'.repeat(43)}`;
    const wrong = { direction: 'sideways', limit: '1000' };
    expect(sorted(pointersIn(await ask({ ...wrong, cursor: forged })))).toEqual([
      '/query/cursor',
      '/query/direction',
      '/query/limit',
    ]);
    await createRequest('daniel', 'mina');
    await createRequest('jisoo', 'mina');
    const { body } = await ask({ direction: 'received', limit: '1' });
    const { nextCursor } = body as { nextCursor: string };
    expect(sorted(pointersIn(await ask({ ...wrong, cursor: nextCursor })))).toEqual([
      '/query/direction',
      '/query/limit',
    ]);
  });

  it('gives each fault the index of the item as it was sent', async () => {
    const answer = await request('PUT', '/users/me/interests', {
      as: 'mina',
      body: { motivations: ['NOT A CODE', 'none'], topics: [], learningStyles: [], learningExpectations: [7, 'none'] },
    });
    expect(sorted(pointersIn(answer))).toEqual([
      '/body/learningExpectations/0',
      '/body/learningExpectations/1',
      '/body/motivations/0',
      '/body/motivations/1',
    ]);
  });

  it('judges nothing by a part that the schema refuses', async () => {
    const answer = await patch({ birthYear: 'then', birthDate: '1990-01-01', timeZone: 'Mars/Base' });
    expect(sorted(pointersIn(answer))).toEqual(['/body/birthYear', '/body/timeZone']);
    expect(pointersIn(await patch([]))).toEqual(['/body']);
  });
});
