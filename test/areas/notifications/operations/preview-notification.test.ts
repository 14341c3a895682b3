import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { env } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { request } from '../../../support/app.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { freshWorld } from '../../../support/world.ts';
import { createNewcomer } from '../../profile/operations/callers.ts';
import { subscribe } from '../jobs/push-orders.ts';
import { patchPreferences, pointersOf } from './preference-calls.ts';

beforeEach(freshWorld);

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const night = { from: '22:00', to: '07:00', weekdays };
const type = 'match.request_received';

/** What Mina, who lives in Seoul, is told about a notification at 23:30 there. */
const previewAtNight = async () =>
  unwrap(await (await sdk('mina')).previewNotification({ body: { type, at: '2026-03-02T23:30:00+09:00' } }));

describe('previewNotification', () => {
  describe('200', () => {
    it('plans the present moment without `at`', async () => {
      const { at, channels } = unwrap(await (await sdk('mina')).previewNotification({ body: { type } }));
      expect(at).toBe('2026-03-02T09:00:00.000Z');
      expect(channels.inApp).toMatchObject({ outcome: 'now', at, reason: 'immediate' });
    });

    it('tells what the preferences mean, in the time zone of the user', async () => {
      await subscribe();
      await patchPreferences({ quietHours: night, channels: { [type]: { inApp: false } } });
      const { at, timeZone, channels } = await previewAtNight();
      expect({ at, timeZone }).toEqual({ at: '2026-03-02T14:30:00.000Z', timeZone: 'Asia/Seoul' });
      expect(channels).toMatchObject({
        inApp: { outcome: 'dropped', at: null, reason: 'switched_off' },
        push: { outcome: 'held', at: '2026-03-02T22:00:00.000Z', reason: 'quiet_hours' },
        email: { outcome: 'held', at: '2026-03-02T22:00:00.000Z', reason: 'quiet_hours' },
      });
    });

    it('names the digest', async () => {
      await patchPreferences({ digest: { frequency: 'daily', at: '08:00' } });
      expect((await previewAtNight()).channels.email).toMatchObject({
        outcome: 'digest',
        at: '2026-03-02T23:00:00.000Z',
        reason: 'digest',
      });
    });

    it('push-N12: follows the user into another time zone', async () => {
      await subscribe();
      await patchPreferences({ quietHours: night });
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { timeZone: 'America/New_York' } }));
      const { timeZone, channels } = await previewAtNight();
      expect(timeZone).toBe('America/New_York');
      expect(channels.push).toMatchObject({ outcome: 'now' });
    });

    it('says that no device takes push notifications', async () => {
      expect((await previewAtNight()).channels.push).toMatchObject({ outcome: 'dropped', reason: 'no_subscription' });
    });

    it('push-N11: names the digest of the next day after a flight to the west', async () => {
      await patchPreferences({ digest: { frequency: 'daily', at: '08:00' } });
      await runSql(
        "INSERT INTO notification_digests (user_id, day, claimed_at) VALUES (?, '2026-03-03', '2026-03-02T09:00:00.000Z')",
        people.mina.id,
      );
      expect((await previewAtNight()).channels.email).toMatchObject({ at: '2026-03-03T23:00:00.000Z' });
    });

    it('says that there is no address to send an e-mail to, or none that is verified', async () => {
      for (const missing of ['email_verified = 0', 'email = NULL']) {
        await env.DB.prepare(`UPDATE user_profiles SET ${missing}, version = version + 1 WHERE id = ?`)
          .bind(people.mina.id)
          .run();
        expect((await previewAtNight()).channels.email).toMatchObject({
          outcome: 'dropped',
          reason: 'no_verified_email',
        });
      }
    });

    it('gives the reasons in the language of the answer', async () => {
      const textIn = async (language: string): Promise<unknown> =>
        (
          await request('POST', '/notifications/preview', {
            as: 'mina',
            headers: { 'accept-language': language },
            body: { type },
          })
        ).body;
      expect(await textIn('ko')).toMatchObject({ channels: { inApp: { text: '바로 알려 드려요.' } } });
      expect(await textIn('en')).toMatchObject({ channels: { inApp: { text: 'It comes at once.' } } });
    });

    it('stores and sends nothing', async () => {
      await previewAtNight();
      for (const table of ['notifications', 'notification_preferences', 'outbox'])
        expect(await rowsOf(table), table).toEqual([]);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).previewNotification({ body: { type } })).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('422', () => {
    it('refuses an unknown type and a moment outside of the years that can be planned', async () => {
      const at = '2100-01-01T00:00:00Z';
      const previewOf = (body: unknown) => request('POST', '/notifications/preview', { as: 'mina', body });
      expect(pointersOf(await previewOf({ type: 'match.request_lost', at }))).toEqual(['/body/at', '/body/type']);
      expect((await previewOf({ type, at: '2099-12-31T23:59:59Z' })).status).toBe(200);
      expect((await previewOf({ type, at: '2000-01-01T00:00:00Z' })).status).toBe(200);
    });
  });
});
