import type { ExampleModel } from '../../model/operation.ts';
import { compareTexts, isObject, type Json } from '../../read/json.ts';

/** Orders examples by what `read` finds in them: the fullest first, an empty list last; equals by name. */
export function sortByFullness(
  examples: readonly ExampleModel[],
  read: (example: ExampleModel) => Json | undefined,
): ExampleModel[] {
  return examples.toSorted((a, b) => countValues(read(b)) - countValues(read(a)) || compareTexts(a.name, b.name));
}

/** The number of values in a JSON text that say something: not null, and no empty list or object. */
export function countValues(value: Json | undefined): number {
  if (value === undefined || value === null) return 0;
  const parts = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : null;
  return parts === null ? 1 : parts.reduce((sum: number, part) => sum + countValues(part), 0);
}
