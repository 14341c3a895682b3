/**
 * Part of `schema-rules.ts`: JSON Schema rules that need another schema or the undecoded value, for `refine` in
 * generated schemas.
 */
import * as z from 'zod/mini';
import { createRuleMessage, type Rule } from './rule.ts';

/** The value does not fit the schema. */
export function not(schema: z.ZodMiniType): Rule<unknown> {
  return [
    (value) => !schema.safeParse(value).success,
    createRuleMessage('This value is not allowed.', '허용되지 않는 값입니다.'),
  ];
}

/** At least `least` and at most `most` items fit the schema (JSON Schema `contains`, `minContains`, `maxContains`). */
export function contains(schema: z.ZodMiniType, least: number, most = Infinity): Rule<readonly unknown[]> {
  const [count, koCount] =
    most === Infinity ? [`at least ${least}`, `${least}개 이상`] : [`${least} to ${most}`, `${least}~${most}개`];
  return [
    (items) => {
      const fitting = items.filter((item) => schema.safeParse(item).success).length;
      return fitting >= least && fitting <= most;
    },
    createRuleMessage(
      `The list must contain ${count} items of a certain kind.`,
      `정해진 조건에 맞는 항목이 목록에 ${koCount} 있어야 합니다.`,
    ),
  ];
}

/** A text of at least `least` or at most `most` code points, or a list of as many items. One limit is one rule. */
export function length(least: number, most = Infinity): Rule<string | readonly unknown[]> {
  const [range, koRange] =
    most === Infinity ? [`at least ${least}`, `${least} 이상이어야`] : [`at most ${most}`, `${most} 이하여야`];
  return [
    (value) => {
      const count = typeof value === 'string' ? Array.from(value).length : value.length;
      return count >= least && count <= most;
    },
    createRuleMessage(`The length must be ${range}.`, `길이는 ${koRange} 합니다.`),
  ];
}

/** The quotient is an integer. Where the quotient overflows, the remainder decides, which is always exact. */
export function multipleOf(step: number): Rule<number> {
  return [
    (value) => (Number.isFinite(value / step) ? Number.isInteger(value / step) : value % step === 0),
    createRuleMessage(`Must be a multiple of ${step}.`, `${step}의 배수여야 합니다.`),
  ];
}

/** The value equals one of these JSON values. The order of properties does not matter. */
export function equalTo(...values: readonly unknown[]): Rule<unknown> {
  const texts = new Set(values.map(toCanonicalJson));
  return [
    (value) => texts.has(toCanonicalJson(value)),
    createRuleMessage(
      `Must be one of: ${[...texts].join(', ')}.`,
      `다음 중 하나여야 합니다: ${[...texts].join(', ')}.`,
    ),
  ];
}

/** The value fits all schemas. `z.intersection` would accept a name that only one of two closed objects declares. */
export function every(...schemas: readonly z.ZodMiniType[]): z.ZodMiniType {
  return z.unknown().check(
    z.superRefine((value, context) => {
      for (const schema of schemas) reportIssues(context, [], schema.safeParse(value));
    }),
  );
}

/** A list whose first items have their own schemas. It may have fewer items than there are schemas. */
export function tuple(first: readonly z.ZodMiniType[], others: z.ZodMiniType): z.ZodMiniType<unknown[]> {
  return z.array(z.unknown()).check(
    z.superRefine((items, context) => {
      for (const [index, item] of items.entries())
        reportIssues(context, [index], (first[index] ?? others).safeParse(item));
    }),
  );
}

export interface Members {
  readonly required?: readonly string[];
  /** Pairs, because an object cannot have every name as a plain property (`__proto__`). */
  readonly properties?: readonly (readonly [name: string, schema: z.ZodMiniType])[];
  readonly patterns?: readonly (readonly [pattern: RegExp, schema: z.ZodMiniType])[];
  /** The schema of properties that have no other one. */
  readonly others?: z.ZodMiniType;
  readonly names?: z.ZodMiniType;
}

/** An object whose own properties are checked one by one, so `__proto__` and inherited names are ordinary names. */
export function members({
  required = [],
  properties = [],
  patterns = [],
  others,
  names,
}: Members): z.ZodMiniType<Record<string, unknown>> {
  const named = new Map(properties);
  const schemasOf = (name: string): readonly z.ZodMiniType[] => {
    const own = named.get(name);
    const found = [
      ...(own ? [own] : []),
      ...patterns.flatMap(([pattern, schema]) => (pattern.test(name) ? [schema] : [])),
    ];
    return found.length === 0 && others ? [others] : found;
  };
  return z
    .custom<Record<string, unknown>>(isPlainObject, {
      ...createRuleMessage('Must be an object.', '객체여야 합니다.'),
      abort: true,
    })
    .check(
      z.superRefine((value, context) => {
        for (const name of required) {
          if (!Object.hasOwn(value, name))
            context.addIssue({
              code: 'custom',
              path: [name],
              message: 'This is required.',
              params: { ko: '필수 항목입니다.' },
            });
        }
        for (const [name, part] of Object.entries(value)) {
          for (const schema of schemasOf(name)) reportIssues(context, [name], schema.safeParse(part));
          if (names) reportIssues(context, [name], names.safeParse(name));
        }
      }),
    );
}

/** Whether the value is a JSON object. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds the issues of one part of the value, with the path of that part. */
export function reportIssues(
  context: z.core.$RefinementCtx,
  path: PropertyKey[],
  result: z.core.util.SafeParseResult<unknown>,
): void {
  for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue, path: [...path, ...issue.path] });
}

/** JSON text with sorted keys: equal values have equal texts. NaN and Infinity, which JSON lacks, keep their names. */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${toCanonicalJson(part)}`).join(',')}}`;
}
