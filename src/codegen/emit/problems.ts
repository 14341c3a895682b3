import type { ContractModel } from '../model/operation.ts';
import { sortedEntries } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { printKey, printLiteral, print } from './print.ts';

const fields = ['title', 'meaning', 'remedy', 'userMessage'] as const;

/**
 * `problems/catalogue.ts`: the problem catalogue as a constant, and the type of its codes. The texts of a language
 * stand together, because the bundle compresses better so (contract/decisions/0037).
 */
export function emitProblems(model: ContractModel): EmittedFile {
  const entries = sortedEntries(model.problems);
  const textsOf = (language: 'en' | 'ko'): string[] =>
    entries.flatMap(([code, problem]) => [
      `  // ${code}`,
      `  ${print(printLiteral(fields.map((field) => problem[field][language])), '  ')},`,
    ]);
  return makeSourceFile(
    'problems/catalogue.ts',
    `
interface LocalisedText {
  readonly en: string;
  readonly ko: string;
}

/** One problem of contract/problems.yaml: what happened and what to do about it. */
export interface CatalogueEntry {
  readonly status: number;
  readonly title: LocalisedText;
  readonly meaning: LocalisedText;
  readonly remedy: LocalisedText;
  /** For users of an app, without technical words. */
  readonly userMessage: LocalisedText;
}

const statuses = {`,
    ...entries.map(([code, { status }]) => `  ${printKey(code)}: ${status},`),
    `} as const;

export type ProblemCode = keyof typeof statuses;

type Texts = readonly [title: string, meaning: string, remedy: string, userMessage: string];

// The texts of the codes, in their order.

const en: readonly Texts[] = [`,
    ...textsOf('en'),
    `];

const ko: readonly Texts[] = [`,
    ...textsOf('ko'),
    `];

function pair(status: number, inEnglish: Texts, inKorean: Texts): CatalogueEntry {
  const text = (index: 0 | 1 | 2 | 3): LocalisedText => ({ en: inEnglish[index], ko: inKorean[index] });
  return { status, title: text(0), meaning: text(1), remedy: text(2), userMessage: text(3) };
}

export const problems = Object.fromEntries(
  // Each code has its texts in both languages.
  Object.entries(statuses).map(([code, status], index) => [code, pair(status, en[index] as Texts, ko[index] as Texts)]),
) as Readonly<Record<ProblemCode, CatalogueEntry>>;`,
  );
}
