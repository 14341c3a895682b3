/**
 * Lists what known contract-testing tools check, and where this repository checks the same. `npm run coverage --
 * --tools` prints the list. A test compares it with the generated cases.
 */
import { caseFiles } from '../case-files.ts';
import { cats } from './cats.ts';
import { restler } from './restler.ts';
import { schemathesis } from './schemathesis.ts';
import type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [schemathesis, restler, cats];

/** Returns the number of generated cases for each check of another tool, for example `CATS NewFields`. */
export function namesInCases(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known } of caseFiles().flatMap(({ cases }) => cases)) {
    for (const name of known?.split('; ') ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Returns one row for each check: the tool, the check, and where it is tested or why it is not. */
export function toolRows(): string[][] {
  const counts = namesInCases();
  return tools.flatMap(({ name, cases, tests, not }) => [
    ...cases.map((check) => [name, check, `${counts.get(`${name} ${check}`) ?? 0} cases`]),
    ...Object.entries(tests).flatMap(([path, checks]) => checks.map((check) => [name, check, path])),
    ...Object.entries(not).flatMap(([reason, checks]) => checks.map((check) => [name, check, `not here: ${reason}`])),
  ]);
}
