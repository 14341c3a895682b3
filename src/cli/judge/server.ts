/** The server that `npm run judge` tests: a folder of its own, the data of `npm run seed`, and no limit in the way. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReady, startDevServer } from '../dev-server.mjs';
import { fail } from '../local/arguments.ts';
import { root } from '../local/paths.ts';
import { startProviderProcess } from '../local-provider/process.mjs';
import { findFreePort } from '../ports.mjs';
import { stopChildren } from '../process.mjs';
import { ensureDevVars } from '../dev-vars.mjs';

export interface JudgedServer {
  /** For instance `http://localhost:8931`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** wrangler reads paths relative to its configuration, so the copy with raised limits stands beside the original. */
const config = join(root, 'wrangler.judge.toml');

/**
 * Builds the assets, migrates and seeds a database in `folder`, makes Mina an administrator, and starts the server and
 * the local provider, without which a sign-in ends in 503 where the network does not reach Google.
 */
export async function startJudgedServer(folder: string): Promise<JudgedServer> {
  ensureDevVars();
  runStep('src/cli/build-assets.ts');
  runStep('src/cli/db-reset.ts', `--persist-to=${folder}`);
  runStep('src/cli/grant-admin.ts', '--user=mina', `--persist-to=${folder}`);
  writeFileSync(config, raiseLimits(readFileSync(join(root, 'wrangler.toml'), 'utf8')));
  const port = await findFreePort(8900);
  const logFile = join(folder, 'server.log');
  const vars = await startProviderProcess(0);
  const server = startDevServer({ port, persistTo: folder, logFile, onLine: () => {}, config, vars });
  const stop = async (): Promise<void> => {
    await server.stop();
    stopChildren('SIGTERM'); // the provider: this process does not end before it
    rmSync(config, { force: true });
  };
  if (await isReady(port, server.exited)) return { origin: `http://localhost:${port}`, stop };
  await stop();
  return fail(`The server did not start:\n\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
}

/** Schemathesis sends more requests than a user does: each limit becomes one that it cannot reach. */
function raiseLimits(toml: string): string {
  return toml.replaceAll(/^simple = \{ limit = \d+, period = \d+ \}$/gm, 'simple = { limit = 1000000, period = 60 }');
}

function runStep(script: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) fail(`${script} failed:\n\n${stdout}${stderr}`);
}
