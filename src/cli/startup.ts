/** How much longer the production bundle takes to its first answer than an empty Worker with the same bindings. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { secretNames } from './dev-vars.mjs';
import { readArguments } from './local/arguments.ts';
import { root } from './local/paths.ts';

const help = `node src/cli/startup.ts [--rounds 5]

Builds the production bundle, starts it and an empty Worker in turns, and compares the fastest of each.

  --rounds N  starts of each (default 5)
  --help      this text`;

/** Milliseconds over an empty Worker; most of it is reading and compiling schemas. */
const budget = 250;
const rounds = Number(readArguments(help, { rounds: { type: 'string' } }).rounds ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'studymate-startup-'));
const [full, empty] = [join(folder, 'full'), join(folder, 'empty')];

try {
  buildBoth();
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timeToAnswer(full));
    bare.push(await timeToAnswer(empty));
  }
  const difference = Math.round(Math.min(...ours) - Math.min(...bare));
  process.stdout.write(`${difference <= budget ? '✓' : '✗'} start ${difference} ms over an empty Worker (at most ${budget})\n`);
  process.exitCode = difference <= budget ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The empty one keeps the class that wrangler.toml names, and nothing else. */
function buildBoth(): void {
  const wrangler = join(root, 'node_modules/wrangler/wrangler-dist/cli.js');
  const args = [wrangler, 'deploy', '--dry-run', '--env=production', '--minify', `--outdir=${full}`];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  cpSync(full, empty, { recursive: true });
  for (const name of readdirSync(empty)) rmSync(join(empty, name), { recursive: true });
  const source = "import { DurableObject } from 'cloudflare:workers';\nexport class UserHub extends DurableObject {}\nexport default { fetch: () => new Response('up') };\n";
  writeFileSync(join(empty, 'index.js'), source);
}

async function timeToAnswer(prebuiltWorkerDir: string): Promise<number> {
  const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(48).toString('base64url')]));
  const vars = { GOOGLE_CLIENT_ID: 'measured', NAVER_CLIENT_ID: 'measured', IMAGE_DELIVERY_URL: 'https://imagedelivery.net/measured' };
  const server = createTestHarness({ root, workers: [{ configPath: 'wrangler.toml', env: 'production', prebuiltWorkerDir, secrets, vars }] });
  const began = performance.now();
  await server.listen();
  const { status } = await server.fetch('/api/v2/health');
  const took = performance.now() - began;
  await server.close();
  if (status !== 200) throw new Error(`The Worker answered ${status}.`);
  return took;
}
