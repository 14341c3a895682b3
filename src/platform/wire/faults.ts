import type * as z from 'zod';
import type { RefusalFault } from '../problems/refusal.ts';
import { pointerTo, unknownName } from './pointer.ts';
import { requirement } from './requirement.ts';

type Issue = z.core.$ZodIssue;

/** Every fault a schema found in `value`, each at its place below `root` (`body`, `query`, `path` or `headers`). */
export function faultsOf(issues: readonly Issue[], root: string, value: unknown): RefusalFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [root], value));
}

function faultsOfIssue(issue: Issue, base: readonly PropertyKey[], value: unknown): RefusalFault[] {
  const place = [...base, ...issue.path];
  const found = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerTo(...place, key), detail: unknownName }));
  }
  if (issue.code === 'invalid_union') {
    // Where one alternative clearly was meant, its own faults say more than "none fits".
    const meant = closest(issue.errors);
    if (meant !== null) return meant.flatMap((inner) => faultsOfIssue(inner, place, found));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => ({
      pointer: pointerTo(...place),
      detail: requirement(inner, issue.path.at(-1)),
    }));
  }
  return [{ pointer: pointerTo(...place), detail: requirement(issue, found) }];
}

/** The only alternative whose faults lie inside the value: the others were refused as a whole. */
function closest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const inside = alternatives.filter((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return current;
}
