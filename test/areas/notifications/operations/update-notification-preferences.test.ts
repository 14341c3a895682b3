import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { setNow } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { createNewcomer, leaveAs } from '../../profile/operations/callers.ts';
import { patchPreferences, pointersOf, readPreferences } from './preference-calls.ts';

beforeEach(freshWorld);

const night = { from: '22:30', to: '07:00', weekdays: ['friday', 'saturday'] };

describe('updateNotificationPreferences', () => {
  describe('200', () => {
    it('changes every preference, and keeps the others and the rest of its group', async () => {
      const mina = await sdk('mina');
      let expected: Record<string, unknown> = { ...unwrap(await mina.getNotificationPreferences()) };
      const { digest } = unwrap(await mina.getNotificationPreferences());
      for (const [patch, changed] of [
        [{ quietHours: night }, { quietHours: night }],
        [{ digest: { frequency: 'weekly' } }, { digest: { ...digest, frequency: 'weekly' } }],
        [
          { digest: { at: '18:15', weekday: 'sunday' } },
          { digest: { frequency: 'weekly', at: '18:15', weekday: 'sunday' } },
        ],
        [{ pausedUntil: '2026-03-10T00:00:00+09:00' }, { pausedUntil: '2026-03-09T15:00:00.000Z' }],
        [{ pushWhileActive: true }, { pushWhileActive: true }],
        [
          { quietHours: null, pausedUntil: null },
          { quietHours: null, pausedUntil: null },
        ],
      ]) {
        const { status, body } = await patchPreferences(patch);
        expected = { ...expected, ...changed };
        expect({ status, body }).toEqual({ status: 200, body: expected });
      }
      expect((await readPreferences()).body).toEqual(expected);
    });

    it('RFC 7396: merges the channels of each type, and null returns to the defaults', async () => {
      const type = 'match.request_received';
      const channelsAfter = async (patch: unknown): Promise<unknown> =>
        ((await patchPreferences({ channels: patch })).body as { channels: Record<string, unknown> }).channels[type];
      expect(await channelsAfter({ [type]: { push: false } })).toMatchObject({ inApp: true, push: false, email: true });
      expect(await channelsAfter({ [type]: { email: false } })).toMatchObject({
        inApp: true,
        push: false,
        email: false,
      });
      expect(await channelsAfter({ 'onboarding.completed': { push: true } })).toMatchObject({
        push: false,
        email: false,
      });
      expect(await channelsAfter({ [type]: { push: null } })).toMatchObject({ inApp: true, push: true, email: false });
      expect(await channelsAfter({ [type]: null })).toMatchObject({ inApp: true, push: true, email: true });
      expect(await channelsAfter({})).toMatchObject({ inApp: true, push: true, email: true });
    });

    it('stores what was chosen and not the defaults, so that later defaults reach everybody else', async () => {
      await patchPreferences({ channels: { 'match.request_received': { push: true, email: null } } });
      expect(await rowsOf('notification_preferences')).toMatchObject([
        { channels: '{"match.request_received":{"push":true}}' },
      ]);
    });

    it('keeps the preferences of other users', async () => {
      await patchPreferences({ quietHours: night });
      expect((await readPreferences('jisoo')).body).toMatchObject({ quietHours: null });
    });

    it('notes when it was changed', async () => {
      setNow('2026-03-02T09:05:00.000Z');
      await patchPreferences({ pushWhileActive: true });
      expect(await rowsOf('notification_preferences')).toMatchObject([{ updated_at: '2026-03-02T09:05:00.000Z' }]);
    });

    it('loses none of 50 parallel changes of one user who had no preferences before', async () => {
      const types = ['match.request_received', 'match.request_accepted', 'match.request_declined'] as const;
      const names = ['inApp', 'push', 'email'] as const;
      const switches = types.flatMap((type) => names.map((channel) => ({ type, channel })));
      const answers = await inParallel(50, (index) => {
        const { type, channel } = switches[index % switches.length] ?? { type: types[0], channel: names[0] };
        return patchPreferences({ channels: { [type]: { [channel]: false } } });
      });
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const off = { inApp: false, push: false, email: false, locked: [] };
      expect((await readPreferences()).body).toMatchObject({
        channels: Object.fromEntries(types.map((type) => [type, off])),
      });
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(
        await (await createNewcomer()).updateNotificationPreferences({ body: { pushWhileActive: true } }),
      ).toMatchObject({ status: 404, problem: { code: 'profile.missing' } });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      expect(
        await (await leaveAs('daniel')).updateNotificationPreferences({ body: { pushWhileActive: true } }),
      ).toMatchObject({ status: 409, problem: { code: 'profile.deletion_pending' } });
    });
  });

  describe('412', () => {
    it.each(['before the first change', 'after it'])(
      'CND-04: one of 50 parallel changes with one ETag wins, %s',
      async (when) => {
        if (when === 'after it') await patchPreferences({ pushWhileActive: true });
        const etag = (await readPreferences()).headers.get('etag') ?? '';
        const answers = await inParallel(50, (index) =>
          patchPreferences({ pushWhileActive: index % 2 === 0 }, { 'if-match': etag }),
        );
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      },
    );

    it('changes nothing for an older version', async () => {
      const etag = (await readPreferences()).headers.get('etag') ?? '';
      await patchPreferences({ quietHours: night });
      expect((await patchPreferences({ quietHours: null }, { 'if-match': etag })).status).toBe(412);
      expect((await readPreferences()).body).toMatchObject({ quietHours: night });
    });
  });

  describe('422', () => {
    it('names every unknown type, channel and value at once', async () => {
      const refused = await patchPreferences({
        channels: {
          'match.request_lost': { push: true },
          'match.request_received': { fax: true, push: 'sometimes' },
        },
        quietHours: { from: '24:00', to: '7:00', weekdays: [] },
        digest: { frequency: 'hourly' },
        sound: 'loud',
      });
      expect(refused.status).toBe(422);
      expect(pointersOf(refused)).toEqual([
        '/body/channels/match.request_lost',
        '/body/channels/match.request_received/fax',
        '/body/channels/match.request_received/push',
        '/body/digest/frequency',
        '/body/quietHours/from',
        '/body/quietHours/to',
        '/body/quietHours/weekdays',
        '/body/sound',
      ]);
    });

    it('push-N12: refuses quiet hours that end when they begin, and a pause that is over or too long', async () => {
      const empty = { ...night, to: night.from };
      expect(pointersOf(await patchPreferences({ quietHours: empty, pausedUntil: '2026-03-02T09:00:00Z' }))).toEqual([
        '/body/pausedUntil',
        '/body/quietHours/to',
      ]);
      expect(pointersOf(await patchPreferences({ pausedUntil: '2026-06-01T00:00:00Z' }))).toEqual([
        '/body/pausedUntil',
      ]);
      expect(await rowsOf('notification_preferences')).toEqual([]);
    });

    it('needs quiet hours as a whole', async () => {
      expect(pointersOf(await patchPreferences({ quietHours: { from: '22:00' } }))).toEqual([
        '/body/quietHours/to',
        '/body/quietHours/weekdays',
      ]);
    });
  });
});
