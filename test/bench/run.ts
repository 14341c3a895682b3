import { loadavg } from 'node:os';
import { writeSync } from 'node:fs';
import { holds, type Benchmark, type Measurement } from './benchmark.ts';

/**
 * A measurement, whether it meets its bar, and the load of the machine at that moment. If a benchmark has no
 * measurement, the result holds the reason.
 */
export type Result =
  | (Measurement & { readonly id: string; readonly load: number; readonly holds: boolean })
  | { readonly id: string; readonly fault: string; readonly holds: false };

/** Callbacks that receive each event of a run when it happens. */
export interface Listener {
  readonly onBegin: (benchmark: Benchmark) => void;
  /** Receives the current step of the benchmark. */
  readonly onProgress: (what: string) => void;
  readonly onResult: (result: Result) => void;
}

/**
 * Runs benchmarks one after another and returns all results. A benchmark that fails or measures nothing also gives a
 * result. The other benchmarks still run.
 */
export async function measure(
  benchmarks: readonly Benchmark[],
  { onBegin, onProgress, onResult }: Listener,
): Promise<Result[]> {
  const results: Result[] = [];
  const add = (result: Result): void => {
    results.push(result);
    onResult(result);
  };
  for (const benchmark of benchmarks) {
    const { id } = benchmark;
    onBegin(benchmark);
    try {
      const measured = await benchmark.run(onProgress);
      if (measured.length === 0) add({ id, fault: 'it has measured nothing', holds: false });
      for (const each of measured) add({ id, ...each, load: loadavg()[0] ?? Number.NaN, holds: holds(each) });
    } catch (error) {
      add({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error), holds: false });
    }
  }
  return results;
}

/**
 * Reports an error and sets a failing exit code if the process ends before the returned function is called. Node exits
 * without a message when no work is left that could settle a promise. A call of `process.exit` also ends the process
 * without a message.
 *
 * @param what returns the name of the unfinished work. It is called at exit.
 */
export function neverSilently(what: () => string): () => void {
  const say = (code: number): void => {
    process.exitCode = code === 0 ? 1 : code;
    // Node runs no asynchronous work in an exit listener.
    writeSync(2, `Ended without a result: ${what()} (exit code ${process.exitCode}).\n`);
  };
  process.once('exit', say);
  return () => void process.off('exit', say);
}
