/** The day of each time zone, without asking for each of them. */
import { addTime, dayIn, subtractTime, utcDay, type Day, type Instant } from '../../../platform/time/instant.ts';
import { zones } from '../../../reference/zones.ts';

/** A zone in which each day begins first, and one in which it ends last. */
export const [firstZone, lastZone] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;

/** The days that it is somewhere at one moment. */
export interface DaysAround {
  readonly utc: Day;
  readonly next: Day;
  readonly previous: Day;
  /** The zones in which it is the next day, and those in which it is the previous day: `|Asia/Seoul|Asia/Tokyo|`. */
  readonly ahead: string;
  readonly behind: string;
}

const DAY_IN_MINUTES = 24 * 60;
let latest: { readonly minute: number; readonly days: DaysAround } | undefined;

/** Finds the zones whose day differs from the day in UTC. */
export function daysAround(now: Instant): DaysAround {
  const minute = Math.floor(Date.parse(now) / 60_000);
  if (latest?.minute !== minute) latest = { minute, days: findDaysAround(now, minute % DAY_IN_MINUTES) };
  return latest.days;
}

function findDaysAround(now: Instant, minuteOfDay: number): DaysAround {
  const utc = utcDay(now);
  const next = utcDay(addTime(now, { days: 1 }));
  const previous = utcDay(subtractTime(now, { days: 1 }));
  const toMidnight = DAY_IN_MINUTES - minuteOfDay;
  const all = [...zones.values()];
  // The offsets decide for nearly all zones. Only where summer time makes the difference is the zone itself asked.
  const ahead = all.filter(
    ({ name, least, greatest }) => greatest >= toMidnight && (least >= toMidnight || dayIn(name, now) === next),
  );
  const behind = all.filter(
    ({ name, least, greatest }) => least < -minuteOfDay && (greatest < -minuteOfDay || dayIn(name, now) === previous),
  );
  return { utc, next, previous, ahead: listOf(ahead), behind: listOf(behind) };
}

function listOf(found: readonly { readonly name: string }[]): string {
  return `|${found.map(({ name }) => name).join('|')}|`;
}
