/** How a run of the tests came out, read from the JSON report that vitest writes. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const folder = join(root, 'node_modules/.cache/studymate');
const pathOf = (name) => join(folder, `${name}-report.json`);

/**
 * Removes the report of an earlier run; answers the arguments by which vitest prints as it goes and writes a new
 * one.
 */
export function reportArguments(name) {
  mkdirSync(folder, { recursive: true });
  rmSync(pathOf(name), { force: true });
  return [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${pathOf(name)}`,
    `--reporter=${join(root, 'test/support/node/coverage-reporter.ts')}`,
    `--reporter=${join(root, 'test/support/node/progress-reporter.ts')}`,
  ];
}

/** How many tests passed, failed and were skipped. A run that broke off, or ran no test, counts as one failure. */
export function readReport(name, code) {
  if (!existsSync(pathOf(name))) return { passed: 0, failed: 1, skipped: 0 };
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(pathOf(name), 'utf8'));
  // A file that does not load, or an error outside of any test, fails the run without failing a test.
  const isSound = (code === 0 && passed > 0) || failed > 0;
  return { passed, failed: isSound ? failed : 1, skipped };
}
