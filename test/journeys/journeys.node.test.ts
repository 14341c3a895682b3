/**
 * Tests contract/journeys: complete client workflows. `redocly respect` runs each workflow against the complete Worker
 * on a port.
 */
import { readdirSync } from 'node:fs';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariable } from '../../src/cli/local/settings.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { secrets } from '../support/secrets.ts';
import { respect } from './respect.ts';

/** The inputs of each journey. */
const inputs: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  'booked-session.arazzo.yaml': async () => {
    const in3Days = (hours: number) =>
      new Date(Math.ceil(Date.now() / 3_600_000 + 72 + hours) * 3_600_000).toISOString();
    return { startsAt: in3Days(0), otherAt: in3Days(24), meetsAt: in3Days(24).replace(':00:00.000Z', ':20:00.000Z') };
  },
  'first-match.arazzo.yaml': async () => ({}),
  'new-account.arazzo.yaml': async () => ({ token: await strangerToken('nari') }),
};

/** Journeys whose live part a test of their own watches. */
const watched = ['told-of-a-match.arazzo.yaml'];

let server: SeededServer;
beforeAll(async () => {
  // The same number of users as `npm run seed` creates. A journey must find a partner among other users.
  server = await seededServer(200);
});
afterAll(() => server.close());

describe('a journey', () => {
  it.each(
    nonEmpty(
      readdirSync('contract/journeys').filter((file) => file.endsWith('.arazzo.yaml') && !watched.includes(file)),
      'journeys',
    ),
  )('%s', async (file) => {
    const given = await inputs[file]?.();
    expect(given, `Say in test/journeys what ${file} starts with.`).toBeDefined();
    const { code, text } = await respect(server, file, given ?? {});
    expect(code, text).toBe(0);
    expect(text).toContain('Workflows: 1 passed, 1 total');
  });

  it('that fails is reported with the name of its step', async () => {
    const { code, text } = await respect(server, 'new-account.arazzo.yaml', { token: 'not.a.token' });
    expect(code).not.toBe(0);
    expect(text).toContain('✗ GET /onboarding - step noProfile');
  });
});

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
