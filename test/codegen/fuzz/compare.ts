import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Faults } from '../../../src/codegen/faults.ts';
import type { Json } from '../../../src/codegen/read/json.ts';
import { readSingle } from '../../../src/codegen/single/read-single.ts';
import { printComponents, evaluateComponents } from '../../../src/codegen/single/run.ts';
import { acceptedDifference } from '../support/accepted-differences.ts';
import { hostileValues, randomFrom, valueFor } from './any-value.ts';

export interface Comparison {
  readonly pairs: number;
  readonly fitting: number;
  /** The reasons why the generator refused the schema. Empty if it accepted the schema. */
  readonly refused: readonly string[];
  readonly disagreements: readonly {
    readonly schema: Json;
    readonly value: Json;
    readonly zod: boolean;
    readonly ajv: boolean;
  }[];
}

/** Validates `count` values with the generated schema and with AJV. Returns the counts and the disagreements. */
export function compare(schema: Json, seed: number, count: number): Comparison {
  const judges = judgesOf(schema);
  if ('refused' in judges) return { pairs: 0, fitting: 0, refused: judges.refused, disagreements: [] };
  const random = randomFrom(seed);
  const values = Array.from({ length: count }, (_none, index) =>
    index % 4 === 3
      ? (hostileValues[Math.floor(random() * hostileValues.length)] ?? null)
      : valueFor(schema, schema, random),
  );
  const verdicts = values.flatMap((value) => {
    const ajv = judges.ajv(value);
    return ajv === null ? [] : [{ schema, value, zod: judges.zod(value), ajv }];
  });
  return {
    pairs: verdicts.length,
    fitting: verdicts.filter(({ ajv: fits }) => fits).length,
    refused: [],
    disagreements: verdicts.filter(
      ({ zod, ajv: fits, value }) =>
        zod !== fits &&
        acceptedDifference({
          schema,
          value,
          ours: zod,
          agree: (other, mended) => agree(other === schema ? judges : judgesOf(other as Json), mended),
        }) === null,
    ), // mending keeps JSON
  };
}

interface Judges {
  zod(value: unknown): boolean;
  /** Returns null if AJV throws an error. */
  ajv(value: unknown): boolean | null;
}

/** Returns a validator of each library for a schema, or the reasons why the generator refuses the schema. */
function judgesOf(schema: Json): Judges | { readonly refused: readonly string[] } {
  const faults = new Faults();
  const { components, root } = readSingle(schema, faults);
  if (faults.all.length > 0) return { refused: faults.all.map(({ reason }) => reason) };
  const made = evaluateComponents(printComponents(components, true))[root];
  // Without `allErrors`, AJV 8.20 skips keywords if a list is shorter than its `prefixItems`. Without `ownProperties`,
  // it treats inherited names such as toString as properties.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    ownProperties: true,
    validateSchema: false,
    logger: false,
  });
  addFormats.default(ajv);
  const accepts = ajv.compile(schema as never); // any JSON value but a boolean or object was refused above
  return { zod: (value) => made?.safeParse(value).success ?? false, ajv: (value) => verdictOf(accepts, value) };
}

function agree(judges: ReturnType<typeof judgesOf>, value: unknown): boolean {
  return !('refused' in judges) && judges.zod(value) === judges.ajv(value);
}

/**
 * Returns whether AJV accepts the value, or null if AJV throws an error. AJV calls `toString` of the value when it
 * compares, and a value can have a property of that name that is not a function.
 */
function verdictOf(accepts: (value: unknown) => boolean, value: unknown): boolean | null {
  try {
    return accepts(value);
  } catch {
    return null;
  }
}
