import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { env } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { createNewcomer } from '../../profile/operations/callers.ts';
import { patchPreferences, readPreferences } from './preference-calls.ts';

beforeEach(freshWorld);

/** Stores preferences as another version of the code could have stored them. */
const store = (columns: string, ...values: readonly string[]) =>
  env.DB.prepare(
    `INSERT INTO notification_preferences (user_id, updated_at, ${columns})
     VALUES ('${people.mina.id}', '2026-03-02T09:00:00.000Z', ${values.map(() => '?').join()})`,
  )
    .bind(...values)
    .run();

describe('getNotificationPreferences', () => {
  describe('200', () => {
    it('answers the defaults to a user who has changed nothing, and stores nothing', async () => {
      const { channels, ...rest } = unwrap(await (await sdk('mina')).getNotificationPreferences());
      expect(rest).toEqual({
        quietHours: null,
        digest: { frequency: 'off', at: '08:00', weekday: 'monday' },
        pausedUntil: null,
        pushWhileActive: false,
      });
      expect(channels['match.request_received']).toEqual({ inApp: true, push: true, email: true, locked: [] });
      expect(channels['onboarding.completed']).toEqual({ inApp: true, push: false, email: false, locked: [] });
      expect(await rowsOf('notification_preferences')).toEqual([]);
    });

    it('has the channels of every type that the database knows', async () => {
      const { channels } = unwrap(await (await sdk('mina')).getNotificationPreferences());
      expect(Object.keys(channels).toSorted()).toEqual(
        (await rowsOf<{ code: string }>('notification_types')).map(({ code }) => code).toSorted(),
      );
    });

    it('ignores types and channels that a later version has stored, and choices in another shape', async () => {
      const choices = {
        'match.request_received': { push: false, sms: true },
        'match.request_accepted': 'never',
        'message.received': { push: false },
      };
      await store('channels', JSON.stringify(choices));
      const { channels } = unwrap(await (await sdk('mina')).getNotificationPreferences());
      expect(channels['match.request_received']).toEqual({ inApp: true, push: false, email: true, locked: [] });
      expect(channels['match.request_accepted']).toEqual({ inApp: true, push: true, email: true, locked: [] });
      expect(channels).not.toHaveProperty('message.received');
    });

    it('takes quiet hours whose days are unreadable for every day, so that nothing disturbs', async () => {
      await store('quiet_from, quiet_to, quiet_weekdays', '22:00', '07:00', '["someday"]');
      const { quietHours } = unwrap(await (await sdk('mina')).getNotificationPreferences());
      expect(quietHours?.weekdays).toHaveLength(7);
    });
  });

  describe('304', () => {
    it('has an ETag of the preferences, which every change alters', async () => {
      const tag = async (): Promise<string> => (await readPreferences()).headers.get('etag') ?? '';
      const first = await tag();
      expect((await readPreferences('mina', { 'if-none-match': first })).status).toBe(304);
      await patchPreferences({ pushWhileActive: true });
      const second = await tag();
      await patchPreferences({ pushWhileActive: false });
      expect(new Set([first, second, await tag()]).size).toBe(3);
      expect((await readPreferences('mina', { 'if-none-match': first })).status).toBe(200);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).getNotificationPreferences()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });
});
