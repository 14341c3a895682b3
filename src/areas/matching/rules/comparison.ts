/** By which of a reader's answers strangers are compared with the reader, and how often that may change. */
import { subtractTime, type Instant } from '../../../platform/time/instant.ts';
import type { CefrLevel } from '../../profile/index.ts';
import type { Gender, Learner, Wishes } from './learner.ts';
import { dayStartIn, hoursFrom, weekOf, type Interval, type WeekStart } from './overlap.ts';

/**
 * What strangers are compared with: everything of the reader that enters a comparison and that the reader can change.
 * Who moves it about and asks again each time learns answers and wishes of the others, so a change counts only within a
 * budget (`compareWith`).
 */
export interface Compared {
  /** The free hours of a week in UTC, from Monday 00:00. */
  readonly week: readonly Interval[];
  /**
   * The zone whose midnight begins the scored week. A reader who is free all week has the same week in every zone, and
   * would otherwise move its edges as often as they like.
   */
  readonly timeZone: string;
  readonly topics: readonly string[];
  readonly motivations: readonly string[];
  readonly learningStyles: readonly string[];
  readonly communicationMethod: string | null;
  readonly gender: Gender | null;
  readonly showsAgeBand: boolean;
  /** The level in each learned language. */
  readonly levels: readonly { readonly language: string; readonly level: CefrLevel }[];
  readonly wishes: Wishes;
}

/** The answers that count now, and what counted before. */
export interface Comparison {
  readonly current: Compared;
  /** Counts the changes: no two versions of the answers have the same number. */
  readonly version: number;
  /**
   * The changes of the last 30 days and the one before them, the latest last: when, and the codes that counted since.
   */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly at: Instant;
  readonly topics: readonly string[];
  readonly motivations: readonly string[];
  /** The gender and whether the age band is shown, as one text. */
  readonly appearance: string;
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
/**
 * How many appearances (gender, and whether the age band is shown) a reader can try on the wishes of others in that
 * time.
 */
export const appearancesCounted = 2;
/**
 * The level in a language that the reader has begun to learn since the answers that count. It tells nothing of others.
 */
const levelBetween: CefrLevel = 'B1';

/**
 * What of a reader is compared, if their answers count as they are.
 *
 * @param readers the reader, once for each language pair. Only `learning` and `level` differ.
 */
export function comparedOf(readers: readonly [Learner, ...Learner[]], startsAt: WeekStart): Compared {
  const [{ hours, timeZone, ...reader }] = readers;
  const { topics, motivations, learningStyles, communicationMethod, gender, showsAgeBand, wishes } = reader;
  const levelOf = new Map(readers.map(({ learning, level }) => [learning, level]));
  const levels = [...levelOf].map(([language, level]) => ({ language, level }));
  const answers = { topics, motivations, learningStyles, communicationMethod, gender, showsAgeBand, wishes };
  return { week: weekOf(hours, startsAt), timeZone, ...answers, levels };
}

/** When the scored week begins now, by the answers that count. */
export function weekStartOf({ timeZone }: Compared, now: Instant): WeekStart {
  return dayStartIn(timeZone, now);
}

/**
 * The reader with the answers that count. The age band stays the own one: minors and adults never meet. So does the
 * zone, in which the reader is told hours.
 *
 * @param startsAt when the scored week begins (`weekStartOf`).
 */
export function readerAs(reader: Learner, { week, levels, ...answers }: Compared, startsAt: WeekStart): Learner {
  const level = levels.find(({ language }) => language === reader.learning)?.level ?? levelBetween;
  return { ...reader, ...answers, timeZone: reader.timeZone, level, hours: hoursFrom(week, startsAt) };
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
    ...withinAppearances(wanted, before?.current ?? wanted, remembered),
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
  const change = { at: now, topics, motivations, appearance: appearanceOf(current) };
  return { current, version: (before?.version ?? 0) + 1, changes: [...remembered, change] };
}

function appearanceOf({ gender, showsAgeBand }: Compared): string {
  return `${gender} ${showsAgeBand}`;
}

/** The wanted answers, with the appearance that counted last if there is no place for another one. */
function withinAppearances(wanted: Compared, last: Compared, changes: readonly Change[]): Compared {
  const counted = new Set(changes.map(({ appearance }) => appearance));
  if (counted.has(appearanceOf(wanted)) || counted.size < appearancesCounted) return wanted;
  return { ...wanted, gender: last.gender, showsAgeBand: last.showsAgeBand };
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
  return textOf(one) === textOf(other);
}

function textOf({ week, timeZone, wishes, levels, ...answers }: Compared): string {
  const { topics, motivations, learningStyles, communicationMethod } = answers;
  return JSON.stringify([
    [timeZone, week.map(({ from, to }) => [from, to])],
    [topics, motivations, learningStyles, communicationMethod, answers.gender, answers.showsAgeBand],
    levels.map(({ language, level }) => [language, level]),
    [wishes.gender, wishes.ageBands, wishes.ignoredSignals],
  ]);
}
