/** Runs the complete, built Worker on its own port, with seeded users in its database. */
import { createTestHarness } from 'wrangler';
import { issueAccessToken } from '../../../src/areas/auth/tokens/access-token.ts';
import { readVariable } from '../../../src/cli/local/settings.ts';
import { buildSeed } from '../../../src/cli/seed/build.ts';
import { makeNewcomers, type NewcomerName } from '../../../src/cli/seed/newcomers.ts';
import { makeNamedPeople, type PersonName } from '../../../src/cli/seed/people.ts';
import { loadAreaSeeds } from '../../../src/cli/seed/load-area-seeds.ts';
import { buildSeedStatements } from '../../../src/cli/seed/statements.ts';
import type { Env } from '../../../src/platform/env.ts';
import { publicKeys, secrets } from '../secrets.ts';

export interface SeededServer {
  readonly origin: string;
  /** Returns an access token of a named or new user without a sign-in. Sign-ins are limited to ten a minute. */
  tokenOf(name: PersonName | NewcomerName): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts the server and returns it. All stored data is lost when the server is closed.
 *
 * @param generated the number of generated users. If it is given, the database holds all data that `npm run seed`
 *   writes. Otherwise it holds only the named users.
 * @param vars variables that replace those of wrangler.toml
 */
export async function seededServer(
  generated?: number,
  vars: Readonly<Record<string, string>> = {},
): Promise<SeededServer> {
  const server = createTestHarness({
    workers: [{ configPath: 'wrangler.toml', secrets: { ...secrets, ...publicKeys }, vars }],
  });
  const { url } = await server.listen();
  const worker = server.getWorker<Env>();
  await worker.applyD1Migrations('DB');
  const { DB } = await worker.getEnv();
  const now = new Date();
  const seed =
    generated === undefined
      ? { people: makeNamedPeople(now), newcomers: [], blocks: [], reports: [], requests: [] }
      : buildSeed({ now, generated });
  const statements = buildSeedStatements(seed, await loadAreaSeeds());
  await DB.batch(statements.map(({ sql, params }) => DB.prepare(sql).bind(...params)));
  return { origin: url.origin, tokenOf, close: () => server.close() };
}

async function tokenOf(name: PersonName | NewcomerName): Promise<string> {
  const email = `${name}@example.com`;
  const { id, sessionId } =
    [...makeNamedPeople(new Date()), ...makeNewcomers(new Date())].find((person) => person.email === email) ?? {};
  if (id === undefined || !sessionId) throw new Error(`The seed has no session of ${name}.`);
  const settings = {
    JWT_SECRET: secrets.JWT_SECRET,
    JWT_ISSUER: readVariable('JWT_ISSUER'),
    JWT_AUDIENCE: readVariable('JWT_AUDIENCE'),
  };
  const subject = { userId: id, email, role: 'user', sessionId } as const;
  return (await issueAccessToken(settings, subject, new Date())).token;
}
