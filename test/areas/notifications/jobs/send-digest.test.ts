import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo } from '../../../support/notices.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { ask, logOf, prefer } from './deliveries.ts';

const DAY = 86_400;

/** Mina lives in Seoul, where it is Monday 18:00. Her digest comes at 20:00, two hours later. */
beforeEach(async () => {
  await freshWorld();
  await prefer('mina', { digest: { frequency: 'daily', at: '20:00' } });
});

describe('a digest', () => {
  it('push-N11: holds what happened before its time as one e-mail, and each event once', async () => {
    const early = await mailsDuring(async () => {
      await announceTo('mina', { title: 'One', body: 'first' });
      await announceTo('mina', { title: 'Two', body: 'second' });
      await ask('daniel', 'mina');
      await runCron();
    });
    expect(early).toEqual([]);
    passSeconds(2 * 3600);
    const [mail, ...more] = await mailsDuring(() => inParallel(4, runCron));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: '새 소식 3건을 모아 드려요' });
    for (const text of ['One', 'Two', 'Daniel']) expect(mail?.text).toContain(text);
    passSeconds(DAY);
    expect(await mailsDuring(runCron)).toEqual([]);
    expect((await logOf('mina')).filter((line) => line === 'email sent digest')).toHaveLength(3);
  });

  it('push-N11: leaves what happens at its time or later to the next', async () => {
    await announceTo('mina', { title: 'One', body: 'first' });
    await runJobs();
    setNow('2026-03-02T11:00:00.000Z');
    await announceTo('mina', { title: 'Two', body: 'second' });
    const today = await mailsDuring(runCron);
    expect(today.map(({ subject }) => subject)).toEqual(['새 소식 1건을 모아 드려요']);
    expect(today[0]?.text).toContain('One');
    setNow('2026-03-03T11:00:00.000Z');
    const tomorrow = await mailsDuring(runCron);
    expect(tomorrow).toHaveLength(1);
    expect(tomorrow[0]?.text).toContain('Two');
  });

  it('leaves out what its receiver has read or what is no longer true, and comes not at all if nothing is left', async () => {
    await ask('daniel', 'mina');
    await runJobs();
    await prefer('mina', { channels: { 'match.request_received': { email: false } } });
    passSeconds(2 * 3600);
    expect(await mailsDuring(runCron)).toEqual([]);
    expect(await logOf('mina')).toContain('email dropped switched_off');
    expect(await rowsOf('notification_digests')).toMatchObject([{ day: '2026-03-02' }]);
  });

  it('waits for quiet hours and a pause that began after it was planned', async () => {
    await announceTo('mina');
    await runJobs();
    await prefer('mina', { pausedUntil: '2026-03-04T00:00:00.000Z' });
    setNow('2026-03-03T23:59:59.000Z');
    expect(await mailsDuring(runCron)).toEqual([]);
    passSeconds(1);
    expect(await mailsDuring(runCron)).toHaveLength(1);
  });

  it('push-N11: comes once if the database fails before, between or after its steps', async () => {
    for (const [at, when] of [
      [1, 'before'],
      [1, 'after'],
      [2, 'before'],
      [2, 'after'],
      [3, 'before'],
    ] as const) {
      await freshWorld();
      await prefer('mina', { digest: { frequency: 'daily', at: '20:00' } });
      await announceTo('mina');
      await runJobs();
      passSeconds(2 * 3600);
      const [job] = (await rowsOf<{ id: string; kind: string }>('outbox')).filter(
        ({ kind }) => kind === 'notifications.digest',
      );
      const mails = await mailsDuring(async () => {
        const db = failingDatabase(at, when);
        await withBindings({ DB: db }, () => deliverJob({ ...testDeps(), db }, runJob, job?.id)).catch(() => undefined);
        passSeconds(600);
        await runCron();
      });
      // Between the platform's answer (after the second batch) and its record lies the only moment that sends twice.
      expect(mails.length, `${when} batch ${at}`).toBe(at === 3 ? 2 : 1);
      expect(await logOf('mina'), `${when} batch ${at}`).toContain('email sent digest');
    }
    expect(env.DB).toBeDefined();
  });
});
