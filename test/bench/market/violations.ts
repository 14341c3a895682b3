/** Whether lists keep every hard rule in a town with minors, wishes, hidden ages, and much between its people. */
import { mayBeShown, townOf } from './circumstances.ts';
import { generateMarket } from './generate.ts';
import { listsIn } from './town-database.ts';

export interface Broken {
  /** Places of lists that were looked at. */
  readonly places: number;
  readonly violations: number;
  /**
   * Pairs of people who suit each other's languages, and those of them that a rule keeps apart: there is something to
   * break.
   */
  readonly pairs: number;
  readonly keptApart: number;
}

/** Makes the lists of the first `readers` people of a town by the product's statements and search, and counts. */
export async function brokenRules(seed: number, size: number, readers: number): Promise<Broken> {
  const market = generateMarket(seed, size);
  const town = townOf(market, seed);
  const looking = market.people.slice(0, readers);
  const lists = await listsIn(
    town,
    looking.map(({ index }) => index),
  );
  const shown = [...lists].flatMap(([reader, list]) => list.map((other) => mayBeShown(town, reader, other)));
  const pairs = looking.flatMap(({ index, native, target }) =>
    market.people
      .filter((other) => other.native === target && other.target === native)
      .map((other) => mayBeShown(town, index, other.index)),
  );
  const no = (answers: readonly boolean[]): number => answers.filter((may) => !may).length;
  return { places: shown.length, violations: no(shown), pairs: pairs.length, keptApart: no(pairs) };
}
