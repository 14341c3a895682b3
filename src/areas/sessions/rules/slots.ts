import { instantOf, type Instant } from '../../../platform/time/instant.ts';
import { offsetAt } from '../../../platform/time/local-time.ts';
import { hoursBetween, type Interval, type WallHours } from '../../matching/index.ts';
import { furthestAhead, leastNotice } from './limits.ts';
import { shared, without } from './intervals.ts';

/** What users wish for the sessions that they are asked for. */
export interface OwnLimits {
  /** How long before its start a session must be asked for. The service has a least notice of its own. */
  readonly noticeMinutes: number;
  /** How many sessions may begin on one of their days. */
  readonly mostADay: number;
  /** How long they stay free between sessions. */
  readonly bufferMinutes: number;
}

/** The limits of whoever has not chosen any. */
export const noOwnLimits: OwnLimits = { noticeMinutes: leastNotice.minutes, mostADay: Infinity, bufferMinutes: 0 };

/** One of the two partners. Times are minutes since 1970. */
export interface Side {
  readonly hours: WallHours;
  /** What blocks their time, in order of time. It also has what lies up to a day beyond the search. */
  readonly busy: readonly Interval[];
  /** When sessions began that took place within a day. */
  readonly held: readonly number[];
  readonly limits: OwnLimits;
}

/** What is asked for. */
export interface SlotSearch {
  readonly from: Instant;
  readonly to: Instant;
  readonly durationMinutes: number;
  readonly now: Instant;
}

export interface Slot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export const slotReasons = [
  'too_soon',
  'too_far',
  'range_too_short',
  'you_have_no_hours',
  'partner_has_no_hours',
  'no_common_hours',
  'common_hours_too_short',
  'busy',
] as const;

/** Why nothing fits. */
export type SlotReason = (typeof slotReasons)[number];

/** When two partners can meet; if nothing fits, why, and the nearest times after the range. */
export interface FoundSlots {
  readonly slots: readonly Slot[];
  readonly reason: SlotReason | null;
  readonly next: readonly Slot[];
}

const DAY = 24 * 60;
/** Sessions begin on such a grid. The offsets of all zones are multiples of it. */
const GRID = 15;
/** How many of the nearest times are told. */
const NEXT_AT_MOST = 3;

/**
 * Finds the times at which two partners can have a session. It keeps every rule by which the database and
 * `createSession` refuse a time, and adds the free hours and the wishes of the two.
 *
 * @param until until when the busy times are known. The nearest times after the range lie before it.
 */
export function findSlots(search: SlotSearch, own: Side, partner: Side, until: Instant): FoundSlots {
  const sides = [own, partner] as const;
  const [from, to, end] = [minutesOf(search.from), minutesOf(search.to), minutesOf(until)];
  const [first, last] = boundsOf(search, sides);
  const hours = sides.map((side) => hoursBetween(side.hours, from, end)) as [Interval[], Interval[]];
  const free = sides.map(({ busy, limits }, index) =>
    without(hours[index] ?? [], widened(busy, limits)),
  ) as typeof hours;
  const full = sides.map((side) => fullDaysOf(side));
  const startsUntil = (limit: number, mostFound: number): Slot[] => {
    const found: Slot[] = [];
    for (const window of shared(...free)) {
      const lastStart = Math.min(window.to, limit) - search.durationMinutes;
      for (let at = onGrid(Math.max(window.from, from, first)); at <= Math.min(lastStart, last); at += GRID) {
        if (found.length === mostFound) return found;
        if (!full.some((isFull) => isFull(at))) found.push(slotAt(at, search.durationMinutes));
      }
    }
    return found;
  };
  const slots = startsUntil(to, Infinity);
  if (slots.length > 0) return { slots, reason: null, next: [] };
  const inRange = hours.map((each) => shared(each, [{ from, to }])) as typeof hours;
  return {
    slots,
    reason: reasonOf(search.durationMinutes, { from, to, first, last }, inRange),
    next: startsUntil(end, NEXT_AT_MOST),
  };
}

/** The earliest and the latest start that the service and the two users allow. */
function boundsOf({ now }: SlotSearch, sides: readonly Side[]): [first: number, last: number] {
  const notice = Math.max(leastNotice.minutes, ...sides.map(({ limits }) => limits.noticeMinutes));
  return [minutesOf(now) + notice, minutesOf(now) + furthestAhead.days * DAY];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

function reasonOf(duration: number, range: Range, [own, partner]: [Interval[], Interval[]]): SlotReason {
  const { from, to, first, last } = range;
  const fitsIn = (span: Interval) => onGrid(span.from) + duration <= span.to;
  if (to <= first) return 'too_soon';
  if (onGrid(from) > last) return 'too_far';
  if (!fitsIn({ from: Math.max(from, first), to })) return 'range_too_short';
  if (own.length === 0) return 'you_have_no_hours';
  if (partner.length === 0) return 'partner_has_no_hours';
  const common = shared(own, partner);
  if (common.length === 0) return 'no_common_hours';
  return common.some(({ from: start, to: end }) => fitsIn({ from: Math.max(start, first), to: end }))
    ? 'busy'
    : 'common_hours_too_short';
}

/** The busy times with the time that the user stays free around them. */
function widened(busy: readonly Interval[], { bufferMinutes }: OwnLimits): Interval[] {
  return busy.map(({ from, to }) => ({ from: from - bufferMinutes, to: to + bufferMinutes }));
}

/** Says of a start whether the user has enough sessions on that day, in their zone. */
function fullDaysOf({ hours: { timeZone }, busy, held, limits }: Side): (at: number) => boolean {
  if (limits.mostADay === Infinity) return () => false;
  const dayOf = (at: number) => Math.floor((at + offsetAt(timeZone, at * 60_000)) / DAY);
  const counts = new Map<number, number>();
  for (const at of [...busy.map(({ from }) => from), ...held]) counts.set(dayOf(at), (counts.get(dayOf(at)) ?? 0) + 1);
  return (at) => (counts.get(dayOf(at)) ?? 0) >= limits.mostADay;
}

function slotAt(at: number, duration: number): Slot {
  return { startsAt: instantOf(at * 60_000), endsAt: instantOf((at + duration) * 60_000) };
}

function onGrid(minutes: number): number {
  return Math.ceil(minutes / GRID) * GRID;
}

/** Minutes since 1970, with a fraction. */
export function minutesOf(moment: Instant): number {
  return Date.parse(moment) / 60_000;
}
