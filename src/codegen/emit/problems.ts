import type { ContractModel } from '../model/operation.ts';
import { sortedEntries } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { printKey, printLiteral, print } from './print.ts';

/** `problems/catalogue.ts`: the problem catalogue as a constant, and the type of its codes. */
export function emitProblems(model: ContractModel): EmittedFile {
  const entries = sortedEntries(model.problems).map(
    ([code, problem]) => `  ${printKey(code)}: ${print(printLiteral(problem), '  ', code.length + 6)},`,
  );
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

const entries = {`,
    ...entries,
    `} as const satisfies Record<string, CatalogueEntry>;

export type ProblemCode = keyof typeof entries;

export const problems: Readonly<Record<ProblemCode, CatalogueEntry>> = entries;`,
  );
}
