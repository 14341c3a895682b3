/**
 * The bundle has src/platform/bundle/drizzle in place of drizzle-orm, and tests have Drizzle. Here the same code is
 * bundled with each of them: what it says about the tables, and the statements that it builds, must be equal.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { nonEmpty } from '../support/nonempty.ts';
import type { Said } from './drizzle-in-bundle.ts';

const root = new URL('../../', import.meta.url).pathname;
const aliases = Object.entries<string>(unstable_readConfig({ config: `${root}wrangler.toml` }).alias ?? {});
const ofDrizzle = aliases.filter(([name]) => name.startsWith('drizzle-orm'));
const folder = mkdtempSync(join(tmpdir(), 'studymate-drizzle-'));
const sources = globSync(['src/store/*.ts', 'src/areas/*/data/*.ts'], { cwd: root }).toSorted();

/** Node has no `cloudflare:workers`, which the modules reach but do not use here. */
const withoutRuntime: Plugin = {
  name: 'without the runtime',
  setup(bundling) {
    bundling.onResolve({ filter: /^cloudflare:/ }, ({ path }) => ({ path, namespace: 'runtime' }));
    bundling.onLoad({ filter: /./, namespace: 'runtime' }, () => ({ contents: 'export class DurableObject {}' }));
  },
};

/** Bundles `drizzle-in-bundle.ts` with every module that builds statements, and answers what it says. */
async function ask(name: string, alias: Readonly<Record<string, string>>): Promise<Said> {
  const outfile = join(folder, `${name}.mjs`);
  const imports = sources.map((path, index) => `import * as module${index} from './${path}';`);
  const modules = sources.map((path, index) => `${JSON.stringify(path)}: module${index}`);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        ...imports,
        `import { say } from './test/store/drizzle-in-bundle.ts';`,
        `export const said = say({ ${modules.join(', ')} });`,
      ].join('\n'),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias,
    plugins: [withoutRuntime],
    logLevel: 'error',
  });
  return ((await import(pathToFileURL(outfile).href)) as { said: Said }).said;
}

let [ours, drizzles]: Said[] = [];
beforeAll(async () => {
  [ours, drizzles] = [await ask('ours', Object.fromEntries(ofDrizzle)), await ask('drizzle', {})];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what replaces Drizzle in the bundle', () => {
  it('stands for every module of Drizzle that the Worker imports', () => {
    const imported = globSync('src/**/*.ts', { cwd: root }).flatMap((path) =>
      [...readFileSync(root + path, 'utf8').matchAll(/^import (?!type ).* from '(drizzle-orm[^']*)'/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(new Set(nonEmpty(imported, 'imports'))).toEqual(new Set(ofDrizzle.map(([name]) => name)));
  });

  it('says the same of every table, its columns and its references', () => {
    expect(nonEmpty(ours?.tables ?? [], 'tables').length).toBeGreaterThan(30);
    expect(ours?.tables).toEqual(drizzles?.tables);
  });

  it('writes every column the same way, with the same parameters, and reads it the same way', () => {
    expect(nonEmpty(ours?.columns ?? [], 'columns').length).toBeGreaterThan(200);
    expect(ours?.columns).toEqual(drizzles?.columns);
  });

  it('builds the same statements', () => {
    expect(nonEmpty(ours?.statements ?? [], 'statements').length).toBeGreaterThan(300);
    expect(ours?.statements).toEqual(drizzles?.statements);
  });
});
