/**
 * contract/journeys: what a client does from end to end, walked by redocly respect against the whole Worker on a port.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariable } from '../../src/cli/local/settings.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { secrets } from '../support/secrets.ts';

/** What each journey wants to know at its start. */
const inputs: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  'first-match.arazzo.yaml': async () => ({}),
  'new-account.arazzo.yaml': async () => ({ token: await strangerToken('nari') }),
};

let server: SeededServer;
beforeAll(async () => {
  // As many people as npm run seed puts there, so that a partner has to be found among others.
  server = await seededServer(200);
});
afterAll(() => server.close());

describe('a journey', () => {
  it.each(
    nonEmpty(
      readdirSync('contract/journeys').filter((file) => file.endsWith('.arazzo.yaml')),
      'journeys',
    ),
  )('%s', async (file) => {
    const given = await inputs[file]?.();
    expect(given, `Say in test/journeys what ${file} starts with.`).toBeDefined();
    const { code, text } = await respect(file, given ?? {});
    expect(code, text).toBe(0);
    expect(text).toContain('Workflows: 1 passed, 1 total');
  });

  it('that fails is reported with the name of its step', async () => {
    const { code, text } = await respect('new-account.arazzo.yaml', { token: 'not.a.token' });
    expect(code).not.toBe(0);
    expect(text).toContain('✗ GET /onboarding - step noProfile');
  });
});

/** Walks the workflow that is called like the file with the pinned redocly, offline and without telemetry. */
function respect(file: string, given: Record<string, string>): Promise<{ code: number; text: string }> {
  const values = Object.entries(given).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const parameters = [
    'node_modules/@redocly/cli/bin/cli.js',
    'respect',
    '--verbose',
    `contract/journeys/${file}`,
    '--workflow',
    file.replace('.arazzo.yaml', ''),
    '--server',
    `api=${server.origin}/api/v2`,
    ...values,
  ];
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : 1, text: stdout + stderr }),
    );
  });
}

/** A token as the existing service makes them, for a user who has no account here yet. */
async function strangerToken(name: string): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: readVariable('JWT_ISSUER'),
    sub: crypto.randomUUID(),
    email: `${name}@example.com`,
    role: 'USER',
    permissions: [],
    iat: issuedAt,
    exp: issuedAt + 3600,
  })
    .setProtectedHeader({ alg: 'HS512' })
    .sign(new TextEncoder().encode(secrets.JWT_SECRET));
}
