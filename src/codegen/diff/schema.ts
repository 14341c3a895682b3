import { toCanonicalJson, objectOf, type Json, type JsonObject } from '../read/json.ts';
import { compareRequestBounds, compareResponseBounds } from './bounds.ts';
import { compareRequestFields, compareResponseFields } from './fields.ts';
import type { Note } from './rules.ts';
import { splitAlternatives, readShape, type Document, type Shape } from './shape.ts';

/** The context of a comparison. `seen` holds the pairs that are being compared, so that recursive schemas end. */
export interface Comparison {
  readonly before: Document;
  readonly after: Document;
  readonly side: 'request' | 'response';
  readonly note: Note;
  readonly seen: ReadonlySet<string>;
}

/** Records every difference between two schemas of the same place. */
export function compareSchemas(comparison: Comparison, before: Json, after: Json, pointer: string): void {
  const pair = toCanonicalJson([before, after]);
  if (comparison.seen.has(pair)) return;
  const inside = { ...comparison, seen: new Set([...comparison.seen, pair]) };
  const [was, is] = [splitAlternatives(comparison.before, before), splitAlternatives(comparison.after, after)];
  const [only, onlyNow] = [[...was.forms.values()], [...is.forms.values()]];
  if (only.length === 1 && onlyNow.length === 1) {
    compareForms(inside, only[0] ?? {}, was.takesNull, onlyNow[0] ?? {}, is.takesNull, pointer);
    return;
  }
  compareNull(comparison, was.takesNull, is.takesNull, pointer);
  for (const [name, form] of was.forms) {
    const now = is.forms.get(name);
    if (now !== undefined) compareForms(inside, form, false, now, false, pointer);
    else
      comparison.note(
        comparison.side === 'request' ? 'request-alternative-removed' : 'response-narrowed',
        pointer,
        `the form ${name} was removed`,
      );
  }
  for (const name of [...is.forms.keys()].filter((form) => !was.forms.has(form))) {
    comparison.note(
      comparison.side === 'request' ? 'request-widened' : 'response-alternative-added',
      pointer,
      `the form ${name} was added`,
    );
  }
}

function compareForms(
  comparison: Comparison,
  before: JsonObject,
  tookNull: boolean,
  after: JsonObject,
  takesNull: boolean,
  pointer: string,
): void {
  const [was, is] = [readShape(before, tookNull), readShape(after, takesNull)];
  compareTypes(comparison, was, is, pointer);
  compareValues(comparison, was, is, pointer);
  const isRequest = comparison.side === 'request';
  (isRequest ? compareRequestBounds : compareResponseBounds)(before, after, pointer, comparison.note);
  (isRequest ? compareRequestFields : compareResponseFields)(comparison, was, is, pointer);
  if (
    isRequest &&
    before['default'] !== undefined &&
    toCanonicalJson(before['default']) !== toCanonicalJson(after['default'] ?? null)
  ) {
    comparison.note(
      'request-default-changed',
      pointer,
      `the default was ${JSON.stringify(before['default'])} and is now ${JSON.stringify(after['default'] ?? 'none')}`,
    );
  }
  if (before['items'] !== undefined || after['items'] !== undefined)
    compareSchemas(comparison, before['items'] ?? {}, after['items'] ?? {}, `${pointer}/*`);
  const [others, othersNow] = [objectOf(before['additionalProperties']), objectOf(after['additionalProperties'])];
  if (Object.keys({ ...others, ...othersNow }).length > 0)
    compareSchemas(comparison, others, othersNow, `${pointer}/*`);
}

function compareNull({ side, note }: Comparison, tookNull: boolean, takesNull: boolean, pointer: string): void {
  if (tookNull === takesNull) return;
  if (side === 'request')
    note(
      takesNull ? 'request-widened' : 'request-type-changed',
      pointer,
      takesNull ? 'null is now accepted' : 'null is no longer accepted',
    );
  else
    note(
      takesNull ? 'response-nullable' : 'response-narrowed',
      pointer,
      takesNull ? 'it may now be null' : 'it is now never null',
    );
}

function compareTypes(comparison: Comparison, was: Shape, is: Shape, pointer: string): void {
  const { side, note } = comparison;
  if (was.types.size > 0 && is.types.size > 0)
    compareNull(comparison, was.types.has('null'), is.types.has('null'), pointer);
  const [lost, gained] = [hasTypeOutside(was.types, is.types), hasTypeOutside(is.types, was.types)];
  const text = `the type was ${[...was.types].join(' or ') || 'any'} and is ${[...is.types].join(' or ') || 'any'}`;
  if (lost)
    note(
      side === 'request' ? 'request-type-changed' : gained ? 'response-type-changed' : 'response-narrowed',
      pointer,
      text,
    );
  else if (gained) note(side === 'request' ? 'request-widened' : 'response-type-changed', pointer, text);
}

/**
 * Whether one of the first types, except null, is not among the second. No types mean any type; an integer is a number.
 */
function hasTypeOutside(types: ReadonlySet<string>, within: ReadonlySet<string>): boolean {
  if (within.size === 0) return false;
  if (types.size === 0) return true;
  return [...types].some(
    (type) => type !== 'null' && !within.has(type) && !(type === 'integer' && within.has('number')),
  );
}

function compareValues({ side, note }: Comparison, was: Shape, is: Shape, pointer: string): void {
  if (was.values !== null && is.values !== null) {
    for (const value of listMissingValues(was.values, is.values))
      note(`${side}-enum-value-removed`, pointer, `the value ${value} was removed`);
    for (const value of listMissingValues(is.values, was.values))
      note(`${side}-enum-value-added`, pointer, `the value ${value} was added`);
  } else if (is.values !== null) {
    note(
      side === 'request' ? 'request-constraint-added' : 'response-narrowed',
      pointer,
      `only the values ${[...is.values].join(', ')} remain`,
    );
  } else if (was.values !== null) {
    note(
      side === 'request' ? 'request-widened' : 'response-constraint-changed',
      pointer,
      'the value is no longer one of a list',
    );
  }
}

function listMissingValues(values: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...values].filter((value) => !others.has(value));
}
