/** BEN-7: the size of the production bundle, and the time from start to first response. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, type Benchmark, type Measurement } from './benchmark.ts';
import { processorTimes, tellsProcessorTime } from './processor-time.ts';
import { buildProduction, serverOf } from './production-bundle.ts';

const rounds = 9;
/**
 * The first request of a client. It is public. It passes the rate limit, parameters, validators and checks like every
 * other request.
 */
const firstRequest = '/api/v2/reference/languages';

/** A Worker with only the classes that wrangler.toml names. It uses our configuration and bindings. */
export const emptyWorker = `import { DurableObject } from 'cloudflare:workers';
export class UserHub extends DurableObject {}
export class RankedLists extends DurableObject {}
export class ChatRoom extends DurableObject {}
export class SessionReminder extends DurableObject {}
export default { fetch: () => new Response('up') };
`;

/** One start, in milliseconds. */
interface Start {
  /**
   * Processor time of the runtime. It includes all work of the runtime on the Worker. It excludes the work of the tools
   * that process the bundle text before (contract/decisions/0011). Other processes on the machine hardly change it. If
   * the system does not report processor time, this is the elapsed time.
   */
  readonly used: number;
  readonly clock: number;
}

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
      return [
        { what: 'production bundle, minified, after gzip', value: size, bar: 250, unit: 'KB' },
        await startOver(empty, full),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * Returns the difference between the start of our Worker and the start of an empty Worker. The two starts of a pair run
 * one after the other, so the load of the machine affects both.
 */
async function startOver(empty: string, full: string): Promise<Measurement> {
  const pairs: { readonly ours: Start; readonly bare: Start }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push(
      round % 2 === 0
        ? { bare: await started(empty), ours: await started(full) }
        : { ours: await started(full), bare: await started(empty) },
    );
  }
  const [ours, bare] = [median(pairs.map((pair) => pair.ours.used)), median(pairs.map((pair) => pair.bare.used))];
  const clock = median(pairs.map((pair) => pair.ours.clock - pair.bare.clock));
  return {
    what: 'start to first answer, over an empty Worker',
    value: median(pairs.map((pair) => pair.ours.used - pair.bare.used)),
    bar: 250,
    unit: 'ms',
    detail:
      `median of ${rounds} pairs; ${tellsProcessorTime ? 'processor time of workerd' : 'by the clock'}, medians ${ours.toFixed(0)} and ${bare.toFixed(0)} ms; ` +
      `by the clock, with what wrangler and Miniflare do with the text, ${clock.toFixed(0)} ms apart`,
  };
}

async function started(folder: string): Promise<Start> {
  const server = serverOf(folder);
  const before = new Set(processorTimes('workerd').keys());
  const began = performance.now();
  await server.listen();
  const { status } = await server.fetch(firstRequest);
  const clock = performance.now() - began;
  const runtimes = [...processorTimes('workerd')].filter(([pid]) => !before.has(pid));
  await server.close();
  if (status !== 200) throw new Error(`The Worker answered ${status}.`);
  if (!tellsProcessorTime) return { used: clock, clock };
  if (runtimes.length === 0) throw new Error('No workerd was found whose processor time could be read.');
  return { used: runtimes.reduce((sum, [, time]) => sum + time, 0), clock };
}
