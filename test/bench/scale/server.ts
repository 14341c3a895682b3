/**
 * Runs the Worker on its own database with a given number of users. The folder of the database is deleted with the
 * server.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { issueAccessToken } from '../../../src/areas/auth/tokens/access-token.ts';
import { isReady, startDevServer } from '../../../src/cli/dev-server.mjs';
import { ensureDevVars } from '../../../src/cli/dev-vars.mjs';
import { openDatabase } from '../../../src/cli/local/database.ts';
import { readSecret, readVariable } from '../../../src/cli/local/settings.ts';
import { findFreePort } from '../../../src/cli/ports.mjs';
import { copyState, frozen } from './frozen.ts';
import { benchId } from './ids.ts';
import { seedPeople } from './seed-people.ts';

/** Database cost of one call. */
export interface DatabaseCost {
  readonly roundTrips: number;
  readonly statements: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** Response, duration and database cost of one call. */
export interface Cost {
  readonly status: number;
  readonly body: unknown;
  readonly milliseconds: number;
  readonly database: DatabaseCost;
}

export interface ScaleServer {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Sends a request as the user with number `caller`. */
  call(caller: number, method: string, path: string, body?: unknown): Promise<Cost>;
  stop(): Promise<void>;
}

/** Timeout for the start of a server and for each request. */
const PATIENCE_MS = 120_000;

/**
 * Creates a database with this number of users and starts a server on it. Returns the server.
 *
 * @param vars variables that replace those of wrangler.toml
 * @param fill fills the database further
 */
export async function serve(
  people: number,
  vars: Record<string, string> = {},
  fill: (database: DatabaseSync) => void = () => {},
): Promise<ScaleServer> {
  ensureDevVars();
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bench-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  // Deletes the folder also if the run stops early.
  process.once('exit', clean);
  try {
    const worker = await frozen();
    copyState(worker, folder);
    seed(folder, people, fill);
    const port = await findFreePort(18_000 + Math.floor(Math.random() * 2000));
    const logFile = join(folder, 'server.log');
    const server = startDevServer({ port, persistTo: folder, logFile, onLine: () => {}, script: worker.script, vars });
    const late = delay(PATIENCE_MS, false, { ref: false });
    if (!(await Promise.race([isReady(port, server.exited), late]))) {
      await server.stop();
      throw new Error(
        `the server with ${people} people does not answer:\n${readFileSync(logFile, 'utf8').slice(-2000)}`,
      );
    }
    return {
      origin: `http://127.0.0.1:${port}`,
      call: (caller, method, path, body) => call(port, caller, method, path, body),
      stop: () => server.stop().finally(clean),
    };
  } catch (error) {
    clean();
    throw error;
  }
}

function seed(folder: string, people: number, fill: (database: DatabaseSync) => void): void {
  const database = openDatabase(folder);
  try {
    seedPeople(database, people, new Date());
    fill(database);
  } finally {
    database.close();
  }
}

async function call(port: number, caller: number, method: string, path: string, body: unknown): Promise<Cost> {
  const settings = {
    JWT_SECRET: readSecret('JWT_SECRET'),
    JWT_ISSUER: readVariable('JWT_ISSUER'),
    JWT_AUDIENCE: readVariable('JWT_AUDIENCE'),
  };
  const { token } = await issueAccessToken(
    settings,
    { userId: benchId(caller), email: null, role: 'user', sessionId: crypto.randomUUID() },
    new Date(),
  );
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const headers = {
    authorization: `Bearer ${token}`,
    'accept-language': 'en',
    ...(body === undefined ? {} : { 'content-type': type }),
  };
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/api/v2${path}`, {
    method,
    headers,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - began;
  const header = response.headers.get('x-d1-cost');
  if (header === null) throw new Error(`${method} ${path} answered ${response.status} without its cost: ${text}`);
  return {
    status: response.status,
    body: text === '' ? null : JSON.parse(text),
    milliseconds,
    database: costIn(header),
  };
}

/** Returns the cost from the response header of the local server, for example `roundTrips=1 statements=2 …`. */
function costIn(header: string): DatabaseCost {
  const figure = (name: string): number => Number(new RegExp(`${name}=(\\d+)`).exec(header)?.[1] ?? Number.NaN);
  return {
    roundTrips: figure('roundTrips'),
    statements: figure('statements'),
    rowsRead: figure('rowsRead'),
    rowsWritten: figure('rowsWritten'),
  };
}
