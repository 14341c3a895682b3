import { isObject, listOf, appendToPointer, sortedEntries, type Json, type JsonObject } from '../read/json.ts';
import { readCountLimits } from './limits.ts';
import { combineAny, negate, readAny, type AnyContext } from './read-any.ts';
import { checkPattern } from './read-scalar.ts';
import type { ObjectSchema, Property, Schema } from './schema.ts';

const anything: Schema = { kind: 'any' };
const shapeKeywords = ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required'];

/**
 * Reads the keywords for objects. Rules about the set of properties are parts of their own, so that they see every
 * property.
 */
export function readObjectParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const counts = readCountLimits(context, node, ['minProperties', 'maxProperties'], pointer);
  const dependentRequired = readNeeds(context, node, pointer);
  const rules = { ...counts, ...(dependentRequired ? { dependentRequired } : {}) };
  return [
    ...(shapeKeywords.some((keyword) => keyword in node) ? readShapeParts(context, node, pointer) : []),
    ...(Object.keys(rules).length === 0
      ? []
      : [{ kind: 'object', properties: [], others: 'any', exact: true, ...rules } satisfies Schema]),
    ...readDependentParts(context, node, pointer),
  ];
}

function readShapeParts(context: AnyContext, node: JsonObject, pointer: string): ObjectSchema[] {
  const required = readNames(context, node['required'], appendToPointer(pointer, 'required'));
  const properties = readEntries(context, node['properties'], appendToPointer(pointer, 'properties')).map(
    ([name, schema]): Property => ({
      name,
      required: required.includes(name),
      schema: readAny(context, schema, appendToPointer(pointer, 'properties', name)),
    }),
  );
  const patterns = readEntries(context, node['patternProperties'], appendToPointer(pointer, 'patternProperties')).map(
    ([pattern, schema]) => {
      checkPattern(context, pattern, appendToPointer(pointer, 'patternProperties', pattern));
      return { pattern, schema: readAny(context, schema, appendToPointer(pointer, 'patternProperties', pattern)) };
    },
  );
  const { additionalProperties, propertyNames } = node;
  const others =
    additionalProperties === undefined
      ? anything
      : readAny(context, additionalProperties, appendToPointer(pointer, 'additionalProperties'));
  const undescribed = [...new Set(required)].filter((name) => !properties.some((property) => property.name === name));
  const shape: ObjectSchema = {
    kind: 'object',
    properties,
    others: others.kind === 'any' && others.not === undefined ? 'any' : others.kind === 'never' ? 'closed' : others,
    ...(patterns.length === 0 ? {} : { patterns }),
    ...(propertyNames === undefined
      ? {}
      : { names: readAny(context, propertyNames, appendToPointer(pointer, 'propertyNames')) }),
  };
  const says =
    properties.length > 0 ||
    shape.others !== 'any' ||
    patterns.length > 0 ||
    propertyNames !== undefined ||
    undescribed.length === 0;
  return [...(says ? [markExact(shape)] : []), ...(undescribed.length === 0 ? [] : [requireProperties(undescribed)])];
}

/** Marks an object as exact unless zod's own objects decide exactly as JSON Schema does. */
function markExact(shape: ObjectSchema): ObjectSchema {
  const isPlain =
    shape.properties.length > 0 &&
    typeof shape.others === 'string' &&
    shape.patterns === undefined &&
    shape.names === undefined;
  return isPlain && !shape.properties.some(({ name }) => name in Object.prototype) ? shape : { ...shape, exact: true };
}

/** An object that has these properties, with any values. */
export function requireProperties(names: readonly string[]): ObjectSchema {
  return {
    kind: 'object',
    properties: names.map((name) => ({ name, required: true, schema: anything })),
    others: 'any',
    exact: true,
  };
}

function readDependentParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const at = appendToPointer(pointer, 'dependentSchemas');
  return readEntries(context, node['dependentSchemas'], at).map(([name, schema]) =>
    combineAny([negate(requireProperties([name])), readAny(context, schema, appendToPointer(at, name))]),
  );
}

function readNeeds(context: AnyContext, node: JsonObject, pointer: string): Record<string, string[]> | null {
  const at = appendToPointer(pointer, 'dependentRequired');
  const entries = readEntries(context, node['dependentRequired'], at).map(
    ([name, list]) => [name, readNames(context, list, appendToPointer(at, name))] as const,
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function readEntries(context: AnyContext, value: Json | undefined, pointer: string): [string, Json][] {
  if (value !== undefined && !isObject(value)) context.faults.add(pointer, 'This must be an object.', 'Correct it.');
  return isObject(value) ? sortedEntries(value) : [];
}

function readNames(context: AnyContext, value: Json | undefined, pointer: string): string[] {
  const names = listOf(value).filter((name) => typeof name === 'string');
  if (value !== undefined && (!Array.isArray(value) || names.length < value.length))
    context.faults.add(pointer, 'This must be a list of names.', 'Correct it.');
  return names;
}
