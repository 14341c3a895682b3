/** The whole Worker as it is built, on a port of its own, with the named people in its database. */
import { createTestHarness } from 'wrangler';
import { issueAccessToken } from '../../../src/auth/access-token.ts';
import { variable } from '../../../src/cli/local/settings.ts';
import { namedPeople, personId, personSessionId, type PersonName } from '../../../src/cli/seed/people.ts';
import { seedStatements } from '../../../src/cli/seed/rows.ts';
import type { Env } from '../../../src/platform/env.ts';
import { secrets } from '../secrets.ts';

export interface SeededServer {
  readonly origin: string;
  /** An access token of a named person, without a sign-in: those are limited to ten a minute. */
  tokenOf(name: PersonName): Promise<string>;
  close(): Promise<void>;
}

/** Starts it; everything it stores is gone when it is closed. */
export async function seededServer(): Promise<SeededServer> {
  const server = createTestHarness({ workers: [{ configPath: 'wrangler.toml', secrets }] });
  const { url } = await server.listen();
  const worker = server.getWorker<Env>();
  await worker.applyD1Migrations('DB');
  const { DB } = await worker.getEnv();
  const everybody = seedStatements({ people: namedPeople(new Date()), blocks: [], reports: [], requests: [] });
  await DB.batch(everybody.map(({ sql, params }) => DB.prepare(sql).bind(...params)));
  return { origin: url.origin, tokenOf, close: () => server.close() };
}

async function tokenOf(name: PersonName): Promise<string> {
  const settings = { JWT_SECRET: secrets.JWT_SECRET, JWT_ISSUER: variable('JWT_ISSUER'), JWT_AUDIENCE: variable('JWT_AUDIENCE') };
  const subject = { userId: personId(name), email: `${name}@example.com`, role: 'user', sessionId: personSessionId(name) } as const;
  return (await issueAccessToken(settings, subject, new Date())).token;
}
