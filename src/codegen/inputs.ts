import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { codegenFolder, contractFolder, root } from './paths.ts';
import { compareTexts } from './read/json.ts';

/** Folders whose files are hashed: the contract and the generator. */
const folders = [contractFolder, codegenFolder];

/** Packages on whose version the output depends. */
const tools = ['@redocly/cli', 'ajv', 'ajv-formats', 'fast-check', 'openapi-typescript', 'typescript', 'yaml'];

/** SHA-256 of the names and contents of everything on which the output depends. */
export async function hashInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of await listFiles(folder)) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(await readFile(file));
      hash.update('\0');
    }
  }
  for (const tool of tools) hash.update(await readFile(join(root, 'node_modules', tool, 'package.json')));
  return hash.digest('hex');
}

/** All files of a folder, sorted by path. */
export async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareTexts);
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
