/** By which of a reader's answers strangers are compared with the reader, and how often that may change. */
import { subtractTime, type Instant } from '../../../platform/time/instant.ts';
import type { Learner } from './learner.ts';
import { hoursFrom, weekOf, type Interval, type WeekStart } from './overlap.ts';

/**
 * What strangers are compared with: the answers of the reader that no profile shows. Who moves them about and asks
 * again each time learns the same answers of the others, so a change counts only within a budget (`compareWith`).
 */
export interface Compared {
  /** The free hours of a week in UTC, from Monday 00:00. */
  readonly week: readonly Interval[];
  readonly topics: readonly string[];
  readonly motivations: readonly string[];
  readonly learningStyles: readonly string[];
  readonly communicationMethod: string | null;
}

/** The answers that count now, and what counted before. */
export interface Comparison {
  readonly current: Compared;
  /**
   * The changes of the last 30 days and the one before them, the latest last: when, and the codes that counted since.
   */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly at: Instant;
  readonly topics: readonly string[];
  readonly motivations: readonly string[];
}

/** How many changes of a reader's answers count within each span. */
export const changesCounted = [
  { within: { hours: 24 }, atMost: 3 },
  { within: { days: 30 }, atMost: 12 },
] as const;
/** For how long a code that counted takes one of the places below. */
const codesRemembered = { days: 30 } as const;
/** Of how many topics, and of how many motivations, a reader can find out in that time whether strangers share them. */
export const codesCounted = 6;

/** What of a reader is compared, if their answers count as they are. */
export function comparedOf(reader: Learner, startsAt: WeekStart): Compared {
  const { hours, topics, motivations, learningStyles, communicationMethod } = reader;
  return { week: weekOf(hours, startsAt), topics, motivations, learningStyles, communicationMethod };
}

/** The reader with the answers that count. */
export function readerAs(reader: Learner, { week, ...answers }: Compared, startsAt: WeekStart): Learner {
  return { ...reader, ...answers, hours: hoursFrom(week, startsAt) };
}

/**
 * Decides by which answers a reader is compared now: by the wanted ones if a change is left, otherwise by those that
 * counted last. Returns `before` itself if nothing changes.
 *
 * @param before null if the reader has never been compared.
 */
export function compareWith(before: Comparison | null, wanted: Compared, now: Instant): Comparison {
  const remembered = rememberedFrom(before?.changes ?? [], now);
  const current: Compared = {
    ...wanted,
    topics: withinPlaces(
      wanted.topics,
      remembered.flatMap(({ topics }) => topics),
    ),
    motivations: withinPlaces(
      wanted.motivations,
      remembered.flatMap(({ motivations }) => motivations),
    ),
  };
  if (before !== null) {
    const isUsedUp = changesCounted.some(
      ({ within, atMost }) => before.changes.filter(({ at }) => at > subtractTime(now, within)).length >= atMost,
    );
    if (isUsedUp || isSame(before.current, current)) return before;
  }
  const { topics, motivations } = current;
  return { current, changes: [...remembered, { at: now, topics, motivations }] };
}

/** The changes whose codes have counted at any time since: those of the span, and the one that the span began with. */
function rememberedFrom(changes: readonly Change[], now: Instant): readonly Change[] {
  const since = subtractTime(now, codesRemembered);
  return changes.filter((_, index) => (changes[index + 1]?.at ?? now) > since);
}

/** The codes for which there is a place: those that have one, and then as many others as there are places. */
function withinPlaces(codes: readonly string[], counted: readonly string[]): readonly string[] {
  const places = [...new Set([...counted, ...codes])].slice(0, Math.max(codesCounted, new Set(counted).size));
  return codes.filter((code) => places.includes(code));
}

function isSame(one: Compared, other: Compared): boolean {
  const text = ({ week, topics, motivations, learningStyles, communicationMethod }: Compared): string =>
    JSON.stringify([week.map(({ from, to }) => [from, to]), topics, motivations, learningStyles, communicationMethod]);
  return text(one) === text(other);
}
