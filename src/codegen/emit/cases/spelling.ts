import type { OperationModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import { isObject, appendToPointer, type Json } from '../../read/json.ts';
import { findBodySchema, findPlace } from './base.ts';
import type { Base, Case } from './case.ts';
import { findComponent } from './sample.ts';
import type { Tools } from './breach/walk.ts';

/** The base request with every UUID in capital letters, which must find the same things (RFC 9562 section 4). */
export function makeSpellingCases(operation: OperationModel, base: Base | null, tools: Tools): Case[] {
  if (base === null) return [];
  const { request } = base;
  const inParameters = operation.parameters.flatMap((parameter) => {
    const place = findPlace(parameter);
    const value = request[place][parameter.name];
    return value === undefined
      ? []
      : findUuids(parameter.schema, value, appendToPointer('', place, parameter.name), tools);
  });
  const schema = findBodySchema(operation);
  const inBody = schema === null || request.body === undefined ? [] : findUuids(schema, request.body, '/body', tools);
  const places = [...inParameters, ...inBody];
  if (places.length === 0) return [];
  const name = `fault-R5: ids in capital letters find the same things (${places.join(', ')})`;
  return [{ status: base.status, name, act: 'capitals', places }];
}

/** Finds the pointers to the texts in `value` that the schema describes as UUIDs. */
function findUuids(given: Schema, value: Json, at: string, tools: Tools): string[] {
  switch (given.kind) {
    case 'ref':
      return findUuids(findComponent(tools.model, given.name), value, at, tools);
    case 'string':
      return given.format === 'uuid' && typeof value === 'string' ? [at] : [];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => findUuids(given.items, item, appendToPointer(at, index), tools))
        : [];
    case 'object':
      return given.properties.flatMap((property) => {
        const found = isObject(value) ? value[property.name] : undefined;
        return found === undefined ? [] : findUuids(property.schema, found, appendToPointer(at, property.name), tools);
      });
    case 'union':
      return [...new Set(given.branches.flatMap((branch) => findUuids(branch, value, at, tools)))];
    default:
      return [];
  }
}
