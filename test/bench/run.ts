import { loadavg } from 'node:os';
import { writeSync } from 'node:fs';
import { holds, type Benchmark, type Measurement } from './benchmark.ts';

/** A figure with its verdict and the load of the machine at that moment; or why a benchmark has none. */
export type Result =
  | (Measurement & { readonly id: string; readonly load: number; readonly holds: boolean })
  | { readonly id: string; readonly fault: string; readonly holds: false };

/** Hears of everything as it comes. */
export interface Listener {
  readonly onBegin: (benchmark: Benchmark) => void;
  /** What the benchmark is at. */
  readonly onProgress: (what: string) => void;
  readonly onResult: (result: Result) => void;
}

/**
 * Runs benchmarks one after another. One that fails, or has no figure, is a result as well and does not keep the others
 * from running.
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
 * Says so, and fails, when the process ends before the function that is answered has been called: Node ends without a
 * word when nothing is left that could settle a promise, and so does a `process.exit` somewhere.
 *
 * @param what what has not come to its end, asked at the end.
 */
export function neverSilently(what: () => string): () => void {
  const say = (code: number): void => {
    process.exitCode = code === 0 ? 1 : code;
    // Nothing asynchronous is carried out any more.
    writeSync(2, `Ended without a result: ${what()} (exit code ${process.exitCode}).\n`);
  };
  process.once('exit', say);
  return () => void process.off('exit', say);
}
