/** Runs one side: a Worker in a runtime of its own, with a database of its own, behind Miniflare's port. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_readConfig } from 'wrangler';
import { root } from '../../../src/cli/local/paths.ts';
import { highRateLimits } from '../../support/node/rate-limits.ts';
import { deployedVariables } from '../production-bundle.ts';
import { copyDatabase } from './database.ts';

export interface Server {
  /** Scheme, host and port. */
  readonly origin: string;
  /**
   * Waits until the Worker has logged this number of requests since the last call, and returns their lines. They may
   * come after the response.
   */
  takeLog(requests: number): Promise<readonly string[]>;
  /** Asks the database of the server for one number, in the column `n`. */
  readNumber(sql: string): Promise<number>;
  stop(): Promise<void>;
}

export interface ServerParts {
  /** Path of the bundle. */
  readonly script: string;
  /** Path of the database file. The server gets a copy. */
  readonly database: string;
  /** The secrets, and what only this side needs. */
  readonly variables: Readonly<Record<string, string>>;
}

const config = join(root, 'wrangler.toml');

/**
 * Starts a server with those bindings of production that the measured operations use. No load reaches the rate limits.
 * The assets are left out too, because they would put one more Worker before each server.
 */
export async function startServer({ script, database, variables }: ServerParts): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-side-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  // Deletes the folder also if the run stops early.
  process.once('exit', clean);
  copyDatabase(database, folder);
  const production = unstable_readConfig({ config, env: 'production' });
  const log = createLog();
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      compatibilityDate: production.compatibility_date ?? '',
      modules: [{ type: 'ESModule', path: 'index.js', contents: readFileSync(script, 'utf8') }],
      bindings: { ...production.vars, ...deployedVariables, ...variables },
      // The id of development, under which `copyDatabase` has stored the file.
      d1Databases: { DB: { id: unstable_readConfig({ config }).d1_databases[0]?.database_id ?? '' } },
      durableObjects: Object.fromEntries(
        production.durable_objects.bindings.map(
          ({ name, class_name: className }: { readonly name: string; readonly class_name: string }) => [
            name,
            { className, useSQLite: true },
          ],
        ),
      ),
      // Without a consumer: the jobs themselves are no part of a request.
      queueProducers: { JOBS: 'studymate-jobs' },
      ratelimits: highRateLimits(),
      resourcePersistencePath: join(folder, 'v3'),
      cf: false,
      // An error means that the benchmark is broken, so it is shown.
      handleStructuredLogs: ({ level, message }) =>
        level === 'error' ? void process.stderr.write(`${message}\n`) : log.add(message),
    }),
  );
  const { origin } = await runtime.ready;
  return {
    origin,
    takeLog: log.take,
    readNumber: async (sql) => {
      const database = await runtime.getD1Database('DB');
      return Number(await database.prepare(sql).first('n'));
    },
    stop: () => runtime.dispose().finally(clean),
  };
}

/** The most milliseconds that a log line may take. */
const PATIENCE_MS = 10_000;

function createLog(): { add(line: string): void; readonly take: Server['takeLog'] } {
  const lines: string[] = [];
  let onLine = (): void => {};
  return {
    add: (line) => {
      // Requests without an operation only open a connection.
      if (!line.includes('"event":"request"') || line.includes('"operation":null')) return;
      lines.push(line);
      onLine();
    },
    take: (requests) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`${lines.length} of ${requests} requests were logged`)),
          PATIENCE_MS,
        );
        onLine = () => {
          if (lines.length < requests) return;
          clearTimeout(late);
          onLine = () => {};
          resolve(lines.splice(0));
        };
        onLine();
      }),
  };
}
