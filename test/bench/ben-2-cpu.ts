/**
 * BEN-2: compares the processor time of the contract with a twin in bare Hono. The twin does the same JSON work without
 * checks. Figures without a bar are printed beside it: two libraries, used as their documentation shows, over the same
 * twin; and whole requests, over a Worker that builds its statements for each request.
 */
import { compareLoops } from './cpu/compare.ts';
import { workerdClock } from './cpu/processor-time.ts';
import { assertEqualAnswers, withSides, type Side } from './cpu/sides.ts';
import { measureWholeRequests } from './cpu/whole-requests.ts';
import type { Benchmark, Measurement } from './benchmark.ts';

const operations = { put: 'PUT with path, query and a body of 11 fields', list: 'GET of a list of 20' } as const;

/** What is compared with the twin. */
const compared: readonly { readonly side: Side; readonly suffix: string; readonly bar: number | null }[] = [
  { side: 'ours', suffix: '', bar: 1.35 },
  { side: 'zod-openapi', suffix: ', @hono/zod-openapi as documented', bar: null },
  { side: 'chanfana', suffix: ', chanfana as documented', bar: null },
  { side: 'chanfana-kept', suffix: ', chanfana with schemas that are built once', bar: null },
];
const rules = { rounds: 41, times: 1000 };

export const cpuTax: Benchmark = {
  id: 'BEN-2',
  title: 'processor time of decoding, checking and encoding, over bare Hono',
  run: async (tell) => [...(await measureSides(tell)), ...(await measureWholeRequests(tell))],
};

function measureSides(tell: (what: string) => void): Promise<Measurement[]> {
  return withSides(async (run) => {
    const clock = workerdClock();
    const measurements: Measurement[] = [];
    for (const operation of ['put', 'list'] as const) {
      await assertEqualAnswers(run, operation, rules.times); // this also warms up all sides
      const loopOf = (side: Side) => (count: number) => run(side, operation, count);
      for (const { side, suffix, bar } of compared) {
        const what = `${operations[operation]}${suffix}`;
        tell(what);
        const compared = await compareLoops(loopOf(side), loopOf('bare'), clock, rules);
        measurements.push({ what, bar, unit: 'x', ...compared });
      }
    }
    return measurements;
  });
}
