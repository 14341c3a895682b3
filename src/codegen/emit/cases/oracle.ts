import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { ContractModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import { appendToPointer } from '../../read/json.ts';
import { buildDefinitions, toJsonSchema } from './json-schema.ts';

export interface Verdict {
  readonly keyword: string;
  /** JSON Pointer into the value: the missing or unknown property, else the place of the fault. */
  readonly at: string;
}

/** Finds the faults of a value with AJV. It does not use zod, because the cases test the zod schemas. */
export interface Oracle {
  findFaults(schema: Schema, value: unknown): Verdict[];
}

export function makeOracle(model: ContractModel): Oracle {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(buildDefinitions(model));
  const compiled = new Map<Schema, ValidateFunction>();
  const compileValidator = (schema: Schema): ValidateFunction => {
    const validate = compiled.get(schema) ?? ajv.compile(toJsonSchema(schema));
    compiled.set(schema, validate);
    return validate;
  };
  return {
    findFaults(schema, value) {
      const validate = compileValidator(schema);
      if (validate(value)) return [];
      // A fault of `if` only repeats the fault of its branch.
      return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(readVerdict);
    },
  };
}

function readVerdict({ keyword, instancePath, params }: ErrorObject): Verdict {
  // The later of two equal items is the one that is named: `i` or `j`, which depends on the type of the items.
  if (keyword === 'uniqueItems')
    return { keyword, at: appendToPointer(instancePath, Math.max(Number(params['i']), Number(params['j']))) };
  // With `dependentRequired` the object is at fault: either property could be the wrong one.
  const named: unknown =
    keyword === 'dependentRequired' ? undefined : (params['missingProperty'] ?? params['additionalProperty']);
  return { keyword, at: typeof named === 'string' ? appendToPointer(instancePath, named) : instancePath };
}
