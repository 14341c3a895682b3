import type { ContractDocument } from '../read/document.ts';
import { isObject, listOf, objectOf, appendToPointer, type JsonObject } from '../read/json.ts';
import { readCountLimits } from './limits.ts';
import { readSchema } from './read-schema.ts';
import type { ObjectSchema } from './schema.ts';

export function readObject(document: ContractDocument, node: JsonObject, pointer: string): ObjectSchema {
  const properties = objectOf(node['properties']);
  const required = listOf(node['required']).map(String);
  for (const name of required.filter((name) => !Object.hasOwn(properties, name))) {
    document.faults.add(
      appendToPointer(pointer, 'required'),
      `The required property ${name} is not described.`,
      'Add it to `properties`.',
    );
  }
  for (const name of Object.keys(properties).filter((name) => name in Object.prototype)) {
    document.faults.add(
      appendToPointer(pointer, 'properties', name),
      'Every JavaScript object inherits a property of this name, so its absence cannot be detected.',
      'Choose another name.',
    );
  }
  const others = readOthers(document, node, pointer);
  if (Object.keys(properties).length === 0 && others === 'open') {
    document.faults.add(
      pointer,
      'An object without properties.',
      'Describe its properties, or write `additionalProperties: true` for free content.',
    );
  }
  return {
    kind: 'object',
    properties: Object.entries(properties).map(([name, schema]) => ({
      name,
      required: required.includes(name),
      schema: readSchema(document, schema, appendToPointer(pointer, 'properties', name)),
    })),
    others,
    ...readCounts(document, node, others, pointer),
  };
}

function readOthers(document: ContractDocument, node: JsonObject, pointer: string): ObjectSchema['others'] {
  const others = node['additionalProperties'];
  if (others === false) return 'closed';
  if (others === undefined) return 'open';
  if (others === true || (isObject(others) && Object.keys(others).length === 0)) return 'any';
  return readSchema(document, others, appendToPointer(pointer, 'additionalProperties'));
}

/** Reads the rules about the set of properties. They need every property, and an open object drops unknown ones. */
function readCounts(
  document: ContractDocument,
  node: JsonObject,
  others: ObjectSchema['others'],
  pointer: string,
): Partial<ObjectSchema> {
  const counts = readCountLimits(document, node, ['minProperties', 'maxProperties'], pointer);
  const dependentRequired = isObject(node['dependentRequired'])
    ? Object.fromEntries(
        Object.entries(node['dependentRequired']).map(([name, list]) => [name, listOf(list).map(String)]),
      )
    : undefined;
  if (others === 'open' && (Object.keys(counts).length > 0 || dependentRequired)) {
    document.faults.add(
      pointer,
      'Rules about the set of properties need a closed object.',
      'Add `additionalProperties: false`.',
    );
  }
  return {
    ...counts,
    ...(dependentRequired ? { dependentRequired } : {}),
  };
}
