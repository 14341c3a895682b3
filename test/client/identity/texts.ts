/** Test values that are easily decoded as other values: separators, escapes, other scripts and unpaired surrogates. */
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

/** Any text, including text that cannot be sent. */
export const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Names of letters and digits only. */
export const names = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);

/** Returns 0 for -0. The wire format has only 0, as in JSON. */
const positiveZero = (value: number): number => (value === 0 ? 0 : value);

/** Schema and test values for each kind of scalar. */
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

/**
 * Returns whether no kind of parameter or body can carry this value: unpaired surrogates, NUL, NaN and infinite
 * numbers.
 */
export const isNowhere = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'));
