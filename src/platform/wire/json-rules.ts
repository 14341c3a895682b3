/**
 * JSON Schema rules that need another schema or the value as it came, for `refine` in generated schemas; part of
 * `schema-rules.ts`, which says what a rule is.
 */
import * as z from 'zod';
import { said, type Rule } from './rule.ts';

/** What fits the schema is refused. */
export function not(schema: z.ZodType): Rule<unknown> {
  return [(value) => !schema.safeParse(value).success, said('This value is ruled out.', '허용되지 않는 값입니다.')];
}

/** At least `least` and at most `most` items fit the schema (JSON Schema `contains`, `minContains`, `maxContains`). */
export function contains(schema: z.ZodType, least: number, most = Infinity): Rule<readonly unknown[]> {
  const [count, koCount] =
    most === Infinity ? [`at least ${least}`, `${least}개 이상`] : [`${least} to ${most}`, `${least}~${most}개`];
  return [
    (items) => {
      const fitting = items.filter((item) => schema.safeParse(item).success).length;
      return fitting >= least && fitting <= most;
    },
    said(
      `The list must contain ${count} items of a certain kind.`,
      `정해진 조건에 맞는 항목이 목록에 ${koCount} 있어야 합니다.`,
    ),
  ];
}

/** A text of so many code points, or a list of so many items. */
export function length(least: number, most = Infinity): Rule<string | readonly unknown[]> {
  const [range, koRange] =
    most === Infinity
      ? [`at least ${least}`, `${least} 이상이어야`]
      : [`${least} to ${most}`, `${least}에서 ${most} 사이여야`];
  return [
    (value) => {
      const count = typeof value === 'string' ? Array.from(value).length : value.length;
      return count >= least && count <= most;
    },
    said(`The length must be ${range}.`, `길이는 ${koRange} 합니다.`),
  ];
}

/** The quotient is whole. Where it is too large to be held, the remainder decides, which is always exact. */
export function multipleOf(step: number): Rule<number> {
  return [
    (value) => (Number.isFinite(value / step) ? Number.isInteger(value / step) : value % step === 0),
    said(`Must be a multiple of ${step}.`, `${step}의 배수여야 합니다.`),
  ];
}

/** Equal to one of these JSON values, whatever the order of their properties. */
export function equalTo(...values: readonly unknown[]): Rule<unknown> {
  const texts = new Set(values.map(canonical));
  return [
    (value) => texts.has(canonical(value)),
    said(`Must be one of: ${[...texts].join(', ')}.`, `다음 중 하나여야 합니다: ${[...texts].join(', ')}.`),
  ];
}

/** A value that fits all of them. `z.intersection` forgives a name that one side does not know and the other does. */
export function every(...schemas: readonly z.ZodType[]): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    for (const schema of schemas) report(context, [], schema.safeParse(value));
  });
}

/** A list whose first items have schemas of their own; it may be shorter than they are many. */
export function tuple(first: readonly z.ZodType[], others: z.ZodType): z.ZodType<unknown[]> {
  return z.array(z.unknown()).superRefine((items, context) => {
    for (const [index, item] of items.entries()) report(context, [index], (first[index] ?? others).safeParse(item));
  });
}

export interface Members {
  readonly required?: readonly string[];
  /** Pairs, because no object can hold every name as a plain property. */
  readonly properties?: readonly (readonly [name: string, schema: z.ZodType])[];
  readonly patterns?: readonly (readonly [pattern: RegExp, schema: z.ZodType])[];
  /** What properties must fit that have no schema otherwise. */
  readonly others?: z.ZodType;
  readonly names?: z.ZodType;
}

/** An object whose own properties are looked at one by one: `__proto__` and inherited names are names like any other. */
export function members({
  required = [],
  properties = [],
  patterns = [],
  others,
  names,
}: Members): z.ZodType<Record<string, unknown>> {
  const named = new Map(properties);
  const schemasOf = (name: string): readonly z.ZodType[] => {
    const own = named.get(name);
    const found = [
      ...(own ? [own] : []),
      ...patterns.flatMap(([pattern, schema]) => (pattern.test(name) ? [schema] : [])),
    ];
    return found.length === 0 && others ? [others] : found;
  };
  return z
    .custom<Record<string, unknown>>(isPlainObject, { ...said('Must be an object.', '객체여야 합니다.'), abort: true })
    .superRefine((value, context) => {
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
        for (const schema of schemasOf(name)) report(context, [name], schema.safeParse(part));
        if (names) report(context, [name], names.safeParse(name));
      }
    });
}

/** Whether JSON calls this an object. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Notes what a part of the value is found faulty for. */
export function report(
  context: z.core.$RefinementCtx,
  path: PropertyKey[],
  result: z.ZodSafeParseResult<unknown>,
): void {
  for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue, path: [...path, ...issue.path] });
}

/** JSON text with sorted keys: equal values have equal texts. Numbers beyond JSON's reach keep their names. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}
