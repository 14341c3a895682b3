/** The Worker on a database of its own with so many people, in a folder that goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueAccessToken } from '../../../src/auth/access-token.ts';
import { isReady, startDevServer, wranglerArguments } from '../../../src/cli/dev-server.mjs';
import { openDatabase } from '../../../src/cli/local/database.ts';
import { secret, variable } from '../../../src/cli/local/settings.ts';
import { nextFree } from '../../../src/cli/ports.mjs';
import { runNode } from '../../../src/cli/process.mjs';
import { benchId, seedPeople } from './seed-people.ts';

/** What one call cost. */
export interface Cost {
  readonly status: number;
  readonly body: unknown;
  readonly milliseconds: number;
  /** Round trips, statements, rows read and rows written, by name. */
  readonly database: Readonly<Record<string, number>>;
}

export interface ScaleServer {
  /** A call by person number `caller`. */
  call(caller: number, method: string, path: string, body?: unknown): Promise<Cost>;
  stop(): Promise<void>;
}

/** Migrates, seeds and serves. */
export async function serve(people: number): Promise<ScaleServer> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bench-'));
  const migrated = await runNode(wranglerArguments('d1', 'migrations', 'apply', 'DB', '--local', `--persist-to=${folder}`));
  if (migrated.code !== 0) throw new Error(migrated.output);
  const database = openDatabase(folder);
  seedPeople(database, people, new Date());
  database.close();
  const port = await nextFree(18_000 + Math.floor(Math.random() * 2000));
  const server = startDevServer({ port, persistTo: folder, logFile: join(folder, 'server.log'), onLine: () => {} });
  if (!(await isReady(port, server.exited))) throw new Error(`the server with ${people} people has ended`);
  return {
    call: (caller, method, path, body) => call(port, caller, method, path, body),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function call(port: number, caller: number, method: string, path: string, body: unknown): Promise<Cost> {
  const settings = { JWT_SECRET: secret('JWT_SECRET'), JWT_ISSUER: variable('JWT_ISSUER'), JWT_AUDIENCE: variable('JWT_AUDIENCE') };
  const { token } = await issueAccessToken(settings, { userId: benchId(caller), email: null, role: 'user', sessionId: crypto.randomUUID() }, new Date());
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en', ...(body === undefined ? {} : { 'content-type': type }) };
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/api/v2${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  const milliseconds = performance.now() - began;
  const cost = [...(response.headers.get('x-d1-cost') ?? '').matchAll(/(\w+)=(\d+)/g)].map(([, name, value]) => [name, Number(value)]);
  return { status: response.status, body: text === '' ? null : JSON.parse(text), milliseconds, database: Object.fromEntries(cost) };
}
