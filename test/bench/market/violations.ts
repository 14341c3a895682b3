/**
 * Checks that lists keep every hard rule in a town with minors, age preferences, hidden ages and many ties between
 * users.
 */
import { mayBeShown, townOf } from './circumstances.ts';
import { generateMarket } from './generate.ts';
import { listsIn } from './town-database.ts';

export interface Broken {
  /** Number of checked places in lists. */
  readonly places: number;
  readonly violations: number;
  /**
   * Number of pairs whose languages fit. `keptApart` counts the pairs that a rule forbids. It shows that the test has
   * rules to break.
   */
  readonly pairs: number;
  readonly keptApart: number;
}

/**
 * Builds the lists of the first `readers` users of a town with the statements and the search of the product. Returns
 * the number of violations.
 */
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
