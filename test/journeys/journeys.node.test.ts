/**
 * Tests contract/journeys: complete client workflows. `redocly respect` runs each workflow against the complete Worker
 * on a port.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariable } from '../../src/cli/local/settings.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { secrets } from '../support/secrets.ts';

/** The inputs of each journey. */
const inputs: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  'first-match.arazzo.yaml': async () => ({}),
  'told-of-a-match.arazzo.yaml': async () => ({}),
  'new-account.arazzo.yaml': async () => ({ token: await strangerToken('nari') }),
};

let server: SeededServer;
beforeAll(async () => {
  // The same number of users as `npm run seed` creates. A journey must find a partner among other users.
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

/**
 * Runs the workflow with the name of the file. Uses the installed redocly, without telemetry. Returns the exit code and
 * the output.
 */
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

/** Returns a token in the format of the existing service, for a user who has no account here yet. */
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
