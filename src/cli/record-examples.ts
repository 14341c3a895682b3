/**
 * `npm run examples:record [operationId …]`: sends the examples of the contract. If the body of an example is missing
 * or differs, it writes the body of the answer into the example. Status and headers stay as the author wrote them: an
 * answer with another status is a fault.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startVitest, type Reporter, type TestCase } from 'vitest/node';
import { parseDocument } from 'yaml';
import { fail } from './local/arguments.ts';

interface Recorded {
  readonly recorded?: { readonly operation: string; readonly example: string; readonly body?: unknown };
}

const help = `npm run examples:record [-- operationId …]

Sends the examples of the contract to the real Worker. If a body in contract/examples is missing or differs, it writes the
body of the answer there; then it generates. Without operationId it sends all examples. Read the diff before you commit it.

  --help  this text

Exit codes: 0 every answer matches its example, 1 a status or header differs, or an operation has no examples.`;

const operations = process.argv.slice(2);
if (operations.includes('--help')) {
  process.stdout.write(`${help}\n`);
  process.exit(0);
}
const unknown = operations.filter((operation) => !existsSync(`contract/examples/${operation}`));
if (unknown.length > 0) fail(`These operations have no examples: ${unknown.join(', ')}.\n\n${help}`);

let written = 0;
const recorder: Reporter = {
  onTestCaseResult(test: TestCase) {
    const { recorded } = test.meta() as Recorded;
    if (recorded) write(recorded.operation, recorded.example, recorded.body);
  },
};

generate();
process.env['RECORD_EXAMPLES'] = '1';
const vitest = await startVitest('test', ['test/contract/cases.test.ts'], {
  project: ['worker'],
  watch: false,
  reporters: ['default', recorder],
  ...(operations.length > 0 ? { testNamePattern: `^(${operations.join('|')}) ` } : {}),
});
await vitest.close();
if (written > 0) generate();
process.stdout.write(`${written} ${written === 1 ? 'example' : 'examples'} written.\n`);

function write(operation: string, example: string, body: unknown): void {
  const file = `contract/examples/${operation}/${example}.yaml`;
  const document = parseDocument(readFileSync(file, 'utf8'));
  if (body === undefined) document.deleteIn(['response', 'body']);
  else document.setIn(['response', 'body'], document.createNode(body));
  writeFileSync(file, document.toString({ lineWidth: 120 }));
  written += 1;
  process.stdout.write(`${file}\n`);
}

function generate(): void {
  execFileSync(process.execPath, ['src/codegen/cli.ts'], { stdio: 'inherit' });
}
