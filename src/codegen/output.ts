import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { EmittedFile } from './emit/file.ts';
import { listFiles, hashText } from './inputs.ts';
import { compareTexts } from './read/json.ts';
import { generatorVersion } from './version.ts';

interface Manifest {
  readonly generator: string;
  /** Hash of the inputs: the contract and the generator. */
  readonly inputs: string;
  /** One hash of all generated files. It reveals an edited file and keeps the manifest three lines long. */
  readonly outputs: string;
}

const manifestName = 'manifest.json';

/** `manifest.json`: the hashes of the inputs and of the generated files. */
export function makeManifestFile(inputs: string, files: readonly EmittedFile[]): EmittedFile {
  const manifest: Manifest = { generator: generatorVersion, inputs, outputs: hashFiles(files) };
  return { path: manifestName, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Whether the folder matches its manifest, and the manifest matches these inputs. */
export async function isUpToDate(folder: string, inputs: string): Promise<boolean> {
  const file = join(folder, manifestName);
  if (!existsSync(file)) return false;
  const manifest: Partial<Manifest> = JSON.parse(await readFile(file, 'utf8'));
  if (manifest.inputs !== inputs || manifest.generator !== generatorVersion) return false;
  const present = (await listFiles(folder)).filter((path) => path !== file);
  const files = present.map(async (path) => ({ path: relative(folder, path), text: await readFile(path, 'utf8') }));
  return manifest.outputs === hashFiles(await Promise.all(files));
}

function hashFiles(files: readonly EmittedFile[]): string {
  const sorted = files.toSorted((a, b) => compareTexts(a.path, b.path));
  return hashText(JSON.stringify(sorted.map(({ path, text }) => [path, hashText(text)])));
}

/** One sentence for each file that is missing, edited or superfluous, compared with these hashes. */
export async function findDifferences(folder: string, hashes: Readonly<Record<string, string>>): Promise<string[]> {
  const present = (await listFiles(folder)).map((file) => relative(folder, file));
  const found: string[] = [];
  for (const path of present.filter((path) => path !== manifestName)) {
    const expected = hashes[path];
    if (expected === undefined) found.push(`${path} was not made by the generator.`);
    else if (hashText(await readFile(join(folder, path), 'utf8')) !== expected)
      found.push(`${path} differs from what the contract generates.`);
  }
  return [
    ...found,
    ...Object.keys(hashes)
      .filter((path) => !present.includes(path))
      .map((path) => `${path} is missing.`),
  ].sort(compareTexts);
}

/** How many files a run has created, changed and removed. */
export interface Written {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Writes the files that differ and removes files that the generator no longer makes. Files that are up to date are not
 * touched.
 */
export async function writeOutput(folder: string, files: readonly EmittedFile[]): Promise<Written> {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const present = new Set((await listFiles(folder)).map((file) => relative(folder, file)));
  const leftover = [...present].filter((path) => !wanted.has(path));
  for (const path of leftover) await rm(join(folder, path));
  const count = { created: 0, changed: 0 };
  for (const [path, text] of wanted) {
    const file = join(folder, path);
    if (present.has(path) && (await readFile(file, 'utf8')) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    // Written to another name and renamed, so that no process reads half a file.
    await writeFile(`${file}.part`, text);
    await rename(`${file}.part`, file);
    count[present.has(path) ? 'changed' : 'created'] += 1;
  }
  return { ...count, removed: leftover.length };
}
