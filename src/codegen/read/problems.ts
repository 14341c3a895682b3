import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Faults } from '../faults.ts';
import type { LocalisedText, ProblemModel } from '../model/operation.ts';
import { isObject, type Json } from './json.ts';

const nothing: LocalisedText = { en: '', ko: '' };

/** Reads the problem catalogue, `problems.yaml`. */
export async function readProblems(folder: string, faults: Faults): Promise<Record<string, ProblemModel>> {
  const file = 'file:contract/problems.yaml';
  const parsed: Json = parse(await readFile(join(folder, 'problems.yaml'), 'utf8'));
  if (!isObject(parsed)) {
    faults.add(
      file,
      'The catalogue must be a map of codes.',
      'Write `area.reason: { status, title, meaning, remedy, userMessage }`.',
    );
    return {};
  }
  const catalogue: Record<string, ProblemModel> = {};
  for (const [code, entry] of Object.entries(parsed)) {
    const status = isObject(entry) ? entry['status'] : undefined;
    const title = readTexts(entry, 'title');
    const meaning = readTexts(entry, 'meaning');
    const remedy = readTexts(entry, 'remedy');
    const userMessage = readTexts(entry, 'userMessage');
    const isComplete = /^[a-z_]+\.[a-z_]+$/.test(code) && title && meaning && remedy && userMessage;
    if (!isComplete || typeof status !== 'number' || status < 400 || status > 599) {
      faults.add(
        file,
        `The problem ${code} is incomplete.`,
        'Write the code as `area.reason`, a status from 400 to 599, and title, meaning, remedy and userMessage in en and ko.',
      );
    }
    // Kept even if incomplete, so that operations which name it are not reported too.
    if (typeof status === 'number')
      catalogue[code] = {
        status,
        title: title ?? nothing,
        meaning: meaning ?? nothing,
        remedy: remedy ?? nothing,
        userMessage: userMessage ?? nothing,
      };
  }
  return catalogue;
}

function readTexts(entry: Json, key: string): LocalisedText | null {
  const texts = isObject(entry) ? entry[key] : undefined;
  if (!isObject(texts) || Object.keys(texts).sort().join() !== 'en,ko') return null;
  const { en, ko } = texts;
  return typeof en === 'string' && en.trim() && typeof ko === 'string' && ko.trim() ? { en, ko } : null;
}
