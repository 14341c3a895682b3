/** `npm run judge`: lets Schemathesis, a test tool from outside, judge a running server by its contract. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, readArguments } from './local/arguments.ts';
import { root } from './local/paths.ts';
import { acceptRules, readAccepted, type JudgedOperation } from './judge/accepted.ts';
import { operationFinder, readReports } from './judge/reports.ts';
import { findSchemathesis, runSchemathesis } from './judge/schemathesis.ts';
import { startJudgedServer } from './judge/server.ts';
import { formatVerdict, judge } from './judge/verdict.ts';
import { stopOnSignals } from './process.mjs';

const help = `npm run judge [-- --examples 30] [--seed 1] [--only OPERATION]

Runs Schemathesis with all its checks and phases (examples, coverage, fuzzing, stateful) against a server of its own: seeded
data, limits raised, signed in as an administrator. What it reports is compared with src/cli/judge/accepted.yaml, which
gives a reason for each report that is no fault, and with the rules that no schema can say (x-rules). Everything else is printed with a curl command. A line of that file
that nothing matched is printed too, because it may be out of date.

  --examples N        random requests for each operation and phase (default 30)
  --seed S            the same number gives the same requests (default 1)
  --only OPERATION    only this operationId; lines that match nothing are not reported then
  --help              print this text

Schemathesis is not installed by npm: pip install schemathesis. SCHEMATHESIS names the program if it is not on the PATH.

Exit codes: 0 nothing but what is accepted, 1 faults or wrong use, 2 Schemathesis is not installed.`;

const values = readArguments(help, {
  examples: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
});
for (const name of ['examples', 'seed'] as const) {
  if (!/^[1-9]\d{0,8}$/.test(values[name]))
    fail(`--${name} is a whole number from 1 on, not ${values[name]}.\n\n${help}`);
}
const program = findSchemathesis();
if (program === null) {
  process.stderr.write(
    'Schemathesis is not installed: pip install schemathesis, or name the program in SCHEMATHESIS.\n',
  );
  process.exit(2);
}

const accepted = readAccepted(readFileSync(join(root, 'src/cli/judge/accepted.yaml'), 'utf8'));
const { operations } = JSON.parse(readFileSync(join(root, 'generated/model/operations.json'), 'utf8')) as {
  readonly operations: readonly JudgedOperation[]; // the generator writes it
};
const findOperation = operationFinder(operations);
const folder = mkdtempSync(join(tmpdir(), 'studymate-judge-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const server = await startJudgedServer(folder);
stopOnSignals(server.stop);
try {
  process.stdout.write(
    `${program.version}, seed ${values.seed}, ${values.examples} requests for each operation and phase\n`,
  );
  const events = await runSchemathesis(program, { ...values, origin: server.origin, folder });
  const verdict = judge(readReports(events, findOperation), accepted, acceptRules(operations));
  process.stdout.write(formatVerdict(verdict, { isWhole: values.only === undefined }));
  process.exitCode = verdict.faults.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
