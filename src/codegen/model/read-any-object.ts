import { isObject, listOf, pointerTo, sortedEntries, type Json, type JsonObject } from '../read/json.ts';
import { countsOf } from './limits.ts';
import { either, otherThan, readAny, type AnyContext } from './read-any.ts';
import { checkPattern } from './read-scalar.ts';
import type { ObjectSchema, Property, Schema } from './schema.ts';

const anything: Schema = { kind: 'any' };
const shapeKeywords = ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required'];

/** What the keywords for objects say. Rules over the set of properties stand by themselves and see every property. */
export function objectParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const counts = countsOf(context, node, ['minProperties', 'maxProperties'], pointer);
  const dependentRequired = needs(context, node, pointer);
  const rules = { ...counts, ...(dependentRequired ? { dependentRequired } : {}) };
  return [
    ...(shapeKeywords.some((keyword) => keyword in node) ? shapeParts(context, node, pointer) : []),
    ...(Object.keys(rules).length === 0
      ? []
      : [{ kind: 'object', properties: [], others: 'any', exact: true, ...rules } satisfies Schema]),
    ...dependentParts(context, node, pointer),
  ];
}

function shapeParts(context: AnyContext, node: JsonObject, pointer: string): ObjectSchema[] {
  const required = namesIn(context, node['required'], pointerTo(pointer, 'required'));
  const properties = entriesOf(context, node['properties'], pointerTo(pointer, 'properties')).map(
    ([name, schema]): Property => ({
      name,
      required: required.includes(name),
      schema: readAny(context, schema, pointerTo(pointer, 'properties', name)),
    }),
  );
  const patterns = entriesOf(context, node['patternProperties'], pointerTo(pointer, 'patternProperties')).map(
    ([pattern, schema]) => {
      checkPattern(context, pattern, pointerTo(pointer, 'patternProperties', pattern));
      return { pattern, schema: readAny(context, schema, pointerTo(pointer, 'patternProperties', pattern)) };
    },
  );
  const { additionalProperties, propertyNames } = node;
  const others =
    additionalProperties === undefined
      ? anything
      : readAny(context, additionalProperties, pointerTo(pointer, 'additionalProperties'));
  const undescribed = [...new Set(required)].filter((name) => !properties.some((property) => property.name === name));
  const shape: ObjectSchema = {
    kind: 'object',
    properties,
    others: others.kind === 'any' && others.not === undefined ? 'any' : others.kind === 'never' ? 'closed' : others,
    ...(patterns.length === 0 ? {} : { patterns }),
    ...(propertyNames === undefined
      ? {}
      : { names: readAny(context, propertyNames, pointerTo(pointer, 'propertyNames')) }),
  };
  const says =
    properties.length > 0 ||
    shape.others !== 'any' ||
    patterns.length > 0 ||
    propertyNames !== undefined ||
    undescribed.length === 0;
  return [...(says ? [exactWhereNeeded(shape)] : []), ...(undescribed.length === 0 ? [] : [present(undescribed)])];
}

/** zod's own objects are used wherever they decide as JSON Schema does. */
function exactWhereNeeded(shape: ObjectSchema): ObjectSchema {
  const isPlain =
    shape.properties.length > 0 &&
    typeof shape.others === 'string' &&
    shape.patterns === undefined &&
    shape.names === undefined;
  return isPlain && !shape.properties.some(({ name }) => name in Object.prototype) ? shape : { ...shape, exact: true };
}

/** An object with these properties, whatever they are. */
export function present(names: readonly string[]): ObjectSchema {
  return {
    kind: 'object',
    properties: names.map((name) => ({ name, required: true, schema: anything })),
    others: 'any',
    exact: true,
  };
}

function dependentParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const at = pointerTo(pointer, 'dependentSchemas');
  return entriesOf(context, node['dependentSchemas'], at).map(([name, schema]) =>
    either([otherThan(present([name])), readAny(context, schema, pointerTo(at, name))]),
  );
}

function needs(context: AnyContext, node: JsonObject, pointer: string): Record<string, string[]> | null {
  const at = pointerTo(pointer, 'dependentRequired');
  const entries = entriesOf(context, node['dependentRequired'], at).map(
    ([name, list]) => [name, namesIn(context, list, pointerTo(at, name))] as const,
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function entriesOf(context: AnyContext, value: Json | undefined, pointer: string): [string, Json][] {
  if (value !== undefined && !isObject(value))
    context.faults.add(pointer, 'An object is expected here.', 'Correct it.');
  return isObject(value) ? sortedEntries(value) : [];
}

function namesIn(context: AnyContext, value: Json | undefined, pointer: string): string[] {
  const names = listOf(value).filter((name) => typeof name === 'string');
  if (value !== undefined && (!Array.isArray(value) || names.length < value.length))
    context.faults.add(pointer, 'A list of names is expected here.', 'Correct it.');
  return names;
}
