/** `npm run soak`: the long properties in full, each round with a seed of its own. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tool } from './checks.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { childEnvironment, root, runNode, seconds, stopOnSignals } from './process.mjs';
import { readReport, reportArguments } from './test-report.mjs';

const help = `npm run soak [-- --minutes N] [--seed S] [--only PATH]

Runs the long properties in full; npm test runs a sample of each. They are the tests that use test/support/property.ts, and the
random schemas of npm run fuzz:codegen. Each round has a seed of its own and prints it. Ends with "N passed, N failed".

  --minutes N  begins new rounds until N minutes are over (default: one round)
  --seed S     the seed of the first round (default: from the clock); with the seed of a failure, the failure comes back
  --only PATH  only the test files whose path contains PATH
  --help       this text

Exit codes: 0 all is well, 1 something failed, 2 wrong use.`;

const { minutes, first, only } = options();
const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter((file) => /from '[./]*support\/property\.ts'/.test(readFileSync(join(root, file), 'utf8')))
  .filter((file) => only === undefined || file.includes(only))
  .sort();
if (files.length === 0) endAsWrong(`No test file whose path contains ${only} has a long property.`);

stopOnSignals();
await ensureInstall();
const began = performance.now();
const total = { passed: 0, failed: 0 };
console.log(`Long properties of ${files.length} files: ${files.join(', ')}`);
for (let seed = first; seed === first || performance.now() < began + minutes * 60_000; seed += 1) await round(seed);
console.log(`All rounds: ${seconds(began)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function round(seed) {
  const since = performance.now();
  const outcome = await runProperties(seed);
  if (only === undefined) {
    const fuzz = await runNode(['test/codegen/fuzz/cli.ts', '--seconds', '30', '--seed', String(seed)]);
    if (fuzz.code !== 0) console.log(fuzz.output.trim());
    outcome[fuzz.code === 0 ? 'passed' : 'failed'] += 1;
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  console.log(
    `${outcome.failed === 0 ? '✓' : '✗'} seed ${seed}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds(since)}`,
  );
  if (outcome.failed > 0)
    console.log(`  To repeat it: npm run soak -- --seed ${seed}${only === undefined ? '' : ` --only ${only}`}`);
}

async function runProperties(seed) {
  const { code, output } = await runNode(
    [tool('vitest/vitest.mjs'), 'run', ...files, ...reportArguments('soak')],
    // Vitest prints little while a long property runs.
    { stallsAfter: 1_800_000, env: { ...childEnvironment(), SOAK_SEED: String(seed) } },
  );
  if (code !== 0) console.log(output.trim());
  return readReport('soak', code);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const chosen = {
      minutes: Number(values.minutes ?? 0),
      first: Number(values.seed ?? Date.now() % 2 ** 31),
      only: values.only,
    };
    if (!(chosen.minutes >= 0) || !Number.isInteger(chosen.first))
      throw new Error('--minutes is a number, --seed a whole number.');
    return chosen;
  } catch (error) {
    return endAsWrong(error.message);
  }
}

function endAsWrong(message) {
  console.error(`${message}\n\n${help}`);
  process.exit(2);
}
