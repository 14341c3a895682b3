/** Builds the production Worker into a folder. The test harness starts it from there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { createTestHarness } from 'wrangler';
import { makeSecrets } from '../../src/cli/dev-vars.mjs';
import { root } from '../../src/cli/local/paths.ts';
import { aliases } from '../support/node/aliases.ts';

/** Turns off telemetry and network requests of wrangler. */
Object.assign(process.env, { WRANGLER_SEND_METRICS: 'false', DO_NOT_TRACK: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false' });

/**
 * Builds the assets and the Worker as a deployment does. Removes the source map, because the Worker does not need it to
 * start.
 */
export function buildProduction(folder: string): void {
  const wrangler = join(root, 'node_modules/wrangler/wrangler-dist/cli.js');
  for (const args of [
    ['src/cli/build-assets.ts'],
    [wrangler, 'deploy', '--dry-run', '--env=production', '--minify', `--outdir=${folder}`],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  for (const name of readdirSync(folder)) if (name !== 'index.js') rmSync(join(folder, name), { recursive: true });
}

/**
 * Bundles a Worker with the settings that wrangler uses for production. Much faster than wrangler itself.
 *
 * @param options.whole whether to keep what our bundle leaves out of its packages (`[alias]` in wrangler.toml).
 */
export async function bundleWorker(
  entry: string,
  outfile: string,
  { whole = false, plugins = [] }: { readonly whole?: boolean; readonly plugins?: Plugin[] } = {},
): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    plugins: whole ? plugins : [aliases, ...plugins],
    logLevel: 'error',
  });
}

/** Returns a test server for the Worker in this folder, with the production bindings. The server is not started yet. */
export function serverOf(folder: string): ReturnType<typeof createTestHarness> {
  const [secrets, vars] = [randomSecrets(), deployedVariables];
  mkdirSync(join(root, 'dist/assets'), { recursive: true }); // wrangler stops without the folder of the pages
  return createTestHarness({
    root,
    workers: [{ configPath: 'wrangler.toml', env: 'production', prebuiltWorkerDir: folder, secrets, vars }],
  });
}

/** Returns secrets that production accepts. */
export function randomSecrets(): Record<string, string> {
  return makeSecrets();
}

/** Values for the variables that wrangler.toml leaves open until a deployment. */
export const deployedVariables = {
  GOOGLE_CLIENT_ID: 'measured',
  NAVER_CLIENT_ID: 'measured',
  IMAGE_DELIVERY_URL: 'https://imagedelivery.net/measured',
};
