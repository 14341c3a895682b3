/** `npm run coverage`: shows which responses of the contract are tested, and where. */
import { fail, readArguments } from '../../../src/cli/local/arguments.ts';
import { toolRows } from '../known-tools/index.ts';
import { seenAnswers } from './answers.ts';
import { aligned, answerTable, coverageRows, summaryTable } from './table.ts';

const help = `npm run coverage [-- --tag profile] [--summary] [--tools]

Prints each answer that the contract declares (operation, status, media type) and where it is tested:

  cases      generated cases that expect the status (generated/cases, run by test/contract)
  behaviour  tests in test/areas/*/operations that stand in describe('<operationId>') > describe('<status>')
  last run   whether npm test, when it last ran, has had the answer, wherever it came from

What nothing produces is printed with its reason from test/contract/uncovered.txt. A summary by tag follows.

  --tag TAG   the operations of one tag
  --summary   the summary alone
  --tools     instead: each check of Schemathesis, RESTler and CATS, and where it is here or why it is not
  --help      this text

Exit codes: 0 all covered or excused, 1 an answer is neither.`;

const values = readArguments(help, {
  tag: { type: 'string' },
  summary: { type: 'boolean' },
  tools: { type: 'boolean' },
});
if (values.tools === true) {
  process.stdout.write(`${aligned([['tool', 'check', 'where'], ...toolRows()])}\n`);
  process.exit(0);
}
const rows = coverageRows(values.tag);
if (rows.length === 0) fail(`There is no operation with the tag ${values.tag ?? ''}.`);
if (values.summary !== true) process.stdout.write(`${answerTable(rows)}\n\n`);
process.stdout.write(`${summaryTable(rows)}\n`);
if (seenAnswers().size === 0) process.stdout.write('\nThe column "last run" is empty until npm test has run.\n');
const silent = rows.filter(({ gap }) => gap?.startsWith('without'));
if (silent.length > 0) process.stdout.write(`\n${silent.length} answers are neither tested nor excused.\n`);
process.exitCode = silent.length > 0 ? 1 : 0;
