/**
 * Gathers the answers that each test file has seen (`seen` in the meta of its tests) into one file, for test/contract's
 * ratchet.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestSpecification, Vitest } from 'vitest/node';

const folder = 'node_modules/.cache/studymate';
/** Answers of the last whole run: a JSON list of `operationId status mediaType`. */
const lastRun = `${folder}/answers-seen.json`;
/**
 * Names the file of the run at hand to the ratchet, which runs in a process of its own; two runs at once do not meet.
 */
const variable = 'STUDYMATE_ANSWERS_SEEN';

/**
 * A vitest reporter that prints nothing. `--reporter` on the command line replaces the reporters of the config, so
 * src/cli/test-report.mjs names this file too.
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
    // A run of the ratchet alone reads what the last whole run has seen.
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

/** What the run at hand has seen so far, or the last one. */
export function readSeen(): readonly string[] {
  return listIn(process.env[variable] ?? lastRun);
}

function listIn(file: string): readonly string[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}
