/** What a caller reads about a faulty value: one fault for each place, one limit in each text, and what helps. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeRequirement } from '../../src/platform/wire/requirement.ts';
import { length } from '../../src/platform/wire/schema-rules.ts';
import { refuse } from '../../src/platform/problems/refusal.ts';
import { request } from '../support/app.ts';
import { tinyApp, tinyContract } from './tiny-app.ts';

interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

const faultsOf = (body: unknown): readonly Fault[] => (body as { errors: readonly Fault[] }).errors;
const english = { 'accept-language': 'en' };

describe('the faults of a request', () => {
  it('fault-R14: are one for each place, the first', async () => {
    const at = (pointer: string, detail: string) => ({ pointer, detail: { en: detail, ko: detail } });
    const errors = [at('/body/a', 'First.'), at('/body/b', 'Other.'), at('/body/a', 'Second.')];
    const app = tinyApp(tinyContract(), async () => refuse('request.invalid', { errors }));
    const answer = await app('/things', { method: 'POST' });
    expect(faultsOf(await answer.json())).toMatchObject([
      { pointer: '/body/a', detail: 'First.' },
      { pointer: '/body/b', detail: 'Other.' },
    ]);
  });

  it.each([
    ['', 'empty and of the wrong form'],
    [`\u200b${'a\u0301\u0301\u0301\u0301\u0301'.repeat(60)}`, 'invisible signs, piled up marks, too long'],
  ])('fault-R14: are one for a name with several (%j: %s)', async (englishName) => {
    const { body } = await request('PATCH', '/users/me', {
      as: 'mina',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ englishName }),
    });
    expect(faultsOf(body).map(({ pointer }) => pointer)).toEqual(['/body/englishName']);
  });
});

describe('the text of a fault', () => {
  const textOf = (schema: z.ZodMiniType, value: unknown): string => {
    const issue = schema.safeParse(value).error?.issues[0] ?? expect.fail('The value fits.');
    return JSON.stringify(describeRequirement(issue, value));
  };

  it.each([
    ['a text', z.string().check(z.minLength(3), z.maxLength(5)), 'ab', 'abcdef'],
    ['a list', z.array(z.string()).check(z.minLength(3), z.maxLength(5)), ['a'], Array.from('abcdef')],
    ['a number', z.number().check(z.gte(3), z.lte(5)), 2, 6],
    ['code points', z.string().check(z.refine(...length(3)), z.refine(...length(0, 5))), 'ab', 'abcdef'],
  ])('fault-R14: names only the limit that is broken, for %s', (_what, schema, short, long) => {
    expect([textOf(schema, short).includes('3'), textOf(schema, short).includes('5')]).toEqual([true, false]);
    expect([textOf(schema, long).includes('3'), textOf(schema, long).includes('5')]).toEqual([false, true]);
  });

  it('fault-R14: says that a plus in an address means a space', async () => {
    const { status, body } = await request('GET', '/matching/recommendations?ageBand=55+', {
      as: 'mina',
      headers: english,
    });
    expect(status).toBe(422);
    expect(faultsOf(body)).toMatchObject([{ detail: 'A plus in an address means a space. Write 55%2B.' }]);
    expect((await request('GET', '/matching/recommendations?ageBand=55%2B', { as: 'mina' })).status).toBe(200);
  });

  it.each([
    ['22:00', '02:00'],
    ['22:00', '00:00'],
    ['10:00', '10:00'],
  ])('fault-R14: says how to send hours across midnight: %s to %s', async (startTime, endTime) => {
    const { body } = await request('PUT', '/users/me/availability', {
      as: 'mina',
      headers: english,
      body: { weekly: [{ weekday: 'friday', startTime, endTime }], overrides: [] },
    });
    expect(faultsOf(body)).toMatchObject([
      { pointer: '/body/weekly/0/endTime', detail: expect.stringContaining('across midnight send two entries') },
    ]);
  });

  it.each([
    [
      'an exception for a date',
      '/users/me/availability',
      { weekly: [], overrides: [{ onDate: '2026-03-03', kind: 'off', startTime: '22:00', endTime: '02:00' }] },
      '/body/overrides/0/endTime',
    ],
    [
      'the onboarding',
      '/onboarding/steps/preferences',
      { weeklyAvailability: [{ weekday: 'friday', startTime: '22:00', endTime: '02:00' }] },
      '/body/weeklyAvailability/0/endTime',
    ],
  ])('fault-R14: says so for %s too', async (_where, path, body, pointer) => {
    const answer = await request('PUT', path, { as: 'mina', headers: english, body });
    expect(faultsOf(answer.body)).toContainEqual(
      expect.objectContaining({ pointer, detail: expect.stringContaining('across midnight send two entries') }),
    );
  });
});
