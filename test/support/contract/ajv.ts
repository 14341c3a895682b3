/**
 * Validates values against the schemas of the contract with AJV (JSON Schema 2020-12). AJV is independent of our own
 * code.
 */
import addFormats from 'ajv-formats';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { contract } from './document.ts';

// OpenAPI adds its own keywords to schemas (discriminator, example), so unknown keywords are not an error here. AJV
// would then ignore an unknown format too; `unknownFormats` finds those.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
addFormats(ajv);
ajv.addSchema(contract, 'contract');
const compiled = new Map<string, ValidateFunction>();

/** Returns the formats in the schemas of the contract that AJV does not check. */
export function unknownFormats(): string[] {
  const known = Object.keys(ajv.formats);
  const used = [...JSON.stringify(contract).matchAll(/"format":"([^"]+)"/g)].map(([, name = '']) => name);
  return [...new Set(used)].filter((name) => !known.includes(name));
}

/** Validates `value` against the schema at `pointer` of the contract. Returns one sentence for each error. */
export function faultsOf(pointer: string, value: unknown): string[] {
  const validate = compiled.get(pointer) ?? compile(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || 'the value'} ${error.message ?? error.keyword}`,
  );
}

function compile(pointer: string): ValidateFunction {
  const validate = ajv.compile({ $ref: `contract#${pointer.split('/').map(encodeURIComponent).join('/')}` });
  compiled.set(pointer, validate);
  return validate;
}
