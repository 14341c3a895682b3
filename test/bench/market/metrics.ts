/**
 * Quality metrics for a set of lists. Formulas: Jarvelin and Kekalainen 2002 (NDCG), Gini 1912. The load follows Fair
 * RRS (RecSys 2024).
 */
import type { Market } from './generate.ts';
import { chanceOf } from './random.ts';
import { K, type Lists } from './rankers.ts';
import { mayMeet, type Truth } from './truth.ts';

export interface Metrics {
  /**
   * For each reader, the discounted gain of the list is divided by the gain of the list of the oracle. This is the mean
   * over readers. The gain is the probability that both users say yes.
   */
  readonly ndcg: number;
  /** 0: all users are shown equally often. 1: one user takes all places. */
  readonly gini: number;
  /** Share of all places that the most shown 1 % of users take. */
  readonly topShare: number;
  /** Share of users who are in at least one list. */
  readonly coverage: number;
  /** Matches per user, if each user can answer only a limited number of requests. */
  readonly answered: number;
  /** NDCG of new users, divided by the NDCG of all users. */
  readonly coldStart: number;
  /** Number of places that break a hard rule, plus the number of lists that contain a user twice. */
  readonly violations: number;
}

/** Number of requests that a user answers in one round of the simulation. */
const ANSWERS = 5;

/**
 * Returns the metrics of the lists. If `readers` is given, NDCG and cold start count only these readers. Users whom no
 * other user may meet do not count.
 */
export function measure(
  market: Market,
  truth: Truth,
  lists: Lists,
  best: Lists,
  eligible: Lists,
  readers?: ReadonlySet<number>,
): Metrics {
  const { people } = market;
  const counted = people.filter(
    ({ index }) => (eligible[index]?.length ?? 0) > 0 && (readers === undefined || readers.has(index)),
  );
  const share = (index: number): number =>
    gain(truth, index, lists[index] ?? []) / gain(truth, index, best[index] ?? []);
  const ndcg = mean(counted.map(({ index }) => share(index)));
  const shown = people.map(() => 0);
  for (const list of lists) for (const other of list) shown[other] = (shown[other] ?? 0) + 1;
  const reachable = people
    .filter(({ index }) => (eligible[index]?.length ?? 0) > 0)
    .map(({ index }) => shown[index] ?? 0);
  return {
    ndcg,
    gini: gini(reachable),
    topShare: topShare(reachable),
    coverage: reachable.filter((times) => times > 0).length / reachable.length,
    answered: answeredMatches(truth, lists),
    coldStart: mean(counted.filter(({ isNew }) => isNew).map(({ index }) => share(index))) / ndcg,
    violations: violationsIn(market, lists),
  };
}

function gain(truth: Truth, reader: number, list: readonly number[]): number {
  return list.slice(0, K).reduce((sum, other, place) => sum + truth.both(reader, other) / Math.log2(place + 2), 0);
}

function gini(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  const total = ordered.reduce((sum, value) => sum + value, 0);
  const weighted = ordered.reduce((sum, value, index) => sum + value * (index + 1), 0);
  return total === 0 ? 0 : (2 * weighted) / (ordered.length * total) - (ordered.length + 1) / ordered.length;
}

function topShare(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const first = values.toSorted((one, other) => other - one).slice(0, Math.max(1, Math.round(values.length / 100)));
  return total === 0 ? 0 : first.reduce((sum, value) => sum + value, 0) / total;
}

/**
 * Returns the matches per user. Each user sends requests to the users in the list to whom they say yes. A receiver
 * answers only the first few requests.
 */
function answeredMatches(truth: Truth, lists: Lists): number {
  const rounds = 4;
  let matches = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const chance = chanceOf(9000 + round);
    const requests = lists.flatMap((list, reader) =>
      list.filter((other) => chance.next() < truth.yes(reader, other)).map((other) => [reader, other] as const),
    );
    const load = new Map<number, number>();
    const matched = new Set<number>();
    for (const [sender, receiver] of chance.shuffled(requests)) {
      const taken = load.get(receiver) ?? 0;
      if (taken >= ANSWERS) continue;
      load.set(receiver, taken + 1);
      if (chance.next() < truth.yes(receiver, sender))
        matched.add(Math.min(sender, receiver) * lists.length + Math.max(sender, receiver));
    }
    matches += matched.size;
  }
  return matches / rounds / lists.length;
}

function violationsIn({ people }: Market, lists: Lists): number {
  let found = 0;
  for (const [reader, list] of lists.entries()) {
    const me = people[reader];
    for (const other of list) {
      const you = people[other];
      if (me === undefined || you === undefined || !mayMeet(me, you)) found += 1;
    }
    if (new Set(list).size !== list.length) found += 1;
  }
  return found;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
