/**
 * Prints a line each minute in which tests have ended. Vitest prints a file when all of its tests have ended, which
 * takes minutes for the cases of the contract. `npm test` stops a run that prints nothing for four minutes
 * (src/cli/test.mjs). With these lines it stops a run that hangs, but not a slow one.
 */
import type { Reporter, TestCase } from 'vitest/node';

const everyMs = 60_000;

export default class ProgressReporter implements Reporter {
  #endedTests = 0;
  #lastLineAt = performance.now();

  onTestCaseResult({ module }: TestCase): void {
    this.#endedTests += 1;
    if (performance.now() - this.#lastLineAt < everyMs) return;
    this.#lastLineAt = performance.now();
    console.log(`… ${this.#endedTests} tests have ended; ${module.relativeModuleId} is running`);
  }
}
