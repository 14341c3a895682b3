/**
 * BEN-2: compares the processor time of the contract with a twin in bare Hono. The twin does the same JSON work without
 * checks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerdClock, type Clock } from './cpu/processor-time.ts';
import { median, type Benchmark, type Measurement } from './benchmark.ts';
import { bundleWorker, serverOf } from './production-bundle.ts';

const operations = { put: 'PUT with path, query and a body of 11 fields', list: 'GET of a list of 20' } as const;
type Operation = keyof typeof operations;
type Side = 'ours' | 'bare';

const rounds = 41;
/** Number of requests in one loop. It is large enough to make the cost of reaching the Worker negligible. */
const times = 1000;

export const cpuTax: Benchmark = {
  id: 'BEN-2',
  title: 'processor time of decoding, checking and encoding, over bare Hono',
  run: () =>
    withServer(async (server) => {
      const clock = workerdClock();
      const measurements: Measurement[] = [];
      for (const operation of ['put', 'list'] as const) {
        measurements.push(await compare(operation, clock, (side, count) => answerOf(server, side, operation, count)));
      }
      return measurements;
    }),
};

/** Starts the Worker with both sides, and stops it when `use` has ended. */
export async function withServer<T>(use: (server: ReturnType<typeof serverOf>) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-cpu-'));
  await bundleWorker('test/bench/cpu/worker.ts', join(folder, 'index.js'));
  const server = serverOf(folder);
  try {
    await server.listen();
    return await use(server);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Returns the ratio of our time to the time of the twin. It uses the processor time of workerd, which other processes
 * affect less. If that is not available, it uses elapsed time.
 */
async function compare(
  operation: Operation,
  clock: Clock | null,
  run: (side: Side, count: number) => Promise<string>,
): Promise<Measurement> {
  // Warms up both sides and checks that they return the same bytes.
  const [mine, theirs] = [await run('ours', times), await run('bare', times)];
  if (mine !== theirs) throw new Error(`The twin answers something else:\n${mine}\n${theirs}`);
  const wall: Clock = () => performance.now() * 1000;
  const now = clock ?? wall;
  const pairs: Record<Side, number>[] = [];
  const wallRatios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first: Side = round % 2 === 0 ? 'ours' : 'bare';
    const [pair, onTheWall] = [
      { ours: 0, bare: 0 },
      { ours: 0, bare: 0 },
    ];
    for (const side of [first, first === 'ours' ? 'bare' : 'ours'] as const) {
      const [began, beganOnTheWall] = [now(), wall()];
      await run(side, times);
      pair[side] = (now() - began) / times;
      onTheWall[side] = wall() - beganOnTheWall;
    }
    pairs.push(pair);
    wallRatios.push(onTheWall.ours / onTheWall.bare);
  }
  const [ours, bare] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.bare))];
  return {
    what: operations[operation],
    value: median(pairs.map((pair) => pair.ours / pair.bare)),
    bar: 1.35,
    unit: 'x',
    detail: `median of ${rounds} pairs of ${times} requests; ${ours.toFixed(1)} and ${bare.toFixed(1)} µs ${clock ? 'of processor time' : 'on the wall'} a request; by the clock on the wall ${median(wallRatios).toFixed(2)} x`,
  };
}

/** The last answer of `count` requests to one side. */
export async function answerOf(
  server: ReturnType<typeof serverOf>,
  side: Side,
  operation: Operation,
  count: number,
): Promise<string> {
  const answer = await server.fetch(`/?side=${side}&operation=${operation}&times=${count}`);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return text;
}
