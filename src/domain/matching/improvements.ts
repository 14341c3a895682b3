import type { Learner, Signal } from './learner.ts';
import { sharedMinutes, type Interval } from './overlap.ts';
import { scored, type Ranked } from './rank.ts';
import type { ScoreContext } from './signals.ts';

/** A cheap change of one's own profile and how many points the scores of a list would gain by it, on average. */
export type Improvement = { readonly gain: number } & (
  | { readonly code: 'add_free_hours'; readonly parameters: { readonly minutesAWeek: number } }
  | { readonly code: 'add_topics'; readonly parameters: { readonly topics: readonly string[] } }
  | { readonly code: 'use_signal'; readonly parameters: { readonly signal: Signal } }
  | { readonly code: 'answer_requests'; readonly parameters: Readonly<Record<string, never>> }
);

type Proposal = Improvement extends infer Each ? Each extends Improvement ? Omit<Each, 'gain'> & { readonly change: (reader: Learner) => Learner } : never : never;

const MORE_MINUTES = 120;
const MORE_TOPICS = 2;
const ENOUGH_TOPICS = 5;
const TOLD_AT_MOST = 3;
/** The top of the list speaks for all of it. */
const LOOKED_AT = 10;

/**
 * What the reader could change about herself, best first: each change is tried, and the scores of the top of the list are
 * computed anew. What it says of the others is their sum, never one of them.
 */
export function improvementsFor(ranked: readonly Ranked[], context: ScoreContext): Improvement[] {
  const top = ranked.slice(0, LOOKED_AT);
  const [first] = top;
  if (first === undefined) return [];
  const improvements = proposalsFor(first.reader, top).flatMap(({ change, ...proposal }): Improvement[] => {
    const gains = top.map((each) => scored(change(each.reader), each.other, context).score - each.score);
    const gain = Math.round(gains.reduce((sum, value) => sum + value, 0) / gains.length);
    return gain > 0 ? [{ ...proposal, gain } as Improvement] : [];
  });
  return improvements.toSorted((one, other) => other.gain - one.gain || (one.code < other.code ? -1 : 1)).slice(0, TOLD_AT_MOST);
}

function proposalsFor(reader: Learner, top: readonly Ranked[]): Proposal[] {
  const proposals: Proposal[] = [];
  if (!reader.wishes.ignoredSignals.includes('time_overlap')) {
    const hours = hoursToAdd(reader, top);
    proposals.push({ code: 'add_free_hours', parameters: { minutesAWeek: MORE_MINUTES }, change: (before) => ({ ...before, hours }) });
  }
  const topics = topicsToAdd(reader, top);
  if (topics.length > 0) {
    proposals.push({ code: 'add_topics', parameters: { topics }, change: (before) => ({ ...before, topics: [...before.topics, ...topics] }) });
  }
  for (const signal of reader.wishes.ignoredSignals) {
    const used = reader.wishes.ignoredSignals.filter((other) => other !== signal);
    proposals.push({ code: 'use_signal', parameters: { signal }, change: (before) => ({ ...before, wishes: { ...before.wishes, ignoredSignals: used } }) });
  }
  if (reader.missedRequests > 0) {
    proposals.push({ code: 'answer_requests', parameters: {}, change: (before) => ({ ...before, missedRequests: 0 }) });
  }
  return proposals;
}

/** Her hours and two more, those in which most of the others are free. */
function hoursToAdd(reader: Learner, top: readonly Ranked[]): Interval[] {
  let best: Interval[] = [...reader.hours];
  let most = -1;
  for (let from = 0; from < 7 * 24 * 60; from += 60) {
    const block = [{ from, to: from + MORE_MINUTES }];
    if (sharedMinutes(reader.hours, block) > 0) continue;
    const shared = top.reduce((sum, { other }) => sum + sharedMinutes(other.hours, block), 0);
    if (shared <= most) continue;
    most = shared;
    best = [...reader.hours, ...block].toSorted((one, other) => one.from - other.from);
  }
  return best;
}

/** The topics that most of the others share and she has not named. */
function topicsToAdd(reader: Learner, top: readonly Ranked[]): string[] {
  if (reader.topics.length >= ENOUGH_TOPICS || reader.wishes.ignoredSignals.includes('interests')) return [];
  const counts = new Map<string, number>();
  for (const { other } of top) for (const topic of other.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .filter(([topic]) => !reader.topics.includes(topic))
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, MORE_TOPICS)
    .map(([topic]) => topic);
}
