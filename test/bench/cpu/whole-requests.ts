/**
 * Measures whole requests without their database, and how much of them is saved because statements are built once
 * (contract/decisions/0029).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { readVariable } from '../../../src/cli/local/settings.ts';
import { createSeededFile } from '../end-to-end/database.ts';
import { sendOne } from '../end-to-end/load.ts';
import { operationsAmong, prepareRequests, type Operation } from '../end-to-end/operations.ts';
import { startServer, type Server } from '../end-to-end/server.ts';
import { bundleWorker, randomSecrets } from '../production-bundle.ts';
import type { Measurement } from '../benchmark.ts';
import { compareLoops, type Loop } from './compare.ts';
import { heavyOperations, prepareHeavyOperations } from './heavy-operations.ts';
import { workerdClock } from './processor-time.ts';

const people = 2000;
const rules = { rounds: 15, times: 100 };

const { profile, matches, lists, change, request } = operationsAmong(people);

/**
 * The measured operations: those of BEN-1 and the ones with most SQL. A message is left out, because the object of its
 * room runs its statements.
 */
export const measuredOperations: readonly Operation[] = [profile, matches, lists, change, request, ...heavyOperations];

/** Makes the loop that sends a request of an operation again and again. */
export type LoopOf = (operation: Operation) => Loop;

/** Compares each operation with a Worker that is equal, but builds its statements for each request. */
export function measureWholeRequests(tell: (what: string) => void): Promise<Measurement[]> {
  return withLoops([bundleRequests, bundleBuildingAnew], async ([once, anew]) => {
    if (!once || !anew) throw new Error('One of the two Workers is missing.');
    const clock = workerdClock();
    const measurements: Measurement[] = [];
    for (const operation of measuredOperations) {
      const what = `${operation.name} without its database, over building its statements for each request`;
      tell(what);
      const [one, other] = [once(operation), anew(operation)];
      for (const loop of [one, other]) await loop(2 * rules.times); // warms up
      measurements.push({ what, bar: null, unit: 'x', ...(await compareLoops(one, other, clock, rules)) });
    }
    return measurements;
  });
}

/** Writes a bundle to this path. */
export type Bundle = (outfile: string) => Promise<void>;

export const bundleRequests: Bundle = (outfile) => bundleWorker('test/bench/cpu/requests-worker.ts', outfile);

/** The same, with templates that forget their texts. */
export const bundleBuildingAnew: Bundle = (outfile) =>
  bundleWorker('test/bench/cpu/requests-worker.ts', outfile, { plugins: [forgetTexts] });

const forgetTexts: Plugin = {
  name: 'forget texts',
  setup(build) {
    build.onLoad({ filter: /\/src\/store\/template\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const changed = text.replace('kept ??= compileAll', 'kept = compileAll');
      if (changed === text) throw new Error(`${path} keeps its texts in another way.`);
      return { contents: changed, loader: 'ts' };
    });
  },
};

/** Starts one Worker for each bundle, with equal databases, and stops them when `use` has ended. */
export async function withLoops<T>(
  bundles: readonly Bundle[],
  use: (workers: readonly LoopOf[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-requests-'));
  const servers: Server[] = [];
  try {
    const [database, script] = [join(folder, 'people.sqlite'), join(folder, 'worker.js')];
    createSeededFile(database, people);
    prepareHeavyOperations(database, new Date());
    const variables = randomSecrets();
    for (const bundle of bundles) {
      await bundle(script);
      servers.push(await startServer({ script, database, variables }));
    }
    return await use(servers.map((server) => loopsOn(server, variables['JWT_SECRET'] ?? '')));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

function loopsOn(server: Server, jwtSecret: string): LoopOf {
  const settings = {
    JWT_SECRET: jwtSecret,
    JWT_ISSUER: readVariable('JWT_ISSUER'),
    JWT_AUDIENCE: readVariable('JWT_AUDIENCE'),
  };
  return (operation) => async (count) => {
    const [request] = await prepareRequests(operation, { from: 0, count: 1 }, settings);
    if (!request) throw new Error('No request was prepared.');
    return sendOne(server.origin, undefined, { ...request, headers: { ...request.headers, 'x-times': String(count) } });
  };
}
