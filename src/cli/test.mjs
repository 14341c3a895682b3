/**
 * `npm test`: runs every check of the project in one command, also in a fresh clone. Ends with `N passed, N failed` on
 * the last line. If a step fails, the later steps still run, so that one run shows every failure.
 */
import { parseArgs } from 'node:util';
import { checks, tool } from './checks.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { runNode, seconds, stopOnSignals } from './process.mjs';
import { readReport, reportArguments } from './test-report.mjs';

const help = `npm test [-- --only format,lint,types,generated,assets,tests,bundle] [--verify]

Installs what is missing, then checks in this order:
  format     oxfmt, only compares; npm run format writes
  lint       oxlint with types, no warnings
  types      tsc for Worker and tests, for Node, for the web page
  generated  generated/ is what the contract gives
  assets     documentation and web page build
  tests      all tests, in the Workers runtime, in Node and in a browser
  bundle     the production bundle: no development operations, within its size
  startup    with --verify: how long the production bundle takes to its first answer

  --only LIST  these steps only
  --verify     the time budgets too; wants a quiet machine
  --help       this text

Exit codes: 0 all is well, 1 something failed.`;

const total = { passed: 0, failed: 0 };

/** Each step: what it is called, its commands, and whether it prints as it goes. */
const steps = {
  format: [checks.format],
  lint: [checks.lint],
  types: [checks.types],
  generated: [['src/codegen/cli.ts', '--check']],
  assets: [['src/cli/build-assets.ts']],
  tests: [], // runTests counts them one by one
  bundle: [['src/cli/deploy-check.ts', '--without-secrets']],
  startup: [['src/cli/bench.ts', '--only', 'BEN-7']],
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, verify: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
const usual = Object.keys(steps).filter((name) => name !== 'startup' || values.verify);
const chosen = values.only ? values.only.split(',') : usual;
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`There is no step called ${unknown.join(' or ')}.\n\n${help}`);
  process.exit(1);
}

stopOnSignals();
const since = performance.now();
await ensureInstall();
for (const name of chosen) {
  const began = performance.now();
  console.log(`▸ ${name}`);
  const outcome = name === 'tests' ? await runTests() : await runChecks(steps[name]);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  console.log(
    `${outcome.failed === 0 ? '✓' : '✗'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds(began)}\n`,
  );
}
console.log(`All steps: ${seconds(since)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Runs commands that pass or fail as a whole. Prints the output of those that fail. */
async function runChecks(commands) {
  const outcome = { passed: 0, failed: 0 };
  for (const command of commands) {
    const { code, output } = await runNode(command);
    if (code !== 0) console.log(output.trim());
    outcome[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return outcome;
}

/**
 * Runs the tests, which print their results as they run. Counts them from the JSON report. A run that ends early counts
 * as one more failure.
 */
async function runTests() {
  const { code, output } = await runNode([tool('vitest/vitest.mjs'), 'run', ...reportArguments('test')], {
    show: true,
    stallsAfter: 240_000,
  });
  const outcome = readReport('test', code);
  if (outcome.skipped > 0) {
    console.log(`${outcome.skipped} tests were skipped. A whole run skips none, so this counts as a failure.`);
    outcome.failed += 1;
  }
  // A run that broke off says why in its last line.
  if (outcome.passed === 0) console.log(output.trim().split('\n').at(-1));
  return outcome;
}
