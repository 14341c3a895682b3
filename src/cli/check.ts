/** `npm run check`: the inner loop. What every change has to keep, and the tests of what has changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles } from './check/changed-files.ts';
import { select, union, type Selected } from './check/selection.ts';
import { checks, tool } from './checks.mjs';
import { fail, readArguments } from './local/arguments.ts';
import { childEnvironment, root, runNode, seconds, stopOnSignals } from './process.mjs';
import { readReport, reportArguments } from './test-report.mjs';

const help = `npm run check [-- --since HEAD]

The inner loop, in half a minute for a small change. Side by side:
  format  oxfmt, only compares
  lint    oxlint with types, no warnings
  types   the three TypeScript projects; files that have not changed are not checked again
  tests   those of the changed files; src/cli/check/selection.ts says which. npm test runs all of them

  --since REF  the changes are those since this commit, or since the branch left REF: main, HEAD~1
               (default HEAD: what is not committed)
  --list       only say which tests are chosen, and why
  --help       this text

Exit codes: 0 all is well, 1 something failed.`;

const values = readArguments(help, { since: { type: 'string' }, list: { type: 'boolean' } });
const since = values.since ?? 'HEAD';
const selected = select(filesSince(since));
const { tests, casesOf } = union(selected, (path) => existsSync(join(root, path)));
const files = [...tests, ...(casesOf.length > 0 ? ['test/contract/cases.test.ts'] : [])];

console.log(`Changed since ${since}: ${selected.length} ${selected.length === 1 ? 'file' : 'files'}`);
for (const each of selected) console.log(`  ${each.file}: ${outcomeOf(each)}`);
if (files.length > 0) console.log(`Tests: ${files.join(', ')}${casesOf.length > 0 ? ` (${casesOf.join(', ')})` : ''}`);

if (!values.list) {
  stopOnSignals();
  const began = performance.now();
  const outcomes = await Promise.all([
    ...Object.entries(checks).map(([name, command]) => step(name, command)),
    ...(files.length > 0 ? [runTests()] : []),
  ]);
  const failed = outcomes.filter((holds) => !holds).length;
  console.log(`${failed === 0 ? 'All is well' : `${failed} of ${outcomes.length} failed`}, ${seconds(began)}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function filesSince(commit: string): string[] {
  try {
    return changedFiles(commit);
  } catch {
    return fail(`git knows no commit ${commit}.\n\n${help}`);
  }
}

function outcomeOf({ choice, because }: Selected): string {
  if (choice === null) return because;
  const what = [...choice.tests, ...(choice.casesOf ?? []).map((operation) => `contract cases of ${operation}`)];
  return `${what.join(', ')} (${because})`;
}

async function step(name: string, command: string[]): Promise<boolean> {
  const began = performance.now();
  const { code, output } = await runNode(command);
  return report(name, code === 0, output, began);
}

async function runTests(): Promise<boolean> {
  const began = performance.now();
  // A second worker loads the whole app once more, which a few files do not repay.
  const workers = files.length > 8 ? [] : ['--maxWorkers=1'];
  const { code, output } = await runNode(
    [tool('vitest/vitest.mjs'), 'run', ...files, ...workers, ...reportArguments('check')],
    { env: { ...childEnvironment(), CASES_OF: casesOf.join(',') } },
  );
  const { passed, failed } = readReport('check', code);
  return report(`tests: ${passed} passed, ${failed} failed,`, failed === 0, output, began);
}

function report(name: string, holds: boolean, output: string, began: number): boolean {
  if (!holds) console.log(output.trim());
  console.log(`${holds ? '✓' : '✗'} ${name} ${seconds(began)}`);
  return holds;
}
