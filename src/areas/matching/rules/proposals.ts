import { timeOf, weekdayOf } from '../../profile/index.ts';
import type { Proposal } from './improvements.ts';
import type { Learner } from './learner.ts';
import { minutesInSteps } from './steps.ts';
import { sharedMinutes, wallBlockOf, weekMinutes, type WallBlock, type WeekStart } from './overlap.ts';

const MORE_MINUTES = 120;
/** The earliest start of a proposed block, in minutes from midnight: no study hours at night. */
const EARLIEST = 7 * 60;
const MORE_TOPICS = 2;
const ENOUGH_TOPICS = 5;
/**
 * A proposal needs this many candidates. With fewer, it would reveal hours and topics, which no profile shows, to
 * whoever has some accounts among them.
 */
export const peopleAtLeast = 20;

/**
 * All changes worth trying: hours and topics of at least 20 candidates, and the signals that the reader has turned off.
 */
export function proposalsFor(reader: Learner, others: readonly Learner[], startsAt: WeekStart): Proposal[] {
  const { ignoredSignals } = reader.wishes;
  return [
    ...(ignoredSignals.includes('time_overlap') ? [] : hoursToAdd(reader, others, startsAt)),
    ...(ignoredSignals.includes('interests') ? [] : topicsToAdd(reader, others)),
    ...ignoredSignals.map((signal): Proposal => ({
      proposed: { code: 'use_signal', parameters: { signal } },
      change: (before) => ({
        ...before,
        wishes: { ...before.wishes, ignoredSignals: ignoredSignals.filter((other) => other !== signal) },
      }),
    })),
  ];
}

/**
 * The two hours, outside the reader's own, in which most candidates are free. At least 20 must be, for an hour or
 * more.
 */
function hoursToAdd(reader: Learner, others: readonly Learner[], startsAt: WeekStart): Proposal[] {
  let best: { block: WallBlock; from: number; shared: number } | null = null;
  for (let from = 0; from + MORE_MINUTES <= weekMinutes; from += 60) {
    const span = [{ from, to: from + MORE_MINUTES }];
    const free = others.map(({ hours }) => minutesInSteps(sharedMinutes(hours, span))).filter((minutes) => minutes > 0);
    const shared = free.reduce((sum, minutes) => sum + minutes, 0);
    if (free.length < peopleAtLeast || shared <= (best?.shared ?? 0) || sharedMinutes(reader.hours, span) > 0) continue;
    const block = wallBlockOf({ from, to: from + MORE_MINUTES }, startsAt, reader.timeZone);
    if (block !== null && block[1] >= EARLIEST) best = { block, from, shared };
  }
  if (best === null) return [];
  const {
    block: [weekday, start, end],
    from,
  } = best;
  const block = { weekday: weekdayOf(weekday), startTime: timeOf(start), endTime: timeOf(end) };
  const hours = [...reader.hours, { from, to: from + MORE_MINUTES }].toSorted((one, other) => one.from - other.from);
  return [
    {
      proposed: { code: 'add_free_hours', parameters: { minutesAWeek: MORE_MINUTES, block } },
      change: (before) => ({ ...before, hours }),
    },
  ];
}

/** The topics that most candidates share, at least 20 of them, and that the reader has not named. */
function topicsToAdd(reader: Learner, others: readonly Learner[]): Proposal[] {
  if (reader.topics.length >= ENOUGH_TOPICS) return [];
  const counts = new Map<string, number>();
  for (const topic of others.flatMap((other) => other.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const topics = [...counts]
    .filter(([topic, people]) => people >= peopleAtLeast && !reader.topics.includes(topic))
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, MORE_TOPICS)
    .map(([topic]) => topic);
  if (topics.length === 0) return [];
  return [
    {
      proposed: { code: 'add_topics', parameters: { topics } },
      change: (before) => ({ ...before, topics: [...before.topics, ...topics] }),
    },
  ];
}
