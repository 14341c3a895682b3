/**
 * The production bundle has no development operation: no sign-in without a provider, no clock that a user can set, and
 * no provider of our own.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { nonEmpty } from '../support/nonempty.ts';

interface Operation {
  readonly id: string;
  readonly path: string;
  readonly development: boolean;
}

const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as {
  operations: readonly Operation[];
};
const developmentOperations = nonEmpty(
  operations.filter(({ development }) => development),
  'operations of development',
);
/** Modules that only src/index.development.ts imports. The bundle names its modules in comments. */
const developmentModules = [
  'generated/server/development.ts',
  'src/platform/time/dev-clock.ts',
  'src/areas/auth/handlers/dev-login.ts',
  'src/areas/system/handlers/set-clock.ts',
];

describe('the production bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bundle-'));
  let production = '';
  let development = '';

  beforeAll(() => {
    production = buildBundle('production', join(folder, 'production'));
    development = buildBundle('', join(folder, 'development'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** This does not use `toContain`, because its message would contain the whole bundle. */
  const holders = (trace: string) =>
    Object.entries({ production, development }).flatMap(([name, text]) => (text.includes(trace) ? [name] : []));

  it.each(developmentOperations)(
    'does not contain the operation $id, but the development bundle does',
    ({ id, path }) => {
      for (const trace of [`"${id}"`, `"${path}"`]) expect(holders(trace)).toEqual(['development']);
    },
  );

  it.each(developmentModules)('does not contain the module %s, but the development bundle does', (path) => {
    expect(holders(path)).toEqual(['development']);
  });

  it.each(nonEmpty(globSync('src/areas/**/*seed*.ts'), 'seed files'))('does not contain the seed file %s', (path) => {
    expect(holders(`// ${path}`)).toEqual([]);
  });

  it('fault-R11: does not contain the local sign-in provider, and nothing outside src/cli names it', () => {
    const traces = ['local-provider', 'oidc-provider', ...globSync('src/cli/local-provider/*')];
    expect(nonEmpty(traces, 'traces').filter((trace) => holders(trace).length > 0)).toEqual([]);
    const files = globSync('{src,generated}/**/*.{ts,mjs}').filter((path) => !path.startsWith('src/cli/'));
    const names = nonEmpty(files, 'source files').filter((path) =>
      /local-provider|oidc-provider/.test(readFileSync(path, 'utf8')),
    );
    expect(names).toEqual([]);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies)).not.toContain('oidc-provider');
  });

  it.each(['staging', 'production'])('fault-R11: is configured for the real providers alone in %s', (environment) => {
    const { vars } = unstable_readConfig({ config: 'wrangler.toml', env: environment });
    expect(vars).toMatchObject({
      GOOGLE_ISSUER: 'https://accounts.google.com',
      NAVER_AUTHORIZATION_ENDPOINT: expect.stringMatching(/^https:\/\/nid\.naver\.com\//),
      NAVER_TOKEN_ENDPOINT: expect.stringMatching(/^https:\/\/nid\.naver\.com\//),
      NAVER_PROFILE_ENDPOINT: expect.stringMatching(/^https:\/\/openapi\.naver\.com\//),
    });
    expect(JSON.stringify(vars)).not.toMatch(/localhost|127\.0\.0\.1|\[::1\]/);
  });

  it('contains every other operation', () => {
    const missing = nonEmpty(operations, 'operations').filter(
      (operation) => !operation.development && !production.includes(`"${operation.id}"`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

/** Returns the text that `wrangler deploy --env=…` would upload. */
function buildBundle(environment: string, folder: string): string {
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
