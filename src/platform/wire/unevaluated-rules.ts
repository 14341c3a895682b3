/** JSON Schema `unevaluatedProperties` and `unevaluatedItems`, for generated schemas; part of `schema-rules.ts`. */
import * as z from 'zod';
import { isPlainObject, report } from './json-rules.ts';

/** Which properties or items one part of a schema describes. */
export interface Described {
  /** Only in values that fit this. */
  readonly when?: z.ZodType;
  readonly all?: true;
  readonly names?: readonly string[];
  readonly patterns?: readonly RegExp[];
  /** So many items from the first. */
  readonly first?: number;
  /** Items that fit. */
  readonly fitting?: z.ZodType;
}

/** Properties that nothing describes fit `others`; what is no object passes. */
export function otherProperties(described: readonly Described[], others: z.ZodType): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    if (!isPlainObject(value)) return;
    const active = described.filter((part) => counts(part, value));
    const isDescribed = (name: string): boolean =>
      active.some(
        ({ all, names = [], patterns = [] }) =>
          all || names.includes(name) || patterns.some((pattern) => pattern.test(name)),
      );
    for (const [name, part] of Object.entries(value).filter(([key]) => !isDescribed(key)))
      report(context, [name], others.safeParse(part));
  });
}

/** Items that nothing describes fit `others`; what is no list passes. */
export function otherItems(described: readonly Described[], others: z.ZodType): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    if (!Array.isArray(value)) return;
    const active = described.filter((part) => counts(part, value));
    for (const [index, item] of value.entries()) {
      const isDescribed = active.some(
        ({ all, first = 0, fitting }) => all || index < first || fitting?.safeParse(item).success,
      );
      if (!isDescribed) report(context, [index], others.safeParse(item));
    }
  });
}

function counts({ when }: Described, value: unknown): boolean {
  return when === undefined || when.safeParse(value).success;
}
