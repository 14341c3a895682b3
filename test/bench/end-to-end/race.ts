/** Measures several contenders in turns, so that a busy machine slows all of them. */
import { median } from '../benchmark.ts';
import type { Slice } from './load.ts';
import type { Operation } from './operations.ts';
import type { SideName, Sides } from './sides.ts';

/** An operation of one side. */
export interface Contender {
  readonly side: SideName;
  readonly operation: Operation;
}

/** How a contender did in each round, in the order of the rounds. */
export interface Result {
  readonly perSecond: readonly number[];
  /** The median latency of each round, in milliseconds. */
  readonly latency: readonly number[];
  /** The share of a processor that sending the requests took in the busiest round. */
  readonly busiest: number;
}

export interface RaceRules {
  readonly connections: number;
  readonly rounds: number;
  /** How long a slice should take. */
  readonly sliceSeconds: number;
}

/** The number of requests before the first round. They warm up the contenders and tell how large a slice should be. */
const WARM_UP = 96;
/** More requests than this in one slice would need more users than there are. */
const SLICE_AT_MOST = 600;

/**
 * Runs all rounds. In each round every contender handles one slice, and another one begins. All slices have the same
 * number of requests, so that equal databases stay equal.
 */
export async function race(
  sides: Sides,
  contenders: readonly Contender[],
  { connections, rounds, sliceSeconds }: RaceRules,
): Promise<readonly Result[]> {
  const run = ({ side, operation }: Contender, count: number): Promise<Slice> =>
    sides.load(side, operation, count, connections);
  let slowest = 0;
  for (const each of contenders) slowest = Math.max(slowest, (await run(each, WARM_UP)).seconds / WARM_UP);
  const count = Math.min(SLICE_AT_MOST, Math.max(4 * connections, Math.ceil(sliceSeconds / slowest)));
  const slices = contenders.map((): Slice[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [turn] of contenders.entries()) {
      const place = (round + turn) % contenders.length;
      const contender = contenders[place];
      if (contender) slices[place]?.push(await run(contender, count));
    }
  return slices.map((each) => ({
    perSecond: each.map(({ requests, seconds }) => requests / seconds),
    latency: each.map(({ latencies }) => median(latencies)),
    busiest: Math.max(...each.map(({ busy }) => busy)),
  }));
}

/** Returns the median over the rounds of the speed of one contender over that of another. */
export function speedOver(one: Result, other: Result): number {
  return median(one.perSecond.map((perSecond, round) => perSecond / (other.perSecond[round] ?? Number.NaN)));
}
