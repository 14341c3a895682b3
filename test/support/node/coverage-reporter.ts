/**
 * Collects the responses that each test has seen (`seen` in the meta of the test) in one file. The coverage check in
 * test/contract reads this file.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestSpecification, Vitest } from 'vitest/node';

const folder = 'node_modules/.cache/studymate';
/** Responses of the last complete run: a JSON list of `operationId status mediaType`. */
const lastRun = `${folder}/answers-seen.json`;
/**
 * Environment variable with the path of the file of the current run. The coverage check runs in another process and
 * reads it. Each run has its own file, so two runs at the same time do not conflict.
 */
const variable = 'STUDYMATE_ANSWERS_SEEN';

/**
 * A vitest reporter that prints nothing. `--reporter` on the command line replaces the reporters of the configuration.
 * Therefore src/cli/test-report.mjs also names this file.
 */
export default class CoverageReporter implements Reporter {
  readonly #ownFile = `${folder}/answers-seen-${process.pid}.json`;
  #isFiltered = false;
  #isWhole = false;

  onInit({ config }: Vitest): void {
    this.#isFiltered = config.testNamePattern !== undefined || process.env['CASES_OF'] !== undefined;
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    mkdirSync(folder, { recursive: true });
    // If only the coverage check runs, it reads the responses of the last complete run.
    this.#isWhole =
      !this.#isFiltered && specifications.some(({ moduleId }) => moduleId.endsWith('/test/contract/cases.test.ts'));
    if (this.#isWhole) process.env[variable] = this.#ownFile;
  }

  onTestModuleEnd(module: TestModule): void {
    if (!this.#isWhole) return;
    const seen = [...module.children.allTests()].flatMap(
      (test) => (test.meta() as { seen?: readonly string[] }).seen ?? [],
    );
    if (seen.length > 0)
      writeFileSync(this.#ownFile, JSON.stringify([...new Set([...listIn(this.#ownFile), ...seen])].sort(), null, 1));
  }

  onTestRunEnd(): void {
    if (this.#isWhole && existsSync(this.#ownFile)) renameSync(this.#ownFile, lastRun);
  }
}

/** Returns the responses of the current run so far. Without a current run, returns those of the last complete run. */
export function readSeen(): readonly string[] {
  return listIn(process.env[variable] ?? lastRun);
}

function listIn(file: string): readonly string[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}
