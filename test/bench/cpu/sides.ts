/** Starts the sides of BEN-2 and sends requests to them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker, serverOf } from '../production-bundle.ts';

export type Operation = 'put' | 'list';

/** The Worker of each side. Each library has a Worker of its own, so that it changes nothing in ours. */
const workers = {
  ours: 'worker.ts',
  bare: 'worker.ts',
  'zod-openapi': 'zod-openapi-worker.ts',
  chanfana: 'chanfana-worker.ts',
  'chanfana-kept': 'chanfana-worker.ts',
} as const;
export type Side = keyof typeof workers;
const sides = Object.keys(workers) as Side[]; // the keys above

/** Sends an operation `count` times to a side, and returns the last response body. */
export type Run = (side: Side, operation: Operation, count: number) => Promise<string>;

/** Starts all sides, and stops them when `use` has ended. */
export async function withSides<T>(use: (run: Run) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-cpu-'));
  const servers = new Map<string, ReturnType<typeof serverOf>>();
  try {
    for (const worker of new Set(Object.values(workers))) {
      const place = join(folder, worker);
      // What our bundle leaves out (decision 0002) stays in the libraries' bundles.
      await bundleWorker(`test/bench/cpu/${worker}`, join(place, 'index.js'), { whole: worker !== 'worker.ts' });
      const server = serverOf(place);
      servers.set(worker, server);
      await server.listen();
    }
    return await use(async (side, operation, count) => {
      const answer = await servers.get(workers[side])?.fetch(`/?side=${side}&operation=${operation}&times=${count}`);
      const text = (await answer?.text()) ?? '';
      if (answer?.status !== 200) throw new Error(`${side}: ${text}`);
      return text;
    });
  } finally {
    await Promise.all([...servers.values()].map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends an operation to all sides. Throws if one of them answers something else than the twin in bare Hono. */
export async function assertEqualAnswers(run: Run, operation: Operation, count: number): Promise<string> {
  const expected = await run('bare', operation, count);
  for (const side of sides) {
    const answer = await run(side, operation, count);
    if (answer !== expected) throw new Error(`${side} answers something else:\n${answer}\n${expected}`);
  }
  return expected;
}
