/** BEN-7: what is deployed, and how long its first caller waits. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, type Benchmark } from './benchmark.ts';
import { buildProduction, serverOf } from './production-bundle.ts';

const rounds = 7;

/** The class that wrangler.toml names, and nothing else. */
const emptyWorker = `import { DurableObject } from 'cloudflare:workers';
export class UserHub extends DurableObject {}
export default { fetch: () => new Response('up') };
`;

export const start: Benchmark = {
  id: 'BEN-7',
  title: 'start: size of the bundle, first answer over an empty Worker',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'studymate-start-'));
    try {
      const [full, empty] = [join(folder, 'full'), join(folder, 'empty')];
      buildProduction(full);
      mkdirSync(empty);
      writeFileSync(join(empty, 'index.js'), emptyWorker);
      const size = gzipSync(readFileSync(join(full, 'index.js')), { level: 9 }).length / 1024;
      return [{ what: 'production bundle, minified, after gzip', value: size, bar: 250, unit: 'KB' }, await startOver(empty, full)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Pairs of starts in turns; the load of the machine is in both halves of a pair. */
async function startOver(empty: string, full: string) {
  const pairs: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push(round % 2 === 0
      ? { bare: await timeToAnswer(empty), ours: await timeToAnswer(full) }
      : { ours: await timeToAnswer(full), bare: await timeToAnswer(empty) });
  }
  const least = Math.min(...pairs.map(({ ours }) => ours)) - Math.min(...pairs.map(({ bare }) => bare));
  const [ours, bare] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.bare))];
  return {
    what: 'start to first answer, over an empty Worker',
    value: median(pairs.map((pair) => pair.ours - pair.bare)),
    bar: 250,
    unit: 'ms',
    detail: `median of ${rounds} pairs; medians ${ours.toFixed(0)} and ${bare.toFixed(0)} ms, the fastest of each ${least.toFixed(0)} ms apart`,
  };
}

async function timeToAnswer(folder: string): Promise<number> {
  const server = serverOf(folder);
  const began = performance.now();
  await server.listen();
  const { status } = await server.fetch('/api/v2/health');
  const took = performance.now() - began;
  await server.close();
  if (status !== 200) throw new Error(`The Worker answered ${status}.`);
  return took;
}
