/** BEN-2: what the contract costs in processor time, over a twin in bare Hono that does the same JSON work without checks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unstable_readConfig } from 'wrangler';
import { root } from '../../src/cli/local/paths.ts';
import { median, type Benchmark, type Measurement } from './benchmark.ts';
import { serverOf } from './production-bundle.ts';

const operations = { put: 'PUT with path, query and a body of 11 fields', list: 'GET of a list of 20' } as const;
type Operation = keyof typeof operations;
type Side = 'ours' | 'bare';

const rounds = 41;
/** Requests in one loop: long enough for the way to the Worker not to count. */
const times = 1000;

export const cpuTax: Benchmark = {
  id: 'BEN-2',
  title: 'processor time of decoding, checking and encoding, over bare Hono',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'studymate-cpu-'));
    await bundle(join(folder, 'index.js'));
    const server = serverOf(folder);
    try {
      await server.listen();
      const measurements: Measurement[] = [];
      for (const operation of ['put', 'list'] as const) {
        measurements.push(await compare(operation, (side, count) => answerOf(server, side, operation, count)));
      }
      return measurements;
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** As wrangler bundles for production. */
async function bundle(outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/cpu/worker.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    alias: unstable_readConfig({ config: join(root, 'wrangler.toml') }).alias ?? {},
    logLevel: 'error',
  });
}

async function compare(operation: Operation, run: (side: Side, count: number) => Promise<string>): Promise<Measurement> {
  // Warm, and honest: both sides answer the same bytes.
  const [mine, theirs] = [await run('ours', times), await run('bare', times)];
  if (mine !== theirs) throw new Error(`The twin answers something else:\n${mine}\n${theirs}`);
  const pairs: Record<Side, number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first: Side = round % 2 === 0 ? 'ours' : 'bare';
    const pair = { ours: 0, bare: 0 };
    for (const side of [first, first === 'ours' ? 'bare' : 'ours'] as const) {
      const began = performance.now();
      await run(side, times);
      pair[side] = ((performance.now() - began) * 1000) / times;
    }
    pairs.push(pair);
  }
  const [ours, bare] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.bare))];
  return {
    what: operations[operation],
    value: median(pairs.map((pair) => pair.ours / pair.bare)),
    bar: 1.35,
    unit: 'x',
    detail: `median of ${rounds} pairs of ${times} requests; ${ours.toFixed(1)} and ${bare.toFixed(1)} µs a request`,
  };
}

async function answerOf(server: ReturnType<typeof serverOf>, side: Side, operation: Operation, count: number): Promise<string> {
  const answer = await server.fetch(`/?side=${side}&operation=${operation}&times=${count}`);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return text;
}
