/**
 * What the generated schemas say and zod has no word for: JSON Schema rules as parameters of `refine`
 * (`z.array(…).refine(...uniqueItems)`), and the file of a form.
 */
import * as z from 'zod';

type Rule = readonly [(value: object) => boolean, { readonly error: string }];

/** No two items are equal as JSON values (JSON Schema `uniqueItems`). */
export const uniqueItems: readonly [(items: readonly unknown[]) => boolean, { readonly error: string }] = [
  (items) => new Set(items.map(canonical)).size === items.length,
  { error: 'No item may appear twice.' },
];

export function minProperties(least: number): Rule {
  return [(value) => Object.keys(value).length >= least, { error: `At least ${least} of the properties must be given.` }];
}

export function maxProperties(most: number): Rule {
  return [(value) => Object.keys(value).length <= most, { error: `At most ${most} of the properties may be given.` }];
}

/** Where the property named on the left is present, those on the right must be too. */
export function dependentRequired(needs: Readonly<Record<string, readonly string[]>>): Rule {
  return [
    (value) => Object.entries(needs).every(([name, others]) => !Object.hasOwn(value, name) || others.every((other) => Object.hasOwn(value, other))),
    { error: `Some properties need others: ${Object.entries(needs).map(([name, others]) => `${name} needs ${others.join(', ')}`).join('; ')}.` },
  ];
}

/**
 * A file of a form, by its size and the type it claims; what the bytes are is for the handler to find out.
 * (`z.file()` has the type `{}` beside the Workers types, whose `File` is a class and not a property of globalThis.)
 */
export function formFile({ maxBytes, accepts }: { readonly maxBytes?: number; readonly accepts?: readonly string[] } = {}): z.ZodType<File> {
  return z
    .instanceof(File, { error: 'A file is expected.' })
    .refine((file) => maxBytes === undefined || file.size <= maxBytes, { error: `The file is larger than ${maxBytes} bytes.` })
    .refine((file) => accepts === undefined || accepts.includes(file.type), { error: `The file must be of type ${accepts?.join(', ')}.` });
}

/** JSON text with sorted keys: equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
