/** Gathers the answers that each test file has seen (`seen` in the meta of its tests) into one file, for test/contract's ratchet. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Answers of the last run: a JSON list of `operationId status mediaType`. */
export const seenFile = 'node_modules/.cache/studymate/answers-seen.json';

/** A vitest reporter that prints nothing. */
export function collectsCoverage(): Reporter {
  return {
    onTestRunStart(specifications) {
      // Only a whole run starts a new list; the ratchet alone reads what the run before it has seen.
      if (specifications.some(({ moduleId }) => moduleId.endsWith('/test/contract/cases.test.ts'))) rmSync(seenFile, { force: true });
    },
    onTestModuleEnd(module: TestModule) {
      const seen = [...module.children.allTests()].flatMap((test) => (test.meta() as { seen?: readonly string[] }).seen ?? []);
      if (seen.length > 0) writeFileSync(seenFile, JSON.stringify([...new Set([...readSeen(), ...seen])].sort(), null, 1));
    },
  };
}

/** What the last run has seen. */
export function readSeen(): readonly string[] {
  mkdirSync('node_modules/.cache/studymate', { recursive: true });
  return existsSync(seenFile) ? (JSON.parse(readFileSync(seenFile, 'utf8')) as string[]) : [];
}
