/** Part of `schema-rules.ts`: JSON Schema `unevaluatedProperties` and `unevaluatedItems`, for generated schemas. */
import * as z from 'zod/mini';
import { isPlainObject, reportIssues } from './json-rules.ts';

/** The properties or items that one part of a schema describes. */
export interface Described {
  /** The part counts only for values that fit this schema. */
  readonly when?: z.ZodMiniType;
  readonly all?: true;
  readonly names?: readonly string[];
  readonly patterns?: readonly RegExp[];
  /** This many items from the beginning. */
  readonly first?: number;
  /** All items that fit this schema. */
  readonly fitting?: z.ZodMiniType;
}

/** Properties that no part describes must fit `others`. A value that is not an object passes. */
export function otherProperties(described: readonly Described[], others: z.ZodMiniType): z.ZodMiniType {
  return z.unknown().check(
    z.superRefine((value, context) => {
      if (!isPlainObject(value)) return;
      const active = described.filter((part) => appliesTo(part, value));
      const isDescribed = (name: string): boolean =>
        active.some(
          ({ all, names = [], patterns = [] }) =>
            all || names.includes(name) || patterns.some((pattern) => pattern.test(name)),
        );
      for (const [name, part] of Object.entries(value).filter(([key]) => !isDescribed(key)))
        reportIssues(context, [name], others.safeParse(part));
    }),
  );
}

/** Items that no part describes must fit `others`. A value that is not a list passes. */
export function otherItems(described: readonly Described[], others: z.ZodMiniType): z.ZodMiniType {
  return z.unknown().check(
    z.superRefine((value, context) => {
      if (!Array.isArray(value)) return;
      const active = described.filter((part) => appliesTo(part, value));
      for (const [index, item] of value.entries()) {
        const isDescribed = active.some(
          ({ all, first = 0, fitting }) => all || index < first || fitting?.safeParse(item).success,
        );
        if (!isDescribed) reportIssues(context, [index], others.safeParse(item));
      }
    }),
  );
}

function appliesTo({ when }: Described, value: unknown): boolean {
  return when === undefined || when.safeParse(value).success;
}
