/** `npm run db:reset`: deletes all local data, then migrates and seeds again. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, readArguments } from './local/arguments.ts';
import { usualState } from './local/database.ts';
import { root } from './local/paths.ts';

const help = `npm run db:reset [-- --generated 200] [--persist-to DIR]

Deletes all data that is stored locally (database, files, pictures, caches, queues), then migrates and seeds again. Stop
npm start first, because a running server keeps using the old database.

  --generated N     how many people to generate (default 200)
  --persist-to DIR  folder of the local data (default ${usualState})
  --help            print this text`;

const values = readArguments(help, { generated: { type: 'string' }, 'persist-to': { type: 'string' } });
const state = values['persist-to'] ?? usualState;

rmSync(resolve(root, state, 'v3'), { recursive: true, force: true });
run('migrate', [
  'node_modules/wrangler/wrangler-dist/cli.js',
  'd1',
  'migrations',
  'apply',
  'DB',
  '--local',
  '--env=',
  `--persist-to=${state}`,
]);
process.stdout.write(
  run('seed', ['src/cli/seed.ts', `--persist-to=${state}`, `--generated=${values.generated ?? 200}`]),
);

function run(step: string, args: readonly string[]): string {
  const env = {
    ...process.env,
    CI: '1',
    WRANGLER_SEND_METRICS: 'false',
    DO_NOT_TRACK: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return status === 0 ? stdout : fail(`${step} failed:\n\n${stdout}${stderr}`);
}
