import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Faults } from '../faults.ts';
import type { FactModel } from '../model/operation.ts';
import { isObject, objectOf, type Json } from './json.ts';

/** Pointer of the faults in the list of facts. */
export const factsFile = 'file:contract/facts.yaml';

/** Reads `facts.yaml`, the facts that operations can read and write. A contract without the file has none. */
export async function readFacts(folder: string, faults: Faults): Promise<Record<string, FactModel>> {
  const file = join(folder, 'facts.yaml');
  if (!existsSync(file)) return {};
  const facts: Record<string, FactModel> = {};
  for (const [name, entry] of Object.entries(objectOf(parse(await readFile(file, 'utf8')) as Json))) {
    const fact = readFact(entry);
    if (fact === null || !/^[a-z][A-Za-z0-9]*$/.test(name))
      faults.add(
        factsFile,
        `The fact ${name} is incomplete.`,
        'Write `name: { meaning, parameters: [id] }` with a name in camelCase; `parameters` can be left out.',
      );
    // Kept even if incomplete, so that operations which name it are not reported too.
    facts[name] = fact ?? { meaning: '', parameters: [] };
  }
  return facts;
}

function readFact(entry: Json): FactModel | null {
  if (!isObject(entry)) return null;
  const { meaning, parameters = [], ...others } = entry;
  if (typeof meaning !== 'string' || meaning.trim() === '' || Object.keys(others).length > 0) return null;
  if (!Array.isArray(parameters)) return null;
  const names = parameters.filter((name) => typeof name === 'string');
  return names.length === parameters.length ? { meaning, parameters: names } : null;
}
