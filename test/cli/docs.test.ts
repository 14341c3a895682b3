/**
 * Runs what `/docs` tells a reader to run: the steps of the quick start, and the curl command of every operation, by
 * the real curl against a seeded server.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentedOperations } from '../../src/cli/docs/data.ts';
import type { NewcomerName } from '../../src/cli/seed/newcomers.ts';
import type { PersonName } from '../../src/cli/seed/people.ts';
import { createStudymate, unwrap } from '../../src/client/sdk/index.ts';
import type { ContractModel, OperationModel } from '../../src/codegen/model/operation.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { openShell, stepsOf, type Shell } from './walk.ts';

const read = <Content>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Content; // made by the generator
const model = read<ContractModel>('generated/model/operations.json');
const documented = read<DocumentedOperations>('generated/docs/operations.json');
const folder = mkdtempSync(join(tmpdir(), 'studymate-docs-'));

let server: SeededServer;
/** A token that says so: those of `tokenOf` are of ordinary users. */
let administrator: string;
beforeAll(async () => {
  server = await seededServer(200);
  const api = createStudymate({ baseUrl: `${server.origin}/api/v2` });
  administrator = unwrap(await api.devLogin({ body: { user: 'hana' } })).accessToken;
  writeFileSync(join(folder, 'photo.jpg'), readFileSync('docs/screenshots/phone.png'));
}, 60_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['en', 'ko'])('fault-S7: the quick start (%s)', (language) => {
  const page = readFileSync(`src/web/docs/guide/start.${language}.md`, 'utf8');
  const [, setup, ...steps] = stepsOf(page); // the first step starts the server
  let shell: Shell;
  beforeAll(async () => {
    shell = openShell(server);
    await shell.run(setup?.script ?? '');
  });
  afterAll(() => shell.close());

  it.each(nonEmpty(steps, 'steps'))('shows what the server answers: $script', async ({ script, expected }) => {
    const output = await shell.run(script);
    for (const text of nonEmpty(expected, 'outputs that the page shows')) expect(output).toContain(text);
  });
});

/** Who calls an operation that not everyone can call, or that ends the caller's access. Mina calls all others. */
const people: Readonly<Record<string, PersonName | NewcomerName>> = {
  deleteMyAccount: 'yuki',
  logout: 'daniel',
  restartOnboarding: 'jisoo',
  completeOnboarding: 'mina',
  getOnboarding: 'mina',
};
/** Operations that the state of every seeded person refuses, and how. */
const refused: Readonly<Record<string, string>> = {
  createMyProfile: 'profile.already_exists',
  restoreMyAccount: 'profile.not_deleting',
  startLogin: 'server.unavailable', // there is no network
  createSession: 'sessions.too_soon', // the instant of the example lies in the past
  replaceStreakPause: 'request.invalid', // the days of the example lie in the past
  findSessionSlots: 'sessions.not_available', // correctUserBirth has parted the two
};

function choosePerson({ id, access, tag }: OperationModel): PersonName | NewcomerName {
  return people[id] ?? (access === 'admin' ? 'hana' : tag === 'onboarding' ? 'emma' : 'mina');
}

describe('fault-S7: the curl commands', () => {
  it.each(nonEmpty(model.operations, 'operations'))('$id', async (operation) => {
    const curl = documented[operation.id]?.curl.replace(' \\\n  -o download', '') ?? '';
    const shell = openShell(server);
    try {
      await shell.run(await makePreparations(choosePerson(operation)));
      const output = await shell.run(`${curl} -s -o answer -D headers --max-time 5; cat headers answer`);
      const status = Number(/HTTP\/1\.1 (\d+)/.exec(output)?.[1]);
      const code = /"code":"([\w.]+)"/.exec(output)?.[1];
      expect(listExpected(operation, curl), output).toContain(status < 400 ? status : code);
    } finally {
      shell.close();
    }
  });
});

async function makePreparations(person: PersonName | NewcomerName): Promise<string> {
  const names = [...new Set([...JSON.stringify(documented).matchAll(/\$([A-Z_]{3,})/g)].map(([, name]) => name))];
  return [
    `cd ${folder}; rm -f answer headers; touch answer headers`,
    // Some systems have no uuidgen.
    `uuidgen() { node -p 'crypto.randomUUID()'; }`,
    ...names.map((name) => `${name}=01900000-0000-7000-8000-00000000dead`),
    `CODE=${'c'.repeat(43)} EXPIRES=1`,
    `API=${server.origin}/api/v2`,
    `TOKEN=${person === 'hana' ? administrator : await server.tokenOf(person)}`,
  ].join('\n');
}

/**
 * A command that needs no earlier answer succeeds. A command with a value of an earlier answer reaches the handler,
 * which does not know the value.
 */
function listExpected({ id, responses, ownProblems }: OperationModel, curl: string): readonly (number | string)[] {
  const refusal = refused[id];
  if (refusal !== undefined) return [refusal];
  const successes = responses.map(({ status }) => Number(status)).filter((status) => status < 400);
  return /\$(?!API|TOKEN)[A-Z_]{3,}/.test(curl) ? [...successes, ...ownProblems] : successes;
}
