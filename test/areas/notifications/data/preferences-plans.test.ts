/** DAT-05: the query plans that SQLite uses for the preferences of notifications. */
import { describe, expect, it } from 'vitest';
import {
  readReceiver,
  receiverQuery,
  updateNotificationPreferencesStatements,
} from '../../../../src/areas/notifications/data/preferences.ts';
import { commit } from '../../../../src/store/batch.ts';
import { people } from '../../../support/people.ts';
import { plansOf } from '../../../support/plans.ts';

const edit = { userId: people.mina.id, expected: ['0.0'], now: '2026-03-02T09:00:00.000Z' } as const;

describe('plans of notification preferences', () => {
  it.each<[string, (db: D1Database) => Promise<unknown>]>([
    ['readReceiver', (db) => readReceiver(db, edit.userId)],
    [
      'changePreferences',
      (db) =>
        commit(db, [
          ...updateNotificationPreferencesStatements(
            { choices: '{}', digestFrequency: 'daily' },
            { ...edit, expected: undefined },
          ),
          receiverQuery(edit.userId),
        ]),
    ],
  ])('%s reads by keys and indexes', async (_name, run) => {
    expect(await plansOf(run)).toMatchSnapshot();
  });
});
