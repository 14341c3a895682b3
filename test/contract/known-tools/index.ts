/**
 * What the known tools for testing an API from its contract check, and where it is here. `npm run coverage -- --tools`
 * prints it; a test holds it against the generated cases.
 */
import { caseFiles } from '../case-files.ts';
import { cats } from './cats.ts';
import { restler } from './restler.ts';
import { schemathesis } from './schemathesis.ts';
import type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [schemathesis, restler, cats];

/** How many generated cases bear each foreign name, `CATS NewFields`. */
export function namesInCases(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known } of caseFiles().flatMap(({ cases }) => cases)) {
    for (const name of known?.split('; ') ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** One line for each check: tool, check, where it is. */
export function toolRows(): string[][] {
  const counts = namesInCases();
  return tools.flatMap(({ name, cases, tests, not }) => [
    ...cases.map((check) => [name, check, `${counts.get(`${name} ${check}`) ?? 0} cases`]),
    ...Object.entries(tests).flatMap(([path, checks]) => checks.map((check) => [name, check, path])),
    ...Object.entries(not).flatMap(([reason, checks]) => checks.map((check) => [name, check, `not here: ${reason}`])),
  ]);
}
