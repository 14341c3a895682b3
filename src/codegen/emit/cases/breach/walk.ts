import type { ContractModel } from '../../../model/operation.ts';
import type { Schema, UnionSchema } from '../../../model/schema.ts';
import { isObject, plainText, appendToPointer, type Json } from '../../../read/json.ts';
import type { Oracle } from '../oracle.ts';
import { findComponent, type Sampler } from '../sample.ts';
import { draftValues, type Draft } from './draft.ts';
import { draftLiteralFaults, draftNumberFaults, draftTextFaults } from './scalar.ts';
import { draftListFaults, draftObjectFaults } from './structure.ts';

export interface Tools {
  readonly model: ContractModel;
  readonly sampler: Sampler;
  readonly oracle: Oracle;
}

/** Drafts that break every constraint of `schema` at every place of `value`, which is valid. */
export function draftFaults(schema: Schema, value: Json, at: string, tools: Tools): Draft[] {
  // The reference or its target may allow null. The check of the draft by the oracle decides.
  const isLiteral = resolveSchema(schema, tools).kind === 'literal';
  const nothing = schema.nullable ? [] : draftValues(at, isLiteral ? 'enum' : 'type', 'null', [null]);
  return [...nothing, ...draftOwnFaults(schema, value, at, tools)];
}

function resolveSchema(schema: Schema, tools: Tools): Schema {
  return schema.kind === 'ref' ? resolveSchema(findComponent(tools.model, schema.name), tools) : schema;
}

function draftOwnFaults(schema: Schema, value: Json, at: string, tools: Tools): Draft[] {
  switch (schema.kind) {
    case 'ref':
      return draftOwnFaults(findComponent(tools.model, schema.name), value, at, tools);
    case 'string':
      return draftTextFaults(
        schema,
        typeof value === 'string' ? value : plainText(tools.sampler.makeValue(schema)),
        at,
      );
    case 'number':
      return draftNumberFaults(schema, typeof value === 'number' ? value : Number(tools.sampler.makeValue(schema)), at);
    case 'boolean':
      return [
        ...draftValues(at, 'type', 'a text, not true or false', ['true']),
        ...draftValues(at, 'type', 'a word, not true or false', ['perhaps']),
        ...draftValues(at, 'type', 'a number, not true or false', [1]),
      ];
    case 'literal':
      return draftLiteralFaults(schema, at);
    case 'array': {
      const items = Array.isArray(value) ? value : [];
      const [first] = items;
      const inner = first === undefined ? [] : draftFaults(schema.items, first, appendToPointer(at, 0), tools);
      return [...draftListFaults(schema, items, at, tools.sampler), ...inner];
    }
    case 'object': {
      const object = isObject(value) ? value : {};
      const inner = schema.properties.flatMap((property) => {
        const found = object[property.name];
        return found === undefined
          ? []
          : draftFaults(property.schema, found, appendToPointer(at, property.name), tools);
      });
      return [...draftObjectFaults(schema, object, at, tools.sampler), ...inner];
    }
    case 'union':
      return draftUnionFaults(schema, value, at, tools);
    default:
      return [];
  }
}

function draftUnionFaults(schema: UnionSchema, value: Json, at: string, tools: Tools): Draft[] {
  const branch = schema.branches.find((candidate) => tools.oracle.findFaults(candidate, value).length === 0);
  const unknown =
    schema.property === undefined
      ? []
      : draftValues(appendToPointer(at, schema.property), 'enum', 'none of the known types', ['not-a-known-kind']);
  return [
    ...unknown,
    ...draftValues(at, 'type', 'none of the accepted forms', [true]),
    ...(branch ? draftOwnFaults(branch, value, at, tools) : []),
  ];
}
