import type * as z from 'zod/mini';
import type { RefusalFault } from '../problems/refusal.ts';
import { pointerTo, unknownName } from './pointer.ts';
import { describeRequirement } from './requirement.ts';
import { isFindItems } from './rule.ts';
import { describeForUser } from './user-message.ts';

type Issue = z.core.$ZodIssue;

/** Every fault that a schema found in `value`. Pointers begin with `root` (`body`, `query`, `path` or `headers`). */
export function faultsOf(issues: readonly Issue[], root: string, value: unknown): RefusalFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [root], value));
}

function faultsOfIssue(issue: Issue, base: readonly PropertyKey[], value: unknown): RefusalFault[] {
  const place = [...base, ...issue.path];
  const found = valueAtPath(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerTo(...place, key), detail: unknownName }));
  }
  if (issue.code === 'invalid_union') {
    // If the caller clearly meant one alternative, its own faults say more than "matches none".
    const meant = findMeantAlternative(issue.errors);
    if (meant !== null) return meant.flatMap((inner) => faultsOfIssue(inner, place, found));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => ({
      pointer: pointerTo(...place),
      detail: describeRequirement(inner, issue.path.at(-1)),
      userMessage: describeForUser(inner, issue.path.at(-1)),
    }));
  }
  const isTooLong = issue.code === 'too_big' && issue.origin === 'string';
  const texts = {
    detail: describeRequirement(issue, found),
    userMessage: describeForUser(issue, found),
    ...(isTooLong && { isTooLong }),
  };
  const findItems: unknown = issue.code === 'custom' ? issue.params?.['findItems'] : undefined;
  const items: readonly unknown[] | null = Array.isArray(found) ? found : null;
  if (items !== null && isFindItems(findItems))
    return findItems(items).map((index) => ({ pointer: pointerTo(...place, index), ...texts }));
  return [{ pointer: pointerTo(...place), ...texts }];
}

/** The alternative that the caller meant: the only one with faults inside the value, not about the value as a whole. */
function findMeantAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const inside = alternatives.filter((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function valueAtPath(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return current;
}
