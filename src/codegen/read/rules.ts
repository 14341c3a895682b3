import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Faults } from '../faults.ts';
import type { LocalisedText } from '../model/operation.ts';
import { isObject, objectOf, type Json } from './json.ts';

/** Pointer of the faults in the list of rules. */
export const rulesFile = 'file:contract/rules.yaml';

/** Reads `rules.yaml`, the rules that no schema can say. A contract without the file has none. */
export async function readRules(folder: string, faults: Faults): Promise<Record<string, LocalisedText>> {
  const file = join(folder, 'rules.yaml');
  if (!existsSync(file)) return {};
  const rules: Record<string, LocalisedText> = {};
  for (const [name, entry] of Object.entries(objectOf(parse(await readFile(file, 'utf8')) as Json))) {
    const { en, ko } = isObject(entry) ? entry : {};
    const isComplete = typeof en === 'string' && typeof ko === 'string' && en.trim() !== '' && ko.trim() !== '';
    if (!isComplete || !/^[a-z][A-Za-z0-9]*$/.test(name))
      faults.add(rulesFile, `The rule ${name} is incomplete.`, 'Write `name: { en, ko }` with a name in camelCase.');
    // Kept even if incomplete, so that schemas which name it are not reported too.
    rules[name] = isComplete ? { en: en.trim(), ko: ko.trim() } : { en: '', ko: '' };
  }
  return rules;
}
