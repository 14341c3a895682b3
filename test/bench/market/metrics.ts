/**
 * What makes a set of lists good. Formulas: Jarvelin and Kekalainen 2002 (NDCG), Gini 1912; the load after Fair RRS
 * (RecSys 2024).
 */
import type { Market } from './generate.ts';
import { chanceOf } from './random.ts';
import { K, type Lists } from './rankers.ts';
import { mayMeet, type Truth } from './truth.ts';

export interface Metrics {
  /**
   * Mean over readers of the discounted gain of their list, over the oracle's; the gain is the chance that both say
   * yes.
   */
  readonly ndcg: number;
  /** 0: all are shown alike; 1: one person takes all places. */
  readonly gini: number;
  /** Share of all places that the most shown 1 % take. */
  readonly topShare: number;
  /** Share of people who are in somebody's list. */
  readonly coverage: number;
  /** Matches a person, where everybody can answer only so many requests. */
  readonly answered: number;
  /** NDCG of people who have just come, over that of all. */
  readonly coldStart: number;
  /** Places taken by people who must not be there. */
  readonly violations: number;
}

/** Requests a person answers in the time of the simulation. */
const ANSWERS = 5;

/** Measures lists. `readers` limits it to some of them; people nobody may meet do not count. */
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
 * Everybody asks the people in the list whom they say yes to; the receivers answer the first few requests that reach
 * them.
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
