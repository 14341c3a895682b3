import { isDeepStrictEqual } from 'node:util';

/** A known case in which zod and AJV may disagree. Any other disagreement is a bug of the generator. */
interface AcceptedDifference {
  readonly what: string;
  readonly reason: string;
  /** Whether our schema accepts the value; AJV does the opposite. Absent if both directions are possible. */
  readonly ours?: boolean;
  /** Returns whether the case can occur in a schema with these keywords, names and texts. */
  applies(words: ReadonlySet<string>): boolean;
  /** Returns the value or the schema without the part on which the two disagree. */
  readonly mendValue?: Mend;
  readonly mendSchema?: Mend;
}

type Mend = (value: unknown) => unknown;

/** Returns whether the schema was generated for `schema:check`. Only those schemas have `$defs`. */
const isSingle = (words: ReadonlySet<string>) => words.has('$defs');
const hasAny = (words: ReadonlySet<string>, ...names: readonly string[]) => names.some((name) => words.has(name));

export const acceptedDifferences: readonly AcceptedDifference[] = [
  {
    what: 'integers of the contract beyond 2^53',
    reason: 'zod refuses them (`z.int()`): a JSON number cannot carry them exactly, and no column could keep them.',
    ours: false,
    applies: (words) => words.has('integer') && !isSingle(words),
    mendValue: numbers((number) => Number.isFinite(number) && !Number.isSafeInteger(Math.trunc(number))),
  },
  {
    what: '`uuid` with the prefix `urn:uuid:`',
    reason: 'AJV accepts it; JSON Schema means the plain form of RFC 4122.',
    ours: false,
    applies: (words) => words.has('uuid'),
    mendValue: texts((text) => text.replace(/^urn:uuid:/i, '')),
  },
  {
    what: 'one UUID in two spellings among `uniqueItems`',
    reason: 'Ours takes them for one id, which is what reaches the handler; AJV compares them letter by letter.',
    ours: false,
    applies: (words) => words.has('uuid') && words.has('uniqueItems'),
    mendValue: texts((text) => (/^[0-9a-f-]{36}$/i.test(text) ? text.toLowerCase() : text)),
  },
  {
    what: '`date-time` with white space instead of T, and `time` with hours from 24 in a leap second',
    reason: 'AJV accepts them; the grammar of RFC 3339 does not.',
    ours: false,
    applies: (words) => hasAny(words, 'date-time', 'time'),
    mendValue: texts((text) => text.replace(/(?<=\d)\s(?=\d\d:)/, 'T').replace(/(?:2[4-9]|[3-9]\d)(?=:\d\d:60)/, '23')),
  },
  {
    what: '`date-time` and `time` with an offset without colon or minutes',
    reason: 'AJV accepts `+09` and `+0900`; RFC 3339 asks for `+09:00`.',
    ours: false,
    applies: (words) => hasAny(words, 'date-time', 'time'),
    mendValue: texts((text) =>
      text.replace(/([+-]\d\d)(?:(\d\d))?$/, (_all, hour, minute = '00') => `${hour}:${minute}`),
    ),
  },
  {
    what: '`email` with a quoted local part, an address in brackets or a domain of one label',
    reason: 'RFC 5321 section 4.1.2 has all three; AJV refuses them.',
    ours: true,
    applies: (words) => words.has('email'),
    mendValue: texts((text) => text.replace(/^".*"(?=@)/, 'a').replace(/@(?:\[.*\]|[a-z\d-]+)$/i, '@a.b')),
  },
  {
    what: '`uri` and `uri-reference` with a faulty host or port',
    reason:
      'AJV reads `//` as an empty host before a path, so a port of letters and brackets pass; it accepts leading zeros in IPv4, and quotes.',
    ours: false,
    applies: (words) => hasAny(words, 'uri', 'uri-reference'),
    mendValue: texts((text) => text.replace(/^([a-z][a-z0-9+.-]*:)?\/\/?[^/?#]*/i, '$1//a').replaceAll('"', '')),
  },
  {
    what: '`uri-reference` with a colon in its first segment and no scheme before it',
    reason:
      'AJV accepts `24:00`; RFC 3986 section 4.2 forbids it, because the part before the colon reads as a scheme.',
    ours: false,
    applies: (words) => words.has('uri-reference'),
    mendValue: texts((text) => text.replace(/^(?![a-z][a-z0-9+.-]*:)(?=[^/?#:]*:)/i, './')),
  },
  {
    what: '`__proto__` as a name in a free map of the contract',
    reason: 'zod drops it, which keeps it out of the handlers; AJV judges its value.',
    applies: (words) => !isSingle(words),
    mendValue: names('__proto__'),
  },
  {
    what: '`__proto__` described by name in `properties`, `dependentRequired` or `dependentSchemas` of a single schema',
    reason: 'AJV leaves that name out; ours is held to JSON Schema by the cases in test/codegen/single.',
    applies: (words) => words.has('__proto__'),
    mendValue: names('__proto__'),
  },
  {
    what: '`if` or `contains` beside `unevaluatedProperties` or `unevaluatedItems`',
    reason:
      'AJV lets a failed `if` describe its properties and items, and `contains` every item; ours is held to JSON Schema by the cases in test/codegen/single.',
    applies: (words) => hasAny(words, 'unevaluatedProperties', 'unevaluatedItems') && hasAny(words, 'if', 'contains'),
    mendSchema: without('unevaluatedProperties', 'unevaluatedItems'),
  },
  {
    what: 'inherited names such as toString beside `unevaluatedProperties`',
    reason: 'AJV keeps what was described in a plain object and finds inherited names in it.',
    applies: (words) => words.has('unevaluatedProperties'),
    mendValue: names('toString', 'constructor', 'hasOwnProperty', '__proto__'),
  },
  {
    what: 'values with a property `constructor`, compared as wholes (`const`, `enum`, `uniqueItems`)',
    reason: 'AJV takes that property for the class of the value.',
    applies: (words) => hasAny(words, 'const', 'enum', 'uniqueItems'),
    mendValue: names('constructor'),
    mendSchema: names('constructor'),
  },
  {
    what: '`multipleOf` with a quotient from 1e21 on',
    reason: 'AJV reads the quotient through parseInt, which stops at the point of 1e+21, and refuses whole numbers.',
    ours: true,
    applies: (words) => words.has('multipleOf'),
    mendValue: numbers((number) => Math.abs(number) >= 1e14),
  },
  {
    what: 'numbers such as 1e400, which become Infinity when JSON is read',
    reason:
      'Neither is a JSON number any more; AJV leaves it to each keyword, zod refuses it wherever a number is asked for.',
    applies: () => true,
    mendValue: numbers((number) => !Number.isFinite(number)),
  },
];

/** A value on which zod and AJV disagree. */
export interface Disagreement {
  readonly schema: unknown;
  readonly value: unknown;
  /** Whether our schema accepts the value; AJV does the opposite. */
  readonly ours: boolean;
  /** Returns whether zod and AJV agree on another schema and value, derived from these. */
  readonly agree: (schema: unknown, value: unknown) => boolean;
}

/**
 * Returns the known case that explains the disagreement, or null. The results must be the expected ones. zod and AJV
 * must also agree once the parts that cause the known difference are removed, so there is no other cause.
 */
export function acceptedDifference({ schema, value, ours, agree }: Disagreement): AcceptedDifference | null {
  const words = wordsOf(schema);
  const turns = hasAny(words, ...turning);
  const found = acceptedDifferences.filter(
    (each) =>
      each.applies(words) && (each.ours === undefined || turns || each.ours === ours) && changes(each, schema, value),
  );
  const explains = (several: readonly AcceptedDifference[]) => {
    const mendedValue = several.reduce((mended, { mendValue }) => mendValue?.(mended) ?? mended, value);
    const mendedSchema = several.reduce((mended, { mendSchema }) => mendSchema?.(mended) ?? mended, schema);
    return agree(mendedSchema, mendedValue);
  };
  // Each known case is tried alone before all are tried together. A smaller change is less likely to hide another bug.
  const [first] = found;
  return found.find((each) => explains([each])) ?? (first && explains(found) ? first : null);
}

/** Keywords that can turn a failed check inside them into an accepted value. */
const turning = ['not', 'oneOf', 'if', 'contains', 'unevaluatedProperties', 'unevaluatedItems'];

function changes({ mendValue, mendSchema }: AcceptedDifference, schema: unknown, value: unknown): boolean {
  if (mendValue) return !isDeepStrictEqual(mendValue(value), value);
  return mendSchema !== undefined && !isDeepStrictEqual(mendSchema(schema), schema);
}

function wordsOf(value: unknown): Set<string> {
  const words = new Set<string>();
  mapped(
    value,
    (part) => (typeof part === 'string' && words.add(part), part),
    (name) => (words.add(name), name),
  );
  return words;
}

function numbers(isPiece: (number: number) => boolean): Mend {
  return (value) => mapped(value, (part) => (typeof part === 'number' && isPiece(part) ? 1 : part));
}

function texts(mend: (text: string) => string): Mend {
  return (value) => mapped(value, (part) => (typeof part === 'string' ? mend(part) : part), mend);
}

function names(...pieces: readonly string[]): Mend {
  return (value) =>
    mapped(
      value,
      (part) => part,
      (name) => (pieces.includes(name) ? `plain ${name}` : name),
    );
}

function without(...keywords: readonly string[]): Mend {
  return (value) =>
    mapped(
      value,
      (part) => part,
      (name) => (keywords.includes(name) ? null : name),
    );
}

/** Returns the JSON value with each scalar and each name replaced. A name that becomes null is left out. */
function mapped(
  value: unknown,
  scalar: (part: unknown) => unknown,
  rename: (name: string) => string | null = (name) => name,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, scalar, rename));
  if (typeof value !== 'object' || value === null) return scalar(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const renamed = rename(name);
      return renamed === null ? [] : [[renamed, mapped(part, scalar, rename)]];
    }),
  );
}
