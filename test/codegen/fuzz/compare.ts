import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Faults } from '../../../src/codegen/faults.ts';
import type { Json } from '../../../src/codegen/read/json.ts';
import { readSingle } from '../../../src/codegen/single/read-single.ts';
import { codeOf, evaluated } from '../../../src/codegen/single/run.ts';
import { acceptedDifference } from '../support/accepted-differences.ts';
import { hostileValues, randomFrom, valueFor } from './any-value.ts';

export interface Comparison {
  readonly pairs: number;
  readonly fitting: number;
  /** Why the schema was refused, when it was. */
  readonly refused: readonly string[];
  readonly disagreements: readonly { readonly schema: Json; readonly value: Json; readonly zod: boolean; readonly ajv: boolean }[];
}

/** Judges `count` values by the generated schema and by AJV. */
export function compare(schema: Json, seed: number, count: number): Comparison {
  const faults = new Faults();
  const { components, root } = readSingle(schema, faults);
  if (faults.all.length > 0) return { pairs: 0, fitting: 0, refused: faults.all.map(({ reason }) => reason), disagreements: [] };
  const made = evaluated(codeOf(components, true))[root];
  // Without `allErrors` AJV 8.20 skips what stands behind a list shorter than its `prefixItems`; without `ownProperties` it
  // takes inherited names such as toString for properties.
  const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, validateSchema: false, logger: false });
  addFormats.default(ajv);
  const accepts = ajv.compile(schema as never); // any JSON value but a boolean or object was refused above
  const random = randomFrom(seed);
  const values = Array.from({ length: count }, (_none, index) => (index % 4 === 3 ? (hostileValues[Math.floor(random() * hostileValues.length)] ?? null) : valueFor(schema, schema, random)));
  const verdicts = values.flatMap((value) => {
    const ajvSays = verdictOf(accepts, value);
    return ajvSays === null ? [] : [{ schema, value, zod: made?.safeParse(value).success ?? false, ajv: ajvSays }];
  });
  return {
    pairs: verdicts.length,
    fitting: verdicts.filter(({ ajv: fits }) => fits).length,
    refused: [],
    disagreements: verdicts.filter(({ zod, ajv: fits, value }) => zod !== fits && acceptedDifference(schema, value) === null),
  };
}

/** AJV's verdict; null where it breaks down: its comparison calls `toString` of the value, which may be anything. */
function verdictOf(accepts: (value: unknown) => boolean, value: Json): boolean | null {
  try {
    return accepts(value);
  } catch {
    return null;
  }
}
