/** Gathers the answers that each test file has seen (`seen` in the meta of its tests) into one file, for test/contract's ratchet. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const folder = 'node_modules/.cache/studymate';
/** Answers of the last whole run: a JSON list of `operationId status mediaType`. */
const lastRun = `${folder}/answers-seen.json`;
/** Names the file of the run at hand to the ratchet, which runs in a process of its own; two runs at once do not meet. */
const variable = 'STUDYMATE_ANSWERS_SEEN';

/** A vitest reporter that prints nothing. */
export function collectsCoverage(): Reporter {
  const ownFile = `${folder}/answers-seen-${process.pid}.json`;
  let isFiltered = false;
  let isWhole = false;
  return {
    onInit({ config }) {
      isFiltered = config.testNamePattern !== undefined || process.env['CASES_OF'] !== undefined;
    },
    onTestRunStart(specifications) {
      mkdirSync(folder, { recursive: true });
      // A run of the ratchet alone reads what the last whole run has seen.
      isWhole = !isFiltered && specifications.some(({ moduleId }) => moduleId.endsWith('/test/contract/cases.test.ts'));
      if (isWhole) process.env[variable] = ownFile;
    },
    onTestModuleEnd(module: TestModule) {
      if (!isWhole) return;
      const seen = [...module.children.allTests()].flatMap(
        (test) => (test.meta() as { seen?: readonly string[] }).seen ?? [],
      );
      if (seen.length > 0)
        writeFileSync(ownFile, JSON.stringify([...new Set([...listIn(ownFile), ...seen])].sort(), null, 1));
    },
    onTestRunEnd() {
      if (isWhole && existsSync(ownFile)) renameSync(ownFile, lastRun);
    },
  };
}

/** What the run at hand has seen so far, or the last one. */
export function readSeen(): readonly string[] {
  return listIn(process.env[variable] ?? lastRun);
}

function listIn(file: string): readonly string[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}
