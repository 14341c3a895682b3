/** The Worker on a database of its own with so many people, in a folder that goes with it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { issueAccessToken } from '../../../src/auth/access-token.ts';
import { isReady, startDevServer, wranglerArguments } from '../../../src/cli/dev-server.mjs';
import { openDatabase } from '../../../src/cli/local/database.ts';
import { secret, variable } from '../../../src/cli/local/settings.ts';
import { nextFree } from '../../../src/cli/ports.mjs';
import { runNode } from '../../../src/cli/process.mjs';
import { benchId } from './ids.ts';
import { seedPeople } from './seed-people.ts';

/** What one call asked of the database. */
export interface DatabaseCost {
  readonly roundTrips: number;
  readonly statements: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** What one call cost. */
export interface Cost {
  readonly status: number;
  readonly body: unknown;
  readonly milliseconds: number;
  readonly database: DatabaseCost;
}

export interface ScaleServer {
  /** A call by person number `caller`. */
  call(caller: number, method: string, path: string, body?: unknown): Promise<Cost>;
  stop(): Promise<void>;
}

/** After so long a server that does not answer is taken for dead. */
const PATIENCE_MS = 120_000;

/** Migrates, seeds and serves. */
export async function serve(people: number): Promise<ScaleServer> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bench-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await prepare(folder, people);
    const port = await nextFree(18_000 + Math.floor(Math.random() * 2000));
    const logFile = join(folder, 'server.log');
    const server = startDevServer({ port, persistTo: folder, logFile, onLine: () => {} });
    const late = delay(PATIENCE_MS, false, { ref: false });
    if (!(await Promise.race([isReady(port, server.exited), late]))) {
      await server.stop();
      throw new Error(`the server with ${people} people does not answer:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
    }
    return {
      call: (caller, method, path, body) => call(port, caller, method, path, body),
      stop: () => server.stop().finally(clean),
    };
  } catch (error) {
    clean();
    throw error;
  }
}

async function prepare(folder: string, people: number): Promise<void> {
  const migrated = await runNode(wranglerArguments('d1', 'migrations', 'apply', 'DB', '--local', `--persist-to=${folder}`));
  if (migrated.code !== 0) throw new Error(migrated.output);
  const database = openDatabase(folder);
  try {
    seedPeople(database, people, new Date());
  } finally {
    database.close();
  }
}

async function call(port: number, caller: number, method: string, path: string, body: unknown): Promise<Cost> {
  const settings = { JWT_SECRET: secret('JWT_SECRET'), JWT_ISSUER: variable('JWT_ISSUER'), JWT_AUDIENCE: variable('JWT_AUDIENCE') };
  const { token } = await issueAccessToken(settings, { userId: benchId(caller), email: null, role: 'user', sessionId: crypto.randomUUID() }, new Date());
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en', ...(body === undefined ? {} : { 'content-type': type }) };
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/api/v2${path}`, {
    method, headers, signal: AbortSignal.timeout(PATIENCE_MS), ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - began;
  return { status: response.status, body: text === '' ? null : JSON.parse(text), milliseconds, database: costIn(response.headers.get('x-d1-cost')) };
}

/** What the header of the local server tells; without it there is nothing to compare. */
function costIn(header: string | null): DatabaseCost {
  const figure = (name: string): number => {
    const [, digits] = new RegExp(`${name}=(\\d+)`).exec(header ?? '') ?? [];
    if (digits === undefined) throw new Error(`the server does not tell its ${name}: ${header}`);
    return Number(digits);
  };
  return { roundTrips: figure('roundTrips'), statements: figure('statements'), rowsRead: figure('rowsRead'), rowsWritten: figure('rowsWritten') };
}
