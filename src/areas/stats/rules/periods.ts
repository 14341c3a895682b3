/** Days, weeks and months of a user. All of them are calendar days: none has a length in hours. */
import type { Day } from '../../../platform/time/instant.ts';
import { addDays, isoWeekdayOf } from '../../../platform/time/local-time.ts';

export const buckets = ['day', 'week', 'month'] as const;
export type Bucket = (typeof buckets)[number];

/** A range of days. Both belong to it. */
export interface Days {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** The number of days of a range, 0 if it ends before it begins. */
export function lengthOf({ startsOn, endsOn }: Days): number {
  return Math.max(0, (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1);
}

/** The ISO number of the weekday on which weeks begin in a country (ISO 3166), by the CLDR of the runtime. */
export function firstWeekdayIn(country: string | null): number {
  if (country === null) return 1;
  // Not in the types of TypeScript yet.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? 1;
}

/** The day, week or month to which a day belongs. */
export function bucketOf(bucket: Bucket, day: Day, firstWeekday: number): Days {
  if (bucket === 'day') return { startsOn: day, endsOn: day };
  if (bucket === 'week') {
    const startsOn = addDays(day, -((isoWeekdayOf(day) - firstWeekday + 7) % 7));
    return { startsOn, endsOn: addDays(startsOn, 6) };
  }
  const startsOn = firstOfMonth(day);
  // 31 days after the first of a month lies in the next one.
  return { startsOn, endsOn: addDays(firstOfMonth(addDays(startsOn, 31)), -1) };
}

/** The buckets of a range, without holes. The first and the last one end where the range does. */
export function bucketsIn({ startsOn, endsOn }: Days, bucket: Bucket, firstWeekday: number): Days[] {
  const found: Days[] = [];
  for (let day = startsOn; day <= endsOn;) {
    const whole = bucketOf(bucket, day, firstWeekday);
    const until = whole.endsOn < endsOn ? whole.endsOn : endsOn;
    found.push({ startsOn: day, endsOn: until });
    day = addDays(until, 1);
  }
  return found;
}

/** A period as far as it has passed, and as many days of the one before. */
export interface Compared {
  readonly whole: Days;
  readonly passed: Days;
  readonly before: Days;
}

/**
 * The week or month of a day, beside the one before. Of a running period, as many days of the one before are compared
 * as have passed of it; a shorter month is compared as a whole.
 */
export function compare(period: Exclude<Bucket, 'day'>, on: Day, today: Day, firstWeekday: number): Compared {
  const whole = bucketOf(period, on, firstWeekday);
  const passed = { ...whole, endsOn: whole.endsOn < today ? whole.endsOn : today };
  const before = bucketOf(period, addDays(whole.startsOn, -1), firstWeekday);
  if (passed.endsOn === whole.endsOn) return { whole, passed, before };
  const until = addDays(before.startsOn, lengthOf(passed) - 1);
  return { whole, passed, before: { ...before, endsOn: until < before.endsOn ? until : before.endsOn } };
}

/** The change in whole percent; null if there was nothing before. */
export function percentChange(now: number, before: number): number | null {
  return before === 0 ? null : Math.round((100 * (now - before)) / before);
}

/** An average a day, with one decimal. */
export function averageOf(sum: number, days: number): number {
  return days === 0 ? 0 : Math.round((10 * sum) / days) / 10;
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day; // the first seven characters of a day are its month
}
