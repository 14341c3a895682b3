/** What Mina is told of her streak, goals and weeks. */
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { listNotices } from '../../../support/notices.ts';
import { study } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';
import { pushed, weekdays } from '../../chat/message-notices.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';

let browser: Awaited<ReturnType<typeof subscribe>>;

/** A world in which Mina has a phone. */
export async function worldWithPhone(): Promise<void> {
  await freshWorld();
  browser = await subscribe();
}

/** What her list says of her statistics, the latest first: `streak_at_risk: 3일 …`. */
export const told = async () =>
  (await listNotices('mina', { category: 'stats' })).map(
    ({ type, title }) => `${type.replace('stats.', '')}: ${title}`,
  );
/** The titles that her phone has shown. */
export const shown = async () => pushed(await browser.arrived()).map(({ title }) => title);
/** Lets the cron run at these instants, and returns what she was told by then. */
export async function toldAt(...instants: string[]): Promise<string[]> {
  for (const instant of instants) {
    setNow(instant);
    await runCron();
  }
  return told();
}
/** Studies at noon in Seoul, ten minutes on each of these days of March; 0 is the last day of February. */
export async function studyOn(...days: number[]): Promise<void> {
  for (const day of days) await study('mina', new Date(Date.UTC(2026, 2, day, 3)).toISOString(), 10);
}
/** Sets her pause. */
export const pause = (wanted: object | null) => callSuccessfully('mina', 'PUT', '/stats/pause', { pause: wanted });
/** Sets her quiet hours. */
export const quiet = (from: string, to: string) => prefer('mina', { quietHours: { from, to, weekdays } });
/** Sets her goals. */
export const goals = (dailyMinutes: number | null, weeklyDays: number | null) =>
  callSuccessfully('mina', 'PUT', '/stats/goals', { dailyMinutes, weeklyDays });
