import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../../src/codegen/read/json.ts';

/**
 * Returns whether AJV accepts a value for a component. It reads the contract directly and uses no code of the
 * generator.
 */
export function ajvOf(schemas: JsonObject, names = Object.keys(schemas)): (name: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addKeyword('discriminator');
  ajv.addSchema({ $id: 'contract', components: { schemas } });
  const compiled = new Map(names.map((name) => [name, ajv.compile({ $ref: `contract#/components/schemas/${name}` })]));
  return (name, value) => compiled.get(name)?.(value) ?? false;
}
