/** Compares two sides by the time that a loop of requests takes in workerd. */
import { median, type Measurement } from '../benchmark.ts';
import type { Clock } from './processor-time.ts';

/** Sends `count` requests to one side, and returns the last answer. */
export type Loop = (count: number) => Promise<string>;

export interface Rules {
  /** Number of pairs of loops, one of each side. */
  readonly rounds: number;
  /** Number of requests in one loop. It is large enough to make the cost of reaching the Worker negligible. */
  readonly times: number;
}

/**
 * Returns the median ratio of the time of one side to the time of the other.
 *
 * @param clock the processor time of workerd, which other processes affect less. Null if the system does not report it;
 *   then elapsed time is compared.
 */
export async function compareLoops(
  one: Loop,
  other: Loop,
  clock: Clock | null,
  { rounds, times }: Rules,
): Promise<Required<Pick<Measurement, 'value' | 'detail'>>> {
  const wall: Clock = () => performance.now() * 1000;
  const now = clock ?? wall;
  const measure = async (loop: Loop): Promise<{ taken: number; onTheWall: number }> => {
    const [began, beganOnTheWall] = [now(), wall()];
    await loop(times);
    return { taken: (now() - began) / times, onTheWall: (wall() - beganOnTheWall) / times };
  };
  const pairs: { one: number; other: number; wallRatio: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The two begin in turns.
    const first = round % 2 === 0 ? await measure(one) : null;
    const second = await measure(other);
    const { taken, onTheWall } = first ?? (await measure(one));
    pairs.push({ one: taken, other: second.taken, wallRatio: onTheWall / second.onTheWall });
  }
  const middle = (pick: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(pick));
  const [own, its] = [middle((pair) => pair.one).toFixed(1), middle((pair) => pair.other).toFixed(1)];
  return {
    value: middle((pair) => pair.one / pair.other),
    detail: `median of ${rounds} pairs of ${times} requests; ${own} and ${its} µs ${clock ? 'of processor time' : 'on the wall'} a request; by the clock on the wall ${middle((pair) => pair.wallRatio).toFixed(2)} x`,
  };
}
