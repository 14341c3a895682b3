/**
 * BEN-2: compares the processor time of the contract with a twin in bare Hono. The twin does the same JSON work without
 * checks. Two libraries, used as their documentation shows, are compared with the same twin and have no bar.
 */
import { workerdClock, type Clock } from './cpu/processor-time.ts';
import { assertEqualAnswers, withSides, type Operation, type Run, type Side } from './cpu/sides.ts';
import { median, type Benchmark, type Measurement } from './benchmark.ts';

const operations = { put: 'PUT with path, query and a body of 11 fields', list: 'GET of a list of 20' } as const;

/** What is compared with the twin. */
const compared: readonly { readonly side: Side; readonly suffix: string; readonly bar: number | null }[] = [
  { side: 'ours', suffix: '', bar: 1.35 },
  { side: 'zod-openapi', suffix: ', @hono/zod-openapi as documented', bar: null },
  { side: 'chanfana', suffix: ', chanfana as documented', bar: null },
  { side: 'chanfana-kept', suffix: ', chanfana with schemas that are built once', bar: null },
];

const rounds = 41;
/** Number of requests in one loop. It is large enough to make the cost of reaching the Worker negligible. */
const times = 1000;

export const cpuTax: Benchmark = {
  id: 'BEN-2',
  title: 'processor time of decoding, checking and encoding, over bare Hono',
  run: (tell) =>
    withSides(async (run) => {
      const clock = workerdClock();
      const measurements: Measurement[] = [];
      for (const operation of ['put', 'list'] as const) {
        await assertEqualAnswers(run, operation, times); // this also warms up all sides
        for (const { side, suffix, bar } of compared) {
          const what = `${operations[operation]}${suffix}`;
          tell(what);
          measurements.push({ what, bar, unit: 'x', ...(await compare(side, operation, clock, run)) });
        }
      }
      return measurements;
    }),
};

/**
 * Returns the ratio of the time of a side to the time of the twin. It uses the processor time of workerd, which other
 * processes affect less. If that is not available, it uses elapsed time.
 */
async function compare(
  side: Side,
  operation: Operation,
  clock: Clock | null,
  run: Run,
): Promise<Pick<Measurement, 'value' | 'detail'>> {
  const wall: Clock = () => performance.now() * 1000;
  const now = clock ?? wall;
  const measure = async (measured: Side): Promise<{ taken: number; onTheWall: number }> => {
    const [began, beganOnTheWall] = [now(), wall()];
    await run(measured, operation, times);
    return { taken: (now() - began) / times, onTheWall: wall() - beganOnTheWall };
  };
  const pairs: { taken: number; bare: number; wallRatio: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await measure(side) : null;
    const bare = await measure('bare');
    const own = first ?? (await measure(side));
    pairs.push({ taken: own.taken, bare: bare.taken, wallRatio: own.onTheWall / bare.onTheWall });
  }
  const [taken, bare] = [median(pairs.map((pair) => pair.taken)), median(pairs.map((pair) => pair.bare))];
  return {
    value: median(pairs.map((pair) => pair.taken / pair.bare)),
    detail: `median of ${rounds} pairs of ${times} requests; ${taken.toFixed(1)} and ${bare.toFixed(1)} µs ${clock ? 'of processor time' : 'on the wall'} a request; by the clock on the wall ${median(pairs.map((pair) => pair.wallRatio)).toFixed(2)} x`,
  };
}
