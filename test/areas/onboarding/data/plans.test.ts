/** DAT-05: the query plans that SQLite uses for the named queries of onboarding. */
import { describe, expect, it } from 'vitest';
import { commit } from '../../../../src/store/batch.ts';
import { completeRunStatements } from '../../../../src/areas/onboarding/data/complete.ts';
import { readLiveAnswers } from '../../../../src/areas/onboarding/data/live.ts';
import { readOnboarding, recordQueries } from '../../../../src/areas/onboarding/data/record.ts';
import { restartRunStatements } from '../../../../src/areas/onboarding/data/restart.ts';
import { saveStepStatements } from '../../../../src/areas/onboarding/data/save-step.ts';
import { skipStepStatements } from '../../../../src/areas/onboarding/data/skip-step.ts';
import { env } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { plansOf } from '../../../support/plans.ts';

const userId = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';
const answers = {
  profile: { englishName: 'Mina', residence: 'seoul', birthYear: 1998 },
  languages: { native: [{ language: 'ko' }], learning: [] },
  interests: { topics: ['food'] },
  preferences: {
    communicationMethod: 'text',
    dailyMinutes: 'minutes_10',
    weeklyAvailability: [{ weekday: 1, startMinute: 0, endMinute: 60 }],
  },
};

const never = (): never => {
  throw new Error('Mina is there');
};

describe('plans of onboarding', () => {
  it.each<[string, (db: D1Database) => Promise<unknown>]>([
    ['readOnboarding', (db) => readOnboarding(db, userId)],
    ['readLiveAnswers', (db) => readLiveAnswers(db, userId)],
    [
      'restartRun',
      async (db) =>
        commit(
          db,
          restartRunStatements(userId, 1, answers, (await readLiveAnswers(env.DB, userId))?.versions ?? never(), now),
        ),
    ],
    [
      'saveStep',
      (db) =>
        commit(db, [
          ...saveStepStatements({ userId, expected: ['1'], now }, 'interests', answers.interests, 1),
          ...recordQueries(userId),
        ]),
    ],
    [
      'skipStep',
      (db) =>
        commit(db, [
          ...skipStepStatements({ userId, expected: ['2'], now }, 'interests', { newest: 1, skippable: [1] }),
          ...recordQueries(userId),
        ]),
    ],
    [
      'completeRun',
      (db) =>
        commit(
          db,
          completeRunStatements(
            { userId, runVersion: 3, operationId: crypto.randomUUID(), now },
            { answers, timeZone: 'Asia/Seoul' },
          ),
        ),
    ],
  ])('%s', async (_, run) => {
    expect(await plansOf(run)).toMatchSnapshot();
  });
});
