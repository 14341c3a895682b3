/**
 * The deployed bundle contains no unnecessary weight (contract/decisions/0002). test/architecture checks that it has no
 * development operations.
 */
import { readFileSync } from 'node:fs';
import { build, type BuildResult } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { readProductionDocument } from '../../src/cli/local/production-document.ts';
import { aliases } from '../support/node/aliases.ts';
import { nonEmpty } from '../support/nonempty.ts';

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(root + path, 'utf8');
type Bundle = BuildResult<{ write: false; metafile: true }>;

async function bundle(entry: string): Promise<Bundle> {
  return build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['cloudflare:*', 'node:*'],
    conditions: ['workerd', 'worker', 'browser'],
    target: 'es2024',
    charset: 'utf8',
    plugins: [aliases],
    logLevel: 'silent',
  });
}

let production: Bundle;
beforeAll(async () => {
  production = await bundle('src/index.ts');
}, 60_000);

const operations = (
  JSON.parse(read('generated/model/operations.json')) as { operations: { id: string; development: boolean }[] }
).operations;
const ofDevelopment = operations.filter(({ development: only }) => only);

describe('the production bundle', () => {
  it('contains neither the generator, nor the command line, nor tests', () => {
    expect(
      nonEmpty(Object.keys(production.metafile.inputs), 'files of the bundle').filter((file) =>
        /^(?:src\/(?:codegen|cli|web|client)|test)\//.test(file),
      ),
    ).toEqual([]);
  });

  it('is built without a warning, and without the languages and the methods of zod, Temporal, a YAML writer and a document writer', () => {
    expect(production.warnings.map(({ text }) => text)).toEqual([]);
    const [output] = Object.values(production.metafile.outputs);
    const heavy = nonEmpty(Object.entries(output?.inputs ?? {}), 'files of the bundle').filter(
      ([file, { bytesInOutput }]) =>
        bytesInOutput > 0 && /zod\/v4\/(?:locales|classic)\/|json-schema|temporal-|js-yaml|zod-to-openapi/.test(file),
    );
    expect(heavy).toEqual([]);
  });

  it('has of the helpers of zod only those that are called, and of Drizzle and es-hangul nothing', () => {
    const text = production.outputFiles.map((file) => file.text).join('\n');
    expect(nonEmpty([...text.matchAll(/function constantCatch\(/g)], 'helpers of zod').length).toBe(1);
    expect(text.includes('BIGINT_FORMAT_RANGES')).toBe(false);
    const [output] = Object.values(production.metafile.outputs);
    const found = nonEmpty(Object.keys(output?.inputs ?? {}), 'files of the bundle').filter((file) =>
      /node_modules\/(?:drizzle-orm|es-hangul)\//.test(file),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['chanfana', 'node_modules/chanfana/src/', ['./exceptions', './parameters', './ui']],
    ['hono', 'node_modules/hono/dist/', ['./utils/body.js', './utils/html.js', './utils/mount.js']],
  ])('has of %s no module that it never calls, and replaces nothing else of the same name', (name, folder, left) => {
    const imports = Object.entries(production.metafile.inputs).flatMap(([file, input]) =>
      input.imports.map(({ path, original = path }) => ({ file, path, original })),
    );
    const ofSuchNames = nonEmpty(imports, 'imports').filter(({ original }) => left.includes(original));
    expect([...new Set(ofSuchNames.map(({ original }) => original))].toSorted(), 'an alias replaces nothing').toEqual(
      left,
    );
    expect(nonEmpty(ofSuchNames, 'imports of these names').filter(({ file }) => !file.startsWith(folder))).toEqual([]);
    expect([...new Set(ofSuchNames.map(({ path }) => path))]).toEqual([`src/platform/bundle/${name}.ts`]);
  });

  it('has the router of chanfana, and neither its pages nor its exceptions', () => {
    const text = production.outputFiles.map((file) => file.text).join('\n');
    const found = ['registerNestedRouter', 'swagger-ui', 'redoc.standalone', 'extends ApiException'].filter((part) =>
      text.includes(part),
    );
    expect(found).toEqual(['registerNestedRouter']);
  });

  it('is what staging and production deploy', () => {
    const config = read('wrangler.toml');
    expect(config).toMatch(/^main = "src\/index\.development\.ts"$/m);
    expect(config).toMatch(/\[env\.staging\]\nmain = "src\/index\.ts"/);
    expect(config).toMatch(/\[env\.production\]\nmain = "src\/index\.ts"/);
  });
});

describe('the contract that production serves', () => {
  it('contains no operation of development', () => {
    const served = JSON.stringify(readProductionDocument());
    for (const { id } of nonEmpty(ofDevelopment, 'operations of development')) expect(served).not.toContain(id);
    expect(JSON.parse(served)).toHaveProperty('openapi');
  });
});
