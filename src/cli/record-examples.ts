/**
 * `npm run examples:record [operationId …]`: sends the examples of the contract and writes what was answered into those whose
 * body is missing or differs. Status and headers stay as the author wrote them: an example with another status is a fault.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { startVitest, type Reporter, type TestCase } from 'vitest/node';
import { parseDocument } from 'yaml';

interface Recorded {
  readonly recorded?: { readonly operation: string; readonly example: string; readonly body?: unknown };
}

const operations = process.argv.slice(2);
if (operations.includes('--help')) {
  process.stdout.write('npm run examples:record [-- operationId …]\n\nWrites the answers of the real Worker into contract/examples. Look at the difference before you commit it.\n');
  process.exit(0);
}

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
