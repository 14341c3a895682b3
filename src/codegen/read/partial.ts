import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { isObject, objectOf, type Json } from './json.ts';

/** Copies the contract to `target` without the paths whose files, or files they refer to, are not written yet. */
export async function copyWrittenPart(folder: string, target: string): Promise<string[]> {
  await cp(folder, target, { recursive: true });
  const index: Json = parse(await readFile(join(folder, 'openapi.yaml'), 'utf8'));
  const left: string[] = [];
  const paths = objectOf(objectOf(index)['paths']);
  for (const [path, item] of Object.entries(paths)) {
    const missing = isObject(item) && typeof item['$ref'] === 'string' ? await missingFrom(resolve(folder, item['$ref']), new Set()) : [];
    if (missing.length === 0) continue;
    left.push(`${path}: ${missing.join(', ')}`);
    delete paths[path];
  }
  await writeFile(join(target, 'openapi.yaml'), stringify(index));
  return left;
}

async function missingFrom(file: string, seen: Set<string>): Promise<string[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  if (!existsSync(file)) return [file];
  const text = await readFile(file, 'utf8');
  try {
    parse(text);
  } catch {
    return [`${file} (not readable)`];
  }
  const found: string[] = [];
  for (const [, ref = ''] of text.matchAll(/\$ref:\s*['"]?([^\s'"#},]+)/g)) found.push(...(await missingFrom(resolve(dirname(file), ref), seen)));
  return found;
}
