/** `npm run judge`: lets Schemathesis, a test tool from outside, judge a running server by its contract. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, readArguments } from './local/arguments.ts';
import { root } from './local/paths.ts';
import { acceptRules, readAccepted, type JudgedOperation } from './judge/accepted.ts';
import { hasIcalendar, judgeCalendars } from './judge/calendars.ts';
import { findMissed, injectedFaults } from './judge/injected-faults.ts';
import { nameOf, operationFinder, readReports } from './judge/reports.ts';
import { findSchemathesis, runSchemathesis, type Program } from './judge/schemathesis.ts';
import { startJudgedServer } from './judge/server.ts';
import { startSpoiler } from './judge/spoiler.ts';
import { formatVerdict, judge, type Verdict } from './judge/verdict.ts';
import { stopOnSignals } from './process.mjs';

const help = `npm run judge [-- --examples 30] [--seed 1] [--only OPERATION] [--prove]
npm run judge -- --calendars

Runs Schemathesis with all its checks and phases (examples, coverage, fuzzing, stateful) against a server of its own:
seeded data, limits raised, signed in as an administrator. What it reports is compared with src/cli/judge/accepted.yaml,
which gives a reason for each report that is no fault, and with the rules that no schema can say (x-rules). Everything
else is printed with a curl command. A line of that file that nothing matched is printed too, because it may be out of
date, or because this seed has made no such request.

  --examples N        random requests for each operation and phase (default 30)
  --seed S            the same number gives the same requests (default 1)
  --only OPERATION    only this operationId; lines that match nothing are not reported then
  --prove             put a fault into the answers of a few operations, one for each check that looks at one answer, and
                      see that each is reported (src/cli/judge/injected-faults.ts)
  --calendars         only let Python's icalendar read the calendar feed and a calendar file of the server
                      (pip install icalendar; PYTHON names the program, python3 by default)
  --help              print this text

Schemathesis is not installed by npm: pip install schemathesis. SCHEMATHESIS names the program if it is not on the PATH.

Exit codes: 0 nothing but what is accepted, 1 faults or wrong use, 2 Schemathesis, or with --calendars icalendar, is not installed. With --prove: 0 if
every fault that was put in is reported.`;

const values = readArguments(help, {
  examples: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
  prove: { type: 'boolean', default: false },
  calendars: { type: 'boolean', default: false },
});
for (const name of ['examples', 'seed'] as const) {
  if (!/^[1-9]\d{0,8}$/.test(values[name]))
    fail(`--${name} is a whole number from 1 on, not ${values[name]}.\n\n${help}`);
}
const program = values.calendars ? null : findSchemathesis();
if (values.calendars && !hasIcalendar()) {
  process.stderr.write('icalendar is not installed: pip install icalendar, or name a Python that has it in PYTHON.\n');
  process.exit(2);
}
if (program === null && !values.calendars) {
  process.stderr.write(
    'Schemathesis is not installed: pip install schemathesis, or name the program in SCHEMATHESIS.\n',
  );
  process.exit(2);
}

const accepted = readAccepted(readFileSync(join(root, 'src/cli/judge/accepted.yaml'), 'utf8'));
const { operations } = JSON.parse(readFileSync(join(root, 'generated/model/operations.json'), 'utf8')) as {
  readonly operations: readonly (JudgedOperation & { readonly id: string })[]; // the generator writes it
};
const findOperation = operationFinder(operations);
const folder = mkdtempSync(join(tmpdir(), 'studymate-judge-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const server = await startJudgedServer(folder);
stopOnSignals(server.stop);
try {
  if (program === null) process.exitCode = await judgeCalendars(server.origin);
  else await judgeWith(program);
} finally {
  await server.stop();
}

async function judgeWith(judging: Program): Promise<void> {
  process.stdout.write(
    `${judging.version}, seed ${values.seed}, ${values.examples} requests for each operation and phase\n`,
  );
  if (values.prove) await prove(judging);
  else await judgeServer(judging);
}

async function judgeServer(judging: Program): Promise<void> {
  const only = values.only === undefined ? [] : [values.only];
  const verdict = await verdictOf(judging, { only });
  process.stdout.write(formatVerdict(verdict, { isWhole: only.length === 0 }));
  process.exitCode = verdict.faults.length === 0 ? 0 : 1;
}

async function prove(judging: Program): Promise<void> {
  const spoiler = await startSpoiler(server.origin, injectedFaults);
  const names = new Set(injectedFaults.map(({ operation }) => operation));
  const only = operations.filter((each) => names.has(nameOf(each))).map(({ id }) => id);
  const verdict = await verdictOf(judging, { only, through: spoiler.origin });
  spoiler.stop();
  const missed = findMissed(
    injectedFaults,
    verdict.faults.map(({ report }) => report),
  );
  for (const fault of injectedFaults)
    process.stdout.write(`${missed.includes(fault) ? '✗' : '✓'} ${fault.check}: ${fault.operation}, ${fault.what}\n`);
  process.stdout.write(`${injectedFaults.length - missed.length} of ${injectedFaults.length} faults reported\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

async function verdictOf(judging: Program, run: { only: readonly string[]; through?: string }): Promise<Verdict> {
  const { examples, seed } = values;
  const events = await runSchemathesis(judging, { origin: server.origin, folder, examples, seed, ...run });
  return judge(readReports(events, findOperation), accepted, acceptRules(operations));
}
