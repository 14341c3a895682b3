/** Values that would like to come out as other values: separators, escapes, other scripts, halves of characters. */
import fc from 'fast-check';

const pieces = [
  ',',
  '|',
  ' ',
  ';',
  '&',
  '=',
  '+',
  '%',
  '%2C',
  '%00',
  '%ZZ',
  '/',
  '\\',
  '?',
  '#',
  ':',
  '*',
  '"',
  "'",
  '.',
  '..',
  '[',
  ']',
  '{',
  '}',
  '~',
  '`',
  '^',
  '<',
  '>',
  '\0',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '--',
  '\u00a0',
  '\u00e9',
  '\u2028',
  '\ufeff',
  '한국어',
  'नमस्ते',
  '👩‍👩‍👧',
  '\ud800',
  '\udfff',
  'null',
  'true',
  'undefined',
  '0',
  '-0',
  '007',
  '1e3',
  'NaN',
  '__proto__',
  '',
];

/** Any text, also such as cannot be sent. */
export const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Plain letters, where names are made up. */
export const names = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);

/** -0 is 0 on the wire, as in JSON. */
const positiveZero = (value: number): number => (value === 0 ? 0 : value);

/**
 * Schema and values of each kind of scalar; `wrong` are values of its JavaScript type that JSON and the wire do not
 * have.
 */
export const scalars = {
  text: { schema: { type: 'string' }, values: texts },
  choice: { schema: { type: 'string', enum: ['A1', 'B2', 'C2'] }, values: fc.constantFrom('A1', 'B2', 'C2') },
  integer: { schema: { type: 'integer' }, values: fc.oneof(fc.integer(), fc.maxSafeInteger()).map(positiveZero) },
  number: {
    schema: { type: 'number' },
    values: fc
      .oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 5e-324, 1.7976931348623157e308))
      .map(positiveZero),
  },
  boolean: { schema: { type: 'boolean' }, values: fc.boolean() },
  instant: {
    schema: { type: 'string', format: 'date-time' },
    values: fc
      .tuple(
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        fc.constantFrom('Z', '+09:00', '-03:30'),
      )
      .map(([at, zone]) => at.toISOString().replace('Z', zone)),
  },
  day: {
    schema: { type: 'string', format: 'date' },
    values: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
      .map((at) => at.toISOString().slice(0, 10)),
  },
} as const;

/** Whether no place at all carries this value: halves of characters, NUL, and numbers that JSON does not have. */
export const isNowhere = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'));
