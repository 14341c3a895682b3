/**
 * `npm run deploy:check`: checks that the Worker would deploy and that production may run its bundle. It changes
 * nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArguments } from './local/arguments.ts';
import { root } from './local/paths.ts';
import { readMigrations } from './migrations/files.ts';
import { howToRelease, readReleased, findReleaseFaults, listUnreleased } from './migrations/released.ts';
import { secretNames } from './dev-vars.mjs';

const help = `npm run deploy:check [-- --env production] [--without-secrets]

Builds the Worker as \`wrangler deploy\` would, uploads nothing, and checks:
  - no operation of x-environment: development is in the bundle
  - the bundle stays within 299 KB after gzip (the bar is 250: contract/decisions/0037)
  - every migration is released (npm run migrations:release) and no released one was edited
  - every secret is set at Cloudflare (needs wrangler to be signed in)

  --env NAME         production (default) or staging
  --without-secrets  do not check the secrets, for machines without an account
  --help             print this text

Exit codes: 0 the Worker would deploy, 1 it would not.`;

/** Largest allowed bundle, in KB after gzip. Start-up time grows with the size. BEN-7 keeps the bar of 250. */
const budget = 299;

const values = readArguments(help, { env: { type: 'string' }, 'without-secrets': { type: 'boolean' } });
const environment = values.env ?? 'production';
const wrangler = join(root, 'node_modules/wrangler/wrangler-dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'studymate-bundle-'));
const faults: string[] = [];

try {
  // Always build them again, because the contract that production serves is one of them.
  run('src/cli/build-assets.ts');
  const built = run(wrangler, 'deploy', '--dry-run', `--env=${environment}`, `--outdir=${folder}`, '--minify');
  if (built.status === 0) inspect(folder);
  else faults.push(`The Worker does not build:\n${built.output}`);
  checkMigrations();
  if (!values['without-secrets']) checkSecrets();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function inspect(bundle: string): void {
  const scripts = readdirSync(bundle)
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => readFileSync(join(bundle, name)));
  const size = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0) / 1024;
  report(size <= budget, `bundle ${size.toFixed(0)} KB after gzip (at most ${budget})`);
  const text = scripts.map((script) => script.toString('utf8')).join('\n');
  const found = developmentOperations().filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(text));
  report(
    found.length === 0,
    found.length === 0
      ? 'no development operation in the bundle'
      : `development operations in the bundle: ${found.join(', ')}`,
  );
}

function developmentOperations(): string[] {
  const model = JSON.parse(readFileSync(join(root, 'generated/model/operations.json'), 'utf8')) as {
    operations: { id: string; development: boolean }[];
  };
  return model.operations.filter(({ development }) => development).map(({ id }) => id);
}

function checkMigrations(): void {
  const folder = join(root, 'migrations');
  const [released, migrations] = [readReleased(folder), readMigrations(folder)];
  const unreleased = listUnreleased(released, migrations).map(({ name }) => `migrations/${name} is not released.`);
  const found = [...findReleaseFaults(released, migrations), ...unreleased];
  report(
    found.length === 0,
    found.length === 0 ? 'all migrations are released' : [...found, howToRelease].join('\n    '),
  );
}

function checkSecrets(): void {
  const listed = run(wrangler, 'secret', 'list', `--env=${environment}`, '--format=json');
  if (listed.status !== 0) {
    faults.push(
      `The secrets could not be listed. Sign in with \`npx wrangler login\`, or look by hand whether these are set: ${secretNames.join(', ')}`,
    );
    return;
  }
  const set = (JSON.parse(listed.output) as { name: string }[]).map(({ name }) => name);
  const missing = secretNames.filter((name) => !set.includes(name));
  const advice = missing.map((name) => `\n    npx wrangler secret put ${name} --env ${environment}`).join('');
  report(
    missing.length === 0,
    missing.length === 0 ? 'all secrets are set' : `secrets missing in ${environment}:${advice}`,
  );
}

function report(holds: boolean, sentence: string): void {
  if (holds) process.stdout.write(`✓ ${sentence}\n`);
  else faults.push(sentence);
}

function run(...args: readonly string[]): { status: number; output: string } {
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    DO_NOT_TRACK: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status: status ?? 1, output: status === 0 ? stdout : `${stdout}${stderr}` };
}
