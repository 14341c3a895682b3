/** Users are asked for feedback once, and not when there is nothing to ask for any more. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { changeSession, confirmedSession, giveFeedback, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { pushed, weekdays } from '../../chat/message-notices.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';

let session: Session;
let browser: Awaited<ReturnType<typeof subscribe>>;

/** A session from 09:20 to 09:50. For Mina it is evening, in the middle of her quiet hours. */
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  browser = await subscribe();
  await prefer('mina', { quietHours: { from: '17:00', to: '19:30', weekdays } });
  session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T09:20:00Z', durationMinutes: 30 });
});

const type = 'session.feedback_due';
const countOf = async (who: 'mina' | 'daniel') =>
  (await notificationTypesOf(who)).filter((each) => each === type).length;
/** What her phone shows of it when her quiet hours are over. */
async function titlesLater(): Promise<string[]> {
  await runJobs();
  setNow('2026-03-02T10:30:00.000Z');
  await runCron();
  return pushed(await browser.arrived())
    .map((notice) => (notice as { title: string }).title)
    .filter((title) => title.includes('어땠나요'));
}

describe('the question for feedback', () => {
  it('comes to both once, when time ends the session', async () => {
    setNow('2026-03-02T09:50:00.000Z');
    await runCron();
    await runCron();
    expect([await countOf('mina'), await countOf('daniel')]).toEqual([1, 1]);
    expect(await titlesLater()).toEqual(['Daniel Reed님과의 세션은 어땠나요?']);
  });

  it('comes to both once, when one of them ends it early', async () => {
    setNow('2026-03-02T09:40:00.000Z');
    await changeSession('daniel', session, 'complete');
    await changeSession('mina', session, 'complete');
    setNow('2026-03-02T09:50:00.000Z');
    await runCron();
    expect([await countOf('mina'), await countOf('daniel')]).toEqual([1, 1]);
  });

  it('does not come of what was cancelled', async () => {
    await changeSession('daniel', session, 'cancel');
    setNow('2026-03-02T09:50:00.000Z');
    await runCron();
    expect(await countOf('mina')).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['feedback was given', () => giveFeedback('mina', session, { rating: 5 })],
    ['an absence was reported', () => changeSession('mina', session, 'no-show')],
    ['the partner was blocked', () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`)],
  ])('is held in quiet hours, and not sent after %s', async (_, change) => {
    setNow('2026-03-02T09:50:00.000Z');
    await runCron();
    await change();
    expect(await titlesLater()).toEqual([]);
  });

  it('is not written after feedback was given, and is read by giving it', async () => {
    setNow('2026-03-02T09:51:00.000Z');
    await giveFeedback('mina', session, { rating: 5 });
    await runCron();
    expect(await titlesLater()).toEqual([]);
    const { items } = await callSuccessfully<{ items: { type: string; readAt: string | null }[] }>(
      'mina',
      'GET',
      '/notifications',
    );
    const shown = items.map((item) => `${item.type}, ${item.readAt === null ? 'unread' : 'read'}`);
    expect(shown).not.toContain(`${type}, unread`);
  });
});
