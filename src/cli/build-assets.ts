/** Builds dist/assets, all files that the Worker serves: the web page, the documentation and what they need. */
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { buildDocs } from './docs/build.ts';
import { contractAsset } from '../platform/http/served-contract.ts';
import { readProductionDocument } from './local/production-document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path: string) => join(root, path);
/**
 * Folder where the files are built before they are moved to dist/assets, so that two parallel builds do not collide.
 */
const staging = join(root, `dist/staging-${process.pid}`);
const out = (path: string) => join(staging, path);

/** Copies Redoc and replaces its link to the vendor's logo on a CDN by our own file: the pages use no other host. */
async function buildRedoc(): Promise<void> {
  const source = await readFile(at('node_modules/redoc/bundles/redoc.standalone.js'), 'utf8');
  const logo = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
  if (!source.includes(logo))
    throw new Error(`redoc.standalone.js does not mention ${logo} any more. Find out what replaced it.`);
  const own = source.replaceAll(logo, '/assets/logo.svg').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  await writeFile(out('assets/redoc.standalone.js'), own);
  await copyFile(
    at('node_modules/redoc/bundles/redoc.standalone.js.LICENSE.txt'),
    out('assets/redoc.standalone.js.LICENSE.txt'),
  );
}

async function copyFiles(): Promise<void> {
  const fonts = at('node_modules/@fontsource/pretendard');
  const copies: [from: string, to: string][] = [
    [at('src/web/app/index.html'), 'index.html'],
    [join(fonts, 'files/pretendard-latin-400-normal.woff2'), 'assets/fonts/pretendard-400.woff2'],
    [join(fonts, 'files/pretendard-latin-700-normal.woff2'), 'assets/fonts/pretendard-700.woff2'],
    [join(fonts, 'LICENSE'), 'assets/fonts/LICENSE.txt'],
  ];
  for (const [from, to] of copies) {
    await mkdir(dirname(out(to)), { recursive: true });
    await copyFile(from, out(to));
  }
  await cp(at('src/web/images'), out('assets'), { recursive: true });
}

/** The contract as production serves it, without white space: the text whose hash generated/contract/served.ts has. */
async function copyContract(): Promise<void> {
  const document = readProductionDocument();
  await mkdir(dirname(out(contractAsset)), { recursive: true });
  await writeFile(out(contractAsset), JSON.stringify(document));
}

async function buildScripts(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/web/app/main.ts', out: 'app' },
      { in: 'src/web/app/app.css', out: 'app' },
      { in: 'src/web/docs/reference.ts', out: 'docs-reference' },
      { in: 'src/web/docs/try.ts', out: 'docs-try' },
      { in: 'src/web/docs/finder.ts', out: 'docs-finder' },
      { in: 'src/web/docs/docs.css', out: 'docs' },
    ],
    outdir: out('assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['/assets/*'],
    legalComments: 'none',
  });
}

/**
 * Puts each file that is new or different in its place, whole: a server that is running serves the old one or the new
 * one.
 */
async function publish(): Promise<void> {
  const entries = await readdir(staging, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const made = join(entry.parentPath, entry.name);
    const place = join(root, 'dist/assets', relative(staging, made));
    const old = await readFile(place).catch(() => null);
    if (old?.equals(await readFile(made))) continue;
    await mkdir(dirname(place), { recursive: true });
    await rename(made, place);
  }
}

try {
  await mkdir(out('assets'), { recursive: true });
  await Promise.all([buildRedoc(), copyFiles(), copyContract(), buildScripts(), buildDocs(staging)]);
  await publish();
} finally {
  await rm(staging, { recursive: true, force: true });
}
