/** A place where zod and AJV may disagree. Everything else is a fault of the generator. */
interface AcceptedDifference {
  readonly what: string;
  readonly reason: string;
  /** By the JSON texts of schema and value. */
  applies(schema: string, value: string): boolean;
}

export const acceptedDifferences: readonly AcceptedDifference[] = [
  {
    what: 'integers of the contract beyond 2^53',
    reason: 'zod refuses them (`z.int()`): a JSON number cannot carry them exactly, and no column could keep them.',
    applies: (schema, value) => schema.includes('"integer"') && !schema.includes('"$defs"') && /[0-9]{16,}|e\+/.test(value),
  },
  {
    what: '`uuid` with the prefix `urn:uuid:`',
    reason: 'AJV accepts it; JSON Schema means the plain form of RFC 4122.',
    applies: (schema, value) => schema.includes('"uuid"') && /urn:uuid:/i.test(value),
  },
  {
    what: '`date-time` with white space instead of T, and `time` with hours from 24 in a leap second',
    reason: 'AJV accepts them; the grammar of RFC 3339 does not.',
    applies: (schema, value) => /"(?:date-)?time"/.test(schema) && /\d\\?[ tnrvf]\d\d:|(?:2[4-9]|[3-9]\d):\d\d:60/.test(value),
  },
  {
    what: '`__proto__` as a name in a free map of the contract',
    reason: 'zod drops it, which keeps it out of the handlers; AJV judges its value.',
    applies: (schema, value) => !schema.includes('"$defs"') && value.includes('__proto__'),
  },
  {
    what: '`__proto__` described by name in `properties`, `dependentRequired` or `dependentSchemas` of a single schema',
    reason: 'AJV leaves that name out; ours is held to JSON Schema by the cases in test/codegen/single.',
    applies: (schema, value) => schema.includes('"__proto__":') && value.includes('__proto__'),
  },
  {
    what: '`if` or `contains` beside `unevaluatedProperties` or `unevaluatedItems`',
    reason: 'AJV lets a failed `if` describe its properties and items, and `contains` every item; ours is held to JSON Schema by the cases in test/codegen/single.',
    applies: (schema) => schema.includes('"unevaluated') && /"(?:if|contains)":/.test(schema),
  },
  {
    what: 'inherited names such as toString beside `unevaluatedProperties`',
    reason: 'AJV keeps what was described in a plain object and finds inherited names in it.',
    applies: (schema, value) => schema.includes('"unevaluatedProperties"') && /"(?:toString|constructor|hasOwnProperty|__proto__)"/.test(value),
  },
  {
    what: 'values with a property `constructor`, compared as wholes (`const`, `enum`, `uniqueItems`)',
    reason: 'AJV takes that property for the class of the value.',
    applies: (schema, value) => /"(?:const|enum|uniqueItems)"/.test(schema) && value.includes('"constructor"'),
  },
  {
    what: '`multipleOf` with a quotient from 1e21 on',
    reason: 'AJV reads the quotient through parseInt, which stops at the point of 1e+21, and refuses whole numbers.',
    applies: (schema, value) => schema.includes('"multipleOf"') && /e\+?\d\d|[0-9]{15,}/.test(value),
  },
  {
    what: 'numbers such as 1e400, which become Infinity when JSON is read',
    reason: 'Neither is a JSON number any more; AJV leaves it to each keyword, zod refuses it wherever a number is asked for.',
    applies: (_schema, value) => value.includes('Infinity'),
  },
];

/** What explains that zod and AJV disagree on this value, or null. */
export function acceptedDifference(schema: unknown, value: unknown): AcceptedDifference | null {
  const [schemaText, valueText] = [textOf(schema), textOf(value)];
  return acceptedDifferences.find((difference) => difference.applies(schemaText, valueText)) ?? null;
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'number' && !Number.isFinite(part) ? 'Infinity' : part)) ?? '';
}
