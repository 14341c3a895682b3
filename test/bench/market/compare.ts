import { generateMarket } from './generate.ts';
import { measure, type Metrics } from './metrics.ts';
import { oneSided, oracle, ours, product, random, randomEligible, stageOf, type Lists } from './rankers.ts';
import { truthOf } from './truth.ts';

export const rankers = ['random', 'random eligible', 'one-sided', 'product', 'ours', 'oracle'] as const;
export type RankerName = (typeof rankers)[number];

/** Returns the metrics of every ranker on one market. */
export async function compare(seed: number, size: number): Promise<Record<RankerName, Metrics>> {
  const market = generateMarket(seed, size);
  const truth = truthOf(market);
  const stage = stageOf(market);
  const best = oracle(stage, truth);
  const of = (lists: Lists): Metrics => measure(market, truth, lists, best, stage.eligible);
  return {
    random: of(random(stage, seed)),
    'random eligible': of(randomEligible(stage, seed)),
    'one-sided': of(oneSided(stage)),
    product: of(product(stage)),
    ours: of(await ours(stage, seed)),
    oracle: of(best),
  };
}

/**
 * Returns the metrics of our ranker in one large language pair. Metrics that need the truth are measured on a sample of
 * readers.
 */
export async function largeCell(seed: number, size: number, measuredReaders: number): Promise<Metrics> {
  const market = generateMarket(seed, size, true);
  const truth = truthOf(market);
  const stage = stageOf(market);
  const readers = new Set(
    Array.from({ length: measuredReaders }, (_, index) => Math.floor((index * size) / measuredReaders)),
  );
  return measure(market, truth, await ours(stage, seed), oracle(stage, truth, readers), stage.eligible, readers);
}
