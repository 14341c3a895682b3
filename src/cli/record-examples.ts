/**
 * `npm run examples:record [operationId …]`: sends the examples of the contract. If the body of an example is missing
 * or differs, it writes the body of the answer into the example. Status and headers stay as the author wrote them: an
 * answer with another status is a fault.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startVitest, type Reporter, type TestCase } from 'vitest/node';
import { parseDocument } from 'yaml';
import { generateWithoutStale, operationOf, restoreStale, type Refusal } from './examples/stale.ts';
import { fail } from './local/arguments.ts';
import { formatFiles } from './local/format.ts';

interface Recorded {
  readonly recorded?: { readonly operation: string; readonly example: string; readonly body?: unknown };
}

const help = `npm run examples:record [-- operationId …]

Sends the examples of the contract to the real Worker. If a body in contract/examples is missing or differs, it writes the
body of the answer there; then it generates. Without operationId it sends all examples. Stale examples, whose body no longer
fits the contract, are always among them; one that cannot be recorded keeps its body. Read the diff before you commit it.

  --help  this text

Exit codes: 0 every answer matches its example, 1 a status or header differs, an operation has no examples, or the contract
has another fault.`;

const operations = process.argv.slice(2);
if (operations.includes('--help')) {
  process.stdout.write(`${help}\n`);
  process.exit(0);
}
const unknown = operations.filter((operation) => !existsSync(`contract/examples/${operation}`));
if (unknown.length > 0) fail(`These operations have no examples: ${unknown.join(', ')}.\n\n${help}`);

const written = new Set<string>();
const recorder: Reporter = {
  onTestCaseResult(test: TestCase) {
    const { recorded } = test.meta() as Recorded;
    if (recorded) write(recorded.operation, recorded.example, recorded.body);
  },
};

const { refusal, stale } = generateWithoutStale(generate, '.');
if (refusal !== null) {
  restoreStale(stale, written, '.');
  fail(refusal);
}
for (const file of stale.keys()) process.stdout.write(`${file} is stale: its body no longer fits the contract.\n`);
const chosen = operations.length === 0 ? [] : [...new Set([...operations, ...[...stale.keys()].map(operationOf)])];
process.env['RECORD_EXAMPLES'] = '1';
const vitest = await startVitest('test', ['test/contract/cases.test.ts'], {
  project: ['worker'],
  watch: false,
  reporters: ['default', recorder],
  ...(chosen.length > 0 ? { testNamePattern: `^(${chosen.join('|')}) ` } : {}),
});
await vitest.close();
const left = restoreStale(stale, written, '.');
// The YAML library indents braces in another way than the formatter: the diff would show lines that have not changed.
const unformatted = written.size > 0 ? formatFiles([...written]) : null;
const refused = written.size + left.length > 0 ? generate() : null;
process.stdout.write(`${written.size} ${written.size === 1 ? 'example' : 'examples'} written.\n`);
if (left.length > 0) process.stderr.write(`Not recorded, because the test failed:\n${left.join('\n')}\n`);
if (unformatted !== null) fail(`The examples are written, but oxfmt failed.\n${unformatted}`);
if (refused !== null) fail(refused);

function write(operation: string, example: string, body: unknown): void {
  const file = `contract/examples/${operation}/${example}.yaml`;
  if (!existsSync(file)) {
    process.stderr.write(`The default example ${example} does not hold for ${operation}: write ${file}.\n`);
    return;
  }
  const document = parseDocument(readFileSync(file, 'utf8'));
  if (body === undefined) document.deleteIn(['response', 'body']);
  else document.setIn(['response', 'body'], document.createNode(body));
  writeFileSync(file, document.toString({ lineWidth: 120 }));
  written.add(file);
  process.stdout.write(`${file}\n`);
}

function generate(): Refusal {
  const { status, stderr } = spawnSync(process.execPath, ['src/codegen/cli.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return status === 0 ? null : stderr.trim();
}
