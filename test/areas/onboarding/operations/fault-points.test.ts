/** A failure in the middle of a change leaves all rows unchanged. A retry then makes the whole change. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { failAtEveryPoint } from '../../../support/fault-points.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { readRows } from '../../profile/operations/callers.ts';
import { allAnswers, answerAsMina, completeAsMina, resetMina, saveStep } from './callers.ts';

beforeEach(freshWorld);

const post = (path: string, headers: Record<string, string> = {}) => request('POST', path, { as: 'mina', headers });

/** Returns the number of Mina's rows in each table that onboarding writes. */
async function readOutcome(): Promise<unknown> {
  const tables = [
    'user_languages',
    'user_availability',
    'user_interests',
    'user_preferences',
    'match_pool',
    'notifications',
    'onboarding_runs',
    'onboarding_data',
  ];
  return Promise.all(
    tables.map(
      async (table) => (await readRows(`SELECT 1 AS one FROM ${table} WHERE user_id = ?`, people.mina.id)).length,
    ),
  );
}

describe('ONB-06 a failure after each statement of', () => {
  const changes: [
    what: string,
    arrange: () => Promise<unknown>,
    call: () => Promise<Answer>,
    outcome: readonly number[],
  ][] = [
    ['saving a step', resetMina, () => saveStep('profile', allAnswers.profile), [0, 0, 0, 0, 0, 0, 1, 1]],
    ['skipping a step', resetMina, () => post('/onboarding/steps/interests/skip'), [0, 0, 0, 0, 0, 0, 1, 1]],
    ['completing', answerAsMina, () => post('/onboarding/complete'), [2, 1, 1, 1, 1, 1, 1, 4]],
    [
      'restarting',
      completeAsMina,
      () => post('/onboarding/restart', { 'idempotency-key': 'once' }),
      [2, 1, 1, 1, 1, 1, 1, 4],
    ],
  ];

  it.each(changes)(
    '%s leaves every row as it was, and a repeat of the call succeeds',
    async (_, arrange, call, outcome) => {
      await arrange();
      expect(await failAtEveryPoint(call)).toBeGreaterThan(2);
      expect(await readOutcome()).toEqual(outcome);
    },
  );
});
