import type { Schema } from '../../../model/schema.ts';
import type { Json } from '../../../read/json.ts';
import { applyChange } from '../change.ts';
import type { Draft } from './draft.ts';
import { draftFaults, type Tools } from './walk.ts';

export interface Selection {
  readonly drafts: readonly Draft[];
  /** `keyword at place` of constraints that cannot be broken alone, because another constraint covers them. */
  readonly gaps: readonly string[];
}

/** How many cases a keyword gets at most, where one is too few: a pattern can be wrong in several ways. */
const severalOf: Readonly<Record<string, number>> = { pattern: 3, format: 3 };

/**
 * Finds, for every constraint inside `schema`, changes of the valid `value` that break this constraint and no other.
 * Only drafts that `isUsable` accepts are considered.
 */
export function selectBreaches(
  schema: Schema,
  value: Json,
  tools: Tools,
  isUsable: (draft: Draft) => boolean = () => true,
): Selection {
  const groups = Map.groupBy(
    draftFaults(schema, value, '', tools),
    (draft) => `${draft.keyword} at ${draft.at || '/'}`,
  );
  const drafts: Draft[] = [];
  const gaps: string[] = [];
  for (const [group, candidates] of groups) {
    const accepted = candidates.filter((draft) => isUsable(draft) && breaksNothingElse(schema, value, draft, tools));
    const distinct = accepted.filter((draft, index) => accepted.findIndex(({ says }) => says === draft.says) === index);
    if (distinct.length === 0) gaps.push(group);
    drafts.push(...distinct.slice(0, severalOf[candidates[0]?.keyword ?? ''] ?? distinct.length));
  }
  return { drafts, gaps };
}

function breaksNothingElse(schema: Schema, value: Json, draft: Draft, { oracle }: Tools): boolean {
  const faults = oracle.findFaults(schema, applyChange(value, draft.change));
  return faults.length > 0 && faults.every((fault) => fault.keyword === draft.keyword && fault.at === draft.at);
}
