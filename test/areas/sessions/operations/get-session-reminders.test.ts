import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { chooseReminders, readReminders } from '../../../support/reminders.ts';
import { changeSession, confirmedSession, createSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

const timesOf = async (session: { readonly sessionId: string }) =>
  (await readReminders('mina', session)).reminders.map(({ remindAt }) => remindAt);

describe('getSessionReminders', () => {
  describe('200', () => {
    it('has one day, one hour and ten minutes once the session is confirmed', async () => {
      const session = await createSession('daniel', 'mina');
      expect(await readReminders('mina', session)).toMatchObject({ isDefault: true, reminders: [] });
      await changeSession('mina', session, 'confirm');
      const expected = ['2026-03-04T10:00:00.000Z', '2026-03-05T09:00:00.000Z', '2026-03-05T09:50:00.000Z'];
      expect(await timesOf(session)).toEqual(expected);
      expect((await readReminders('daniel', session)).offsetsMinutes).toEqual([1440, 60, 10]);
    });

    it('leaves out what lies before the confirmation', async () => {
      const session = await createSession('daniel', 'mina', { startsAt: '2026-03-02T10:30:00Z' });
      passSeconds(45 * 60);
      await changeSession('mina', session, 'confirm');
      expect(await timesOf(session)).toEqual(['2026-03-02T10:20:00.000Z']);
    });

    it('has none to come when the session is cancelled, by a user or by a rule', async () => {
      const [first, second] = [
        await confirmedSession('daniel', 'mina'),
        await confirmedSession('daniel', 'mina', { startsAt: '2026-03-07T10:00:00Z' }),
      ];
      await changeSession('daniel', first, 'cancel');
      expect(await timesOf(first)).toEqual([]);
      const { body } = await request('GET', '/matching/matches', { as: 'mina' });
      const [match] = (body as { items: { matchId: string }[] }).items;
      await request('DELETE', `/matching/matches/${match?.matchId}`, { as: 'daniel' });
      expect(await timesOf(second)).toEqual([]);
    });
  });

  describe('304', () => {
    it('is unchanged until the user changes it', async () => {
      const session = await confirmedSession('daniel', 'mina');
      const path = `/sessions/${session.sessionId}/reminders`;
      const etag = (await request('GET', path, { as: 'mina' })).headers.get('etag') ?? '';
      const again = () => request('GET', path, { as: 'mina', headers: { 'if-none-match': etag } });
      await chooseReminders('daniel', session, []);
      expect((await again()).status).toBe(304);
      await chooseReminders('mina', session, [30]);
      expect((await again()).status).toBe(200);
    });
  });
});
