/** Checks that a benchmark without a measurement fails, and that `npm run bench` reports an early exit. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../src/cli/process.mjs';
import type { Benchmark } from './benchmark.ts';
import { measure, type Listener } from './run.ts';

const good: Benchmark = {
  id: 'GOOD',
  title: 'has a figure',
  run: async () => [{ what: 'a figure', value: 1, bar: 2, unit: 'x' }],
};
const empty: Benchmark = { id: 'EMPTY', title: 'has none', run: async () => [] };
const broken: Benchmark = { id: 'BROKEN', title: 'fails', run: () => Promise.reject(new Error('no server')) };
const nothing: Benchmark = {
  id: 'NOTHING',
  title: 'divides by zero',
  run: async () => [{ what: 'a ratio', value: Number.NaN, bar: 2, unit: 'x' }],
};
const silent: Listener = { onBegin: () => {}, onProgress: () => {}, onResult: () => {} };

describe('measure', () => {
  it('reports a benchmark that fails with its reason and runs the next one', async () => {
    const results = await measure([broken, good], silent);
    expect(results).toMatchObject([
      { id: 'BROKEN', holds: false, fault: expect.stringContaining('no server') },
      { id: 'GOOD', holds: true, value: 1 },
    ]);
  });

  it('reports a missing figure and NaN as failures', async () => {
    expect(await measure([empty, nothing], silent)).toMatchObject([
      { id: 'EMPTY', holds: false, fault: 'it has measured nothing' },
      { id: 'NOTHING', holds: false },
    ]);
  });
});

describe('an early exit', () => {
  const script = (body: string): Promise<{ code: number; output: string }> =>
    runNode([
      '--input-type=module',
      '--eval',
      `import { neverSilently } from ${JSON.stringify(fileURLToPath(new URL('run.ts', import.meta.url)))};
      const finished = neverSilently(() => 'BEN-3 was running'); ${body}`,
    ]);

  it.each([
    ['a promise that never settles', 'await new Promise(() => {});'],
    ['process.exit(0)', 'process.exit(0);'],
  ])('because of %s fails and is reported', async (_, body) => {
    const { code, output } = await script(body);
    expect(code).toBeGreaterThan(0);
    expect(output).toContain('Ended without a result: BEN-3 was running');
  });

  it('is not reported after all results were printed', async () => {
    expect(await script('finished();')).toEqual({ code: 0, output: '' });
  });
});
