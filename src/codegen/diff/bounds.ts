import { toCanonicalJson, type Json, type JsonObject } from '../read/json.ts';
import type { Note } from './rules.ts';

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'];
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'];
/** Constraints that cannot be ordered: any change of them counts as narrower. */
const exact = [
  'pattern',
  'format',
  'multipleOf',
  'uniqueItems',
  'contains',
  'not',
  'dependentRequired',
  'contentMediaType',
  'prefixItems',
  'patternProperties',
  'propertyNames',
];

type Step = 'added' | 'narrowed' | 'removed' | 'widened';

interface Difference {
  readonly keyword: string;
  readonly step: Step;
  readonly text: string;
}

/** Compares the constraints of a request. A stricter one refuses values that were accepted before. */
export function compareRequestBounds(before: JsonObject, after: JsonObject, pointer: string, note: Note): void {
  for (const { step, text } of findDifferences(before, after)) {
    if (step === 'added') note('request-constraint-added', pointer, text);
    else note(step === 'narrowed' ? 'request-constraint-narrowed' : 'request-widened', pointer, text);
  }
}

/**
 * Compares the constraints of an answer. Only a changed `format` can break a client, because it says how to read a
 * text.
 */
export function compareResponseBounds(before: JsonObject, after: JsonObject, pointer: string, note: Note): void {
  for (const { keyword, step, text } of findDifferences(before, after)) {
    const isMisread = keyword === 'format' && step !== 'added';
    note(isMisread ? 'response-format-changed' : 'response-constraint-changed', pointer, text);
  }
}

function findDifferences(before: JsonObject, after: JsonObject): Difference[] {
  return [...lower, ...upper, ...exact].flatMap((keyword) => {
    const [was, is] = [dropFalse(before[keyword]), dropFalse(after[keyword])];
    if (areEqual(was, is)) return [];
    return [{ keyword, step: classifyStep(keyword, was, is), text: describeDifference(keyword, was, is) }];
  });
}

/** Drops `false`: `uniqueItems: false` constrains nothing. */
const dropFalse = (value: Json | undefined): Json | undefined => (value === false ? undefined : value);
const areEqual = (was: Json | undefined, is: Json | undefined): boolean =>
  was === is || (was !== undefined && is !== undefined && toCanonicalJson(was) === toCanonicalJson(is));

function classifyStep(keyword: string, was: Json | undefined, is: Json | undefined): Step {
  if (was === undefined) return 'added';
  if (is === undefined) return 'removed';
  if (exact.includes(keyword)) return 'narrowed';
  return (lower.includes(keyword) ? Number(is) > Number(was) : Number(is) < Number(was)) ? 'narrowed' : 'widened';
}

function describeDifference(keyword: string, was: Json | undefined, is: Json | undefined): string {
  if (was === undefined) return `${keyword} ${JSON.stringify(is)} was added`;
  if (is === undefined) return `${keyword} ${JSON.stringify(was)} was removed`;
  return `${keyword} was ${JSON.stringify(was)} and is now ${JSON.stringify(is)}`;
}
