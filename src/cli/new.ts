/** `npm run new`: the files of a new operation, to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, readWords } from './local/arguments.ts';
import { formatFiles } from './local/format.ts';
import { root } from './local/paths.ts';
import { codeFiles } from './new/code-files.ts';
import { contractFiles } from './new/contract-files.ts';
import { describeOperation, Unsuitable } from './new/operation.ts';

const help = `npm run new -- OPERATION METHOD PATH [--area AREA] [--problems LIST] [--schema NAME]

Writes the files of a new operation, ready to be filled in:
  contract   the path, its line in openapi.yaml, an example of the success and of each problem without a default example;
             for a GET also the schema of the answer (of a list, that of an item), and for a new path parameter its file
  src        the handler; for a change also the service
  test       a test that fails until it says what the operation guarantees
It overwrites nothing. The generator accepts the result; the end of the output says what to fill in.

  OPERATION        the operationId, a verb and a noun: saveBookmark
  METHOD           GET, PUT, POST, PATCH or DELETE
  PATH             below /api/v2: '/matching/bookmarks/{userId}'; a shell wants quotes around it
  --area AREA      the area it belongs to (default: the first segment of the path)
  --problems LIST  codes of contract/problems.yaml that it answers itself, separated by commas (default: profile.missing,
                   profile.deletion_pending for a change, profile.user_not_found and profile.self_not_allowed with
                   {userId}; none for administrators)
  --schema NAME    a schema of contract/schemas that a GET answers, or of the items of a list (default: a new one)
  --help           this text

Example: npm run new -- saveBookmark PUT '/matching/bookmarks/{userId}'

Exit codes: 0 written, 1 nothing was written.`;

const { values, positionals } = readWords(help, {
  area: { type: 'string' },
  problems: { type: 'string' },
  schema: { type: 'string' },
});
const [id, method, path] = positionals;
if (id === undefined || method === undefined || path === undefined || positionals.length > 3)
  fail(`It takes an operation, a method and a path.\n\n${help}`);

try {
  const operation = describeOperation({ id, method, path, ...values });
  const made = [...contractFiles(operation), ...codeFiles(operation)];
  const present = made.filter(({ file, isChange }) => !isChange && existsSync(join(root, file)));
  if (present.length > 0) throw new Unsuitable(`Nothing is overwritten: ${present[0]?.file} exists already.`);
  for (const { file, text } of made) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const refusal = formatFiles(made.map(({ file }) => file));
  if (refusal !== null) fail(`The files are written, but oxfmt failed.\n${refusal}`);
  const written = made.map(({ file, isChange }) => `${isChange ? 'changed' : 'new    '} ${file}\n`).join('');
  process.stdout.write(`${written}${nextSteps(made.flatMap(({ fillIn }) => fillIn ?? []))}`);
} catch (error) {
  if (!(error instanceof Unsuitable)) throw error;
  fail(error.message);
}

function nextSteps(fillIns: readonly string[]): string {
  const steps = [
    ...fillIns,
    'npm run generate, npm run types',
    'npm run examples:record, which writes the bodies of the answers into the examples',
    'npm run check',
  ];
  return `\nFill in next:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}\n`;
}
