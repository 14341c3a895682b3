import type { LiteralSchema, NumberSchema, StringSchema } from '../../../model/schema.ts';
import type { Json } from '../../../read/json.ts';
import { draftValues, draftRepeats, type Draft } from './draft.ts';

const badFormats: Readonly<Record<string, readonly string[]>> = {
  uuid: [
    'not-a-uuid',
    '01900000-0000-7000-8000-00000000dea',
    '01900000-0000-7000-8000-00000000deadd',
    '01900000-0000-7000-8000-00000000deag',
  ],
  'date-time': ['yesterday', '2026-03-02', '2026-13-02T09:00:00Z', '2026-03-02T25:00:00Z', '2026-03-02T09:00:00'],
  date: ['tomorrow', '2026-02-30', '2026-3-2', '2026-13-01', '2026-03-02T09:00:00Z'],
  email: ['no-at-sign', 'two@@example.com', 'space in@example.com', 'nobody@'],
  uri: ['no scheme', '/path/only', 'http//example.com'],
};

/** Drafts that break the constraints of a text. `base` is a valid text. */
export function draftTextFaults(schema: StringSchema, base: string, at: string): Draft[] {
  const { minLength = 0, maxLength, pattern, format } = schema;
  const long = (maxLength ?? 0) + 1;
  const characters = Array.from(base);
  return [
    ...draftValues(at, 'type', 'a number, not a text', [42]),
    ...draftValues(at, 'type', 'a list, not a text', [[base]]),
    ...draftValues(at, 'type', 'an object, not a text', [{ text: base }]),
    ...(minLength > 0 ? draftShorterTexts(at, characters, minLength) : []),
    ...(maxLength === undefined
      ? []
      : draftRepeats(
          at,
          'maxLength',
          `longer than ${maxLength} characters`,
          ['a', '가', '1', 'A', '-', characters[0] ?? 'a'],
          long,
        )),
    ...(maxLength === undefined
      ? []
      : draftValues(at, 'maxLength', `longer than ${maxLength} characters`, stretchText(base, long))),
    ...(maxLength === undefined ? [] : draftLongTail(at, base, long)),
    ...(pattern === undefined
      ? []
      : alterText(base).map(
          (text): Draft =>
            draftValues(at, 'pattern', `${quoteText(text)}, which the pattern refuses`, [text])[0] as Draft,
        )),
    ...(badFormats[format ?? ''] ?? []).map(
      (text): Draft =>
        draftValues(at, 'format', `${quoteText(text)}, which is not of the format ${format}`, [text])[0] as Draft,
    ),
  ];
}

function draftShorterTexts(at: string, characters: readonly string[], minLength: number): Draft[] {
  const says = minLength === 1 ? 'empty' : `shorter than ${minLength} characters`;
  return draftValues(at, 'minLength', says, [
    characters.slice(0, minLength - 1).join(''),
    'a'.repeat(minLength - 1),
    'A'.repeat(minLength - 1),
    '1'.repeat(minLength - 1),
  ]);
}

/** Repeats parts of a valid text, so that the longer text may still match the pattern. */
function stretchText(base: string, length: number): string[] {
  if (length > 400) return [];
  const parts = [
    base,
    base.slice(1),
    base.slice(-1),
    base.slice(-3),
    base.slice(Math.floor(base.length / 2)),
    '-aa',
    '-a1b2c3d4',
    '/a',
  ].filter((part) => part !== '');
  return parts.map((part) => (base + part.repeat(length)).slice(0, length));
}

/** Appends a long tail to a valid text, so that it keeps its format: an address stays an address. */
function draftLongTail(at: string, base: string, length: number): Draft[] {
  const change = { at, start: base, text: 'a', times: Math.max(1, length - Array.from(base).length) };
  return [{ keyword: 'maxLength', says: `longer than ${length - 1} characters`, at, change }];
}

/** Small changes of a valid text. A pattern refuses most of them. */
function alterText(base: string): string[] {
  return [
    `${base}!`,
    `${base} ${base}`,
    ` ${base}`,
    `${base}\n`,
    `${base} `,
    base.slice(1),
    base.slice(0, -1),
    base.toUpperCase(),
    `${base}-`,
    `-${base}`,
    '',
    '!',
    'é',
    '한',
    '0',
    'x',
    '99:99',
    '24:01',
    base.replace(/\d/, 'x'),
    base.replace(/./u, '#'),
  ];
}

function quoteText(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** Drafts that break the constraints of a number. `base` is a valid number. */
export function draftNumberFaults(schema: NumberSchema, base: number, at: string): Draft[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = multipleOf ?? 1;
  return [
    ...draftValues(at, 'type', 'a text, not a number', [String(base)]),
    ...draftValues(at, 'type', 'a word, not a number', ['many']),
    ...draftValues(at, 'type', 'true, not a number', [true]),
    ...(schema.integer ? draftValues(at, 'type', 'a fraction, not an integer', [base + 0.5, base - 0.5]) : []),
    ...(minimum === undefined ? [] : draftValues(at, 'minimum', `below ${minimum}`, [minimum - step])),
    ...(minimum === undefined ? [] : draftValues(at, 'minimum', `far below ${minimum}`, [Number.MIN_SAFE_INTEGER])),
    ...(maximum === undefined ? [] : draftValues(at, 'maximum', `above ${maximum}`, [maximum + step])),
    ...(maximum === undefined ? [] : draftValues(at, 'maximum', `far above ${maximum}`, [Number.MAX_SAFE_INTEGER])),
    ...(exclusiveMinimum === undefined
      ? []
      : draftValues(at, 'exclusiveMinimum', `not above ${exclusiveMinimum}`, [exclusiveMinimum])),
    ...(exclusiveMaximum === undefined
      ? []
      : draftValues(at, 'exclusiveMaximum', `not below ${exclusiveMaximum}`, [exclusiveMaximum])),
    ...(step === 1 ? [] : draftValues(at, 'multipleOf', `not a multiple of ${step}`, [base + 1, base - 1])),
  ];
}

/** Drafts with values that are not in a list of allowed values. */
export function draftLiteralFaults(schema: LiteralSchema, at: string): Draft[] {
  const [first] = schema.values;
  const unknown: Json[] =
    typeof first === 'string'
      ? [`not-${first}`]
      : [typeof first === 'number' ? Math.max(...schema.values.map(Number)) + 1 : 'neither'];
  const recased = schema.values.flatMap((value) =>
    typeof value === 'string' ? [value.toUpperCase(), value.toLowerCase()] : [],
  );
  // Replaces a Latin letter with the Cyrillic letter that looks the same.
  const alike = schema.values.flatMap((value) =>
    typeof value === 'string' && value.includes('a') ? [value.replace('a', '\u0430')] : [],
  );
  return [
    ...draftValues(at, 'enum', 'none of the known values', unknown),
    ...draftValues(at, 'enum', 'a known value in another case', recased),
    ...draftValues(at, 'enum', 'a known value with a Cyrillic letter', alike),
    ...draftValues(at, 'enum', 'empty', ['']),
  ];
}
