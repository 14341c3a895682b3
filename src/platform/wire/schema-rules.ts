/**
 * What generated schemas need and zod does not have: JSON Schema rules as parameters of `refine`
 * (`z.array(…).check(z.refine(...uniqueItems))`), and the file of a form.
 */
import * as z from 'zod/mini';
import { toCanonicalJson } from './json-rules.ts';
import { createRuleMessage, type Rule } from './rule.ts';

export { contains, equalTo, every, length, members, multipleOf, not, tuple } from './json-rules.ts';
export { format } from './formats.ts';
export { otherItems, otherProperties } from './unevaluated-rules.ts';

/** The text matches the pattern. `x-pattern-text` of the contract says in words what that means. */
export function pattern(expression: RegExp, en: string, ko: string): Rule<string> {
  return [(text) => expression.test(text), createRuleMessage(en, ko, { en, ko })];
}

const repeated = createRuleMessage('No item may appear twice.', '같은 항목을 두 번 넣을 수 없습니다.', {
  en: 'The same entry is there twice.',
  ko: '같은 항목을 두 번 선택할 수 없습니다.',
});

/** No two items are equal as JSON values (JSON Schema `uniqueItems`). The faults are at the items that come again. */
export const uniqueItems: Rule<readonly unknown[]> = [
  (items) => new Set(items.map(toCanonicalJson)).size === items.length,
  { ...repeated, params: { ...repeated.params, findItems: findRepeatedItems } },
];

function findRepeatedItems(items: readonly unknown[]): readonly number[] {
  const texts = items.map(toCanonicalJson);
  return [...texts.keys()].filter((index) => texts.indexOf(texts[index] ?? '') < index);
}

export function minProperties(least: number): Rule {
  return [
    (value) => Object.keys(value).length >= least,
    createRuleMessage(`At least ${least} of the properties must be given.`, `항목을 ${least}개 이상 보내야 합니다.`),
  ];
}

export function maxProperties(most: number): Rule {
  return [
    (value) => Object.keys(value).length <= most,
    createRuleMessage(`At most ${most} of the properties may be given.`, `항목은 ${most}개까지 보낼 수 있습니다.`),
  ];
}

/** A property on the left needs all properties on the right. */
export function dependentRequired(needs: Readonly<Record<string, readonly string[]>>): Rule {
  return [
    (value) =>
      Object.entries(needs).every(
        ([name, others]) => !Object.hasOwn(value, name) || others.every((other) => Object.hasOwn(value, other)),
      ),
    createRuleMessage(
      `Some properties need others: ${Object.entries(needs)
        .map(([name, others]) => `${name} needs ${others.join(', ')}`)
        .join('; ')}.`,
      `함께 보내야 하는 항목이 있습니다: ${Object.entries(needs)
        .map(([name, others]) => `${name} → ${others.join(', ')}`)
        .join('; ')}.`,
    ),
  ];
}

/**
 * A file of a form: checks its size and its declared media type. The handler checks the bytes.
 * (`z.file()` has the type `{}` with the Workers types, because their `File` is a class and no property of globalThis.)
 */
export function formFile({
  maxBytes,
  accepts,
}: { readonly maxBytes?: number; readonly accepts?: readonly string[] } = {}): z.ZodMiniType<File> {
  return z
    .instanceof(
      File,
      createRuleMessage('Must be a file.', '파일이어야 합니다.', {
        en: 'Please choose a file.',
        ko: '파일을 선택해 주세요.',
      }),
    )
    .check(
      z.refine(
        (file) => maxBytes === undefined || file.size <= maxBytes,
        createRuleMessage(`The file is larger than ${maxBytes} bytes.`, `파일이 ${maxBytes}바이트보다 큽니다.`, {
          en: 'This file is too large.',
          ko: '파일이 너무 큽니다.',
        }),
      ),
      z.refine(
        (file) => accepts === undefined || accepts.includes(file.type),
        createRuleMessage(
          `The file must be of type ${accepts?.join(', ')}.`,
          `파일 형식은 ${accepts?.join(', ')} 중 하나여야 합니다.`,
          { en: 'This kind of file is not supported.', ko: '지원하지 않는 파일 형식입니다.' },
        ),
      ),
    );
}
