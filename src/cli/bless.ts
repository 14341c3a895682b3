/** `npm run bless`: stores the present contract as the one with which later changes are compared. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bless } from '../codegen/diff/bless.ts';
import type { JsonObject } from '../codegen/read/json.ts';
import { fail, readArguments } from './local/arguments.ts';
import { root } from './local/paths.ts';
import { readProductionDocument } from './local/production-document.ts';

const help = `npm run bless [-- --dry-run] [--accept-breaking]

Compares the contract that production serves (run npm run generate first) with the one that was blessed last, prints the changes, and writes contract/blessed/v2.json. A change needs a new line below "## Unreleased" in
contract/CHANGELOG.md; the command proposes lines. As long as a breaking change is not blessed, npm test fails.

  --dry-run          compare only; write nothing
  --accept-breaking  bless a change that breaks clients; the changelog must say **Breaking.**
  --help             print this text

Exit codes: 0 blessed or nothing to bless, 1 not blessed. The rules: src/codegen/diff/rules.ts`;

const values = readArguments(help, { 'dry-run': { type: 'boolean' }, 'accept-breaking': { type: 'boolean' } });
const [blessedFile, changelogFile] = [
  resolve(root, 'contract/blessed/v2.json'),
  resolve(root, 'contract/CHANGELOG.md'),
];
const blessed = existsSync(blessedFile) ? readDocument(blessedFile) : null;
const current = readProductionDocument();
const changelog = existsSync(changelogFile) ? readFileSync(changelogFile, 'utf8') : '';

const { document, isRefused, message } = bless(blessed, current, changelog, values['accept-breaking'] === true);
const isDry = values['dry-run'] === true;
const outcomeOfDryRun = 'This was a dry run: it compared the contracts and wrote nothing.';
if (isRefused) fail(isDry ? `${message}\n\n${outcomeOfDryRun}` : message);
process.stdout.write(`${message}\n`);
if (isDry) {
  process.stdout.write(`\n${outcomeOfDryRun}${document === null ? '' : ' npm run bless accepts this contract.'}\n`);
} else if (document !== null) {
  mkdirSync(resolve(root, 'contract/blessed'), { recursive: true });
  writeFileSync(blessedFile, `${JSON.stringify(document, null, 1)}\n`);
  process.stdout.write('\nBlessed: contract/blessed/v2.json is written.\n');
}

function readDocument(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject; // the generator or this command wrote the file
}
