/** The Worker as production gets it, in a folder from which the test harness can start it. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { secretNames } from '../../src/cli/dev-vars.mjs';
import { root } from '../../src/cli/local/paths.ts';

/** Quiet, and without questions to the network. */
Object.assign(process.env, { WRANGLER_SEND_METRICS: 'false', DO_NOT_TRACK: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false' });

/** Builds assets and Worker as a deployment would. The source map stays away: it is not part of what starts. */
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

/** A Worker of this folder with the bindings of production, not started yet. */
export function serverOf(folder: string): ReturnType<typeof createTestHarness> {
  const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(48).toString('base64url')]));
  const vars = {
    GOOGLE_CLIENT_ID: 'measured',
    NAVER_CLIENT_ID: 'measured',
    IMAGE_DELIVERY_URL: 'https://imagedelivery.net/measured',
  };
  return createTestHarness({
    root,
    workers: [{ configPath: 'wrangler.toml', env: 'production', prebuiltWorkerDir: folder, secrets, vars }],
  });
}
