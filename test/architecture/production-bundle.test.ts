/** What is deployed to production has no door of development: no sign-in without a provider, no clock that can be set. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';

interface Operation {
  readonly id: string;
  readonly path: string;
  readonly development: boolean;
}

const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as {
  operations: readonly Operation[];
};
const doors = nonEmpty(
  operations.filter(({ development }) => development),
  'operations of development',
);
/** Modules that only src/index.development.ts brings in; the bundle names its modules in comments. */
const modules = [
  'generated/server/development.ts',
  'src/platform/time/dev-clock.ts',
  'src/areas/auth/handlers/dev-login.ts',
  'src/areas/system/handlers/set-clock.ts',
];

describe('bundles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bundle-'));
  let production = '';
  let development = '';

  beforeAll(() => {
    production = bundled('production', join(folder, 'production'));
    development = bundled('', join(folder, 'development'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Not `toContain`: its message would be the whole bundle. */
  const holders = (trace: string) =>
    Object.entries({ production, development }).flatMap(([name, text]) => (text.includes(trace) ? [name] : []));

  it.each(doors)('of production know nothing of $id, that of development does', ({ id, path }) => {
    for (const trace of [`"${id}"`, `"${path}"`]) expect(holders(trace)).toEqual(['development']);
  });

  it.each(modules)('of production do not contain %s, that of development does', (path) => {
    expect(holders(path)).toEqual(['development']);
  });

  it.each(nonEmpty(globSync('src/areas/**/*seed*.ts'), 'seed files'))('never contain %s', (path) => {
    expect(holders(`// ${path}`)).toEqual([]);
  });

  it('of production contain every other operation', () => {
    const missing = nonEmpty(operations, 'operations').filter(
      (operation) => !operation.development && !production.includes(`"${operation.id}"`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

/** The text that `wrangler deploy --env=…` would upload. */
function bundled(environment: string, folder: string): string {
  mkdirSync('dist/assets', { recursive: true }); // wrangler stops without the folder of the pages
  const wrangler = 'node_modules/wrangler/bin/wrangler.js';
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', DO_NOT_TRACK: '1' };
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', `--env=${environment}`, '--outdir', folder], {
    stdio: 'pipe',
    env,
  });
  const main = environment === 'production' ? 'index.js' : 'index.development.js';
  return readFileSync(join(folder, main), 'utf8');
}
