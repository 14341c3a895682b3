/**
 * What clocks on a wall show, minute by minute: an oracle that knows nothing but `Intl.DateTimeFormat`. It looks for no
 * offsets and no clock changes; it walks.
 */
import { instantOf, type Instant } from '../../../../src/platform/time/instant.ts';

const MINUTE = 60_000;

/** The zones of the properties: both hemispheres, 30 and 45 minutes, a shift of 30 minutes, and none at all. */
export const zones = [
  'Asia/Seoul',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Casablanca',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Chatham',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local day and time of an instant, `2027-03-14 02:30`. Texts sort as the clock shows them. */
export function wallAt(zone: string, moment: number): string {
  let format = formats.get(zone);
  if (format === undefined) {
    // Swedish dates have the form YYYY-MM-DD.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(zone, format);
  }
  return format.format(moment);
}

/** A stretch of minutes and what a clock shows at each of them. */
export interface Walk {
  readonly start: number;
  readonly walls: readonly string[];
  /** The minutes at which the clock shows a later time than ever before, and what it shows. */
  readonly climbs: readonly { readonly index: number; readonly wall: string }[];
  /** The days that the clock shows. */
  readonly days: readonly string[];
}

const walks = new Map<string, Walk>();
/** The days of a walk before and after its middle. */
const [before, after] = [3, 12];

/** Walks through the days around a day. */
export function walkAround(zone: string, day: string): Walk {
  const key = `${zone} ${day}`;
  const known = walks.get(key);
  if (known !== undefined) return known;
  const start = Date.parse(day) - before * 1440 * MINUTE;
  const walls: string[] = [];
  const climbs: { index: number; wall: string }[] = [];
  let latest = '';
  for (let index = 0; index < (before + after) * 1440; index += 1) {
    const wall = wallAt(zone, start + index * MINUTE);
    walls.push(wall);
    if (wall > latest) {
      climbs.push({ index, wall });
      latest = wall;
    }
  }
  const walk = { start, walls, climbs, days: [...new Set(climbs.map(({ wall }) => wall.slice(0, 10)))] };
  walks.set(key, walk);
  return walk;
}

/** The instant of a minute of a walk. */
export function minuteOf({ start }: Walk, index: number): Instant {
  return instantOf(start + index * MINUTE);
}

/** The weekday of a local day, by its English name in lower case. */
export function weekdayOfDay(day: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day)).toLowerCase();
}

/**
 * The minutes of a walk at which a clock shows `time` of a day, or a later time, for the first time. A time that is
 * skipped is reached by the minute after it; one that comes twice is reached once.
 */
export function reachedTimes({ climbs, days }: Walk, time: string): { readonly index: number; readonly day: string }[] {
  const reached: { index: number; day: string }[] = [];
  let next = 0;
  for (const day of days) {
    while ((climbs[next]?.wall ?? '~') < `${day} ${time}`) next += 1;
    const climb = climbs[next];
    // What the first minute shows was reached before the walk.
    if (climb !== undefined && climb.index > 0) reached.push({ index: climb.index, day });
  }
  return reached;
}

/** The local days of 2027 on which clocks change in a zone; one ordinary day if they never do. */
export function changeDays(zone: string): readonly string[] {
  const days: string[] = [];
  for (let moment = Date.UTC(2027, 0, 1); moment < Date.UTC(2028, 0, 1); moment += 1440 * MINUTE) {
    const shift = (at: number) => Date.parse(`${wallAt(zone, at).replace(' ', 'T')}Z`) - at;
    if (shift(moment) !== shift(moment + 1440 * MINUTE)) days.push(wallAt(zone, moment + 720 * MINUTE).slice(0, 10));
  }
  return days.length > 0 ? days : ['2027-03-14'];
}
