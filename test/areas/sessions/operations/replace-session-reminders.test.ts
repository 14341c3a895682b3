import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { chooseReminders, readReminders, reminded } from '../../../support/reminders.ts';
import { inParallel } from '../../../support/race.ts';
import { changeSession, confirmedSession, createSession, outcomeOf } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('replaceSessionReminders', () => {
  describe('200', () => {
    it('is chosen before the session is confirmed, and counts then', async () => {
      const session = await createSession('daniel', 'mina');
      const { body } = await chooseReminders('mina', session, [5, 10080, 120]);
      expect(body).toMatchObject({ offsetsMinutes: [10080, 120, 5], isDefault: false, reminders: [] });
      await changeSession('mina', session, 'confirm');
      const { reminders } = await readReminders('mina', session);
      expect(reminders.map(({ offsetMinutes }) => offsetMinutes)).toEqual([120, 5]);
    });

    it('changes nothing of the partner, and 50 equal choices at once are one', async () => {
      const session = await confirmedSession('daniel', 'mina');
      const answers = await inParallel(50, () => chooseReminders('mina', session, [60, 30]));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(await rowsOf('session_reminders')).toHaveLength(5);
      expect((await readReminders('daniel', session)).reminders).toHaveLength(3);
    });

    it('never means never', async () => {
      const session = await confirmedSession('daniel', 'mina');
      for (const name of ['mina', 'daniel'] as const) await chooseReminders(name, session, []);
      setNow('2026-03-05T09:55:00.000Z');
      await runCron();
      expect(await reminded()).toEqual([]);
    });

    it('what was sent stays sent, whatever is chosen afterwards', async () => {
      const session = await confirmedSession('daniel', 'mina');
      setNow('2026-03-05T09:01:00.000Z');
      await runCron();
      for (const offsets of [[], [1440, 60]]) await chooseReminders('mina', session, offsets);
      await runCron();
      expect(await reminded()).toHaveLength(4);
      const { reminders } = await readReminders('mina', session);
      expect(reminders.map(({ sentAt }) => sentAt)).toEqual(Array(2).fill('2026-03-05T09:01:00.000Z'));
    });
  });

  describe('409', () => {
    it('a session that has begun or is over keeps its reminders', async () => {
      const session = await confirmedSession('daniel', 'mina');
      const over = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-07T10:00:00Z' });
      await changeSession('mina', over, 'cancel');
      expect(outcomeOf(await chooseReminders('mina', over, [5]))).toBe('409 sessions.too_late');
      setNow('2026-03-05T10:00:00.000Z');
      expect(outcomeOf(await chooseReminders('mina', session, [5]))).toBe('409 sessions.too_late');
    });
  });

  describe('422', () => {
    it.each([[[4]], [[10081]], [[5, 5]], [[5, 6, 7, 8, 9, 10]], [[7.5]]])('refuses %j', async (offsets) => {
      const session = await confirmedSession('daniel', 'mina');
      expect(outcomeOf(await chooseReminders('mina', session, offsets))).toBe('422 request.invalid');
    });
  });
});
