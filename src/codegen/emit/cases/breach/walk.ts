import type { ContractModel } from '../../../model/operation.ts';
import type { Schema, UnionSchema } from '../../../model/schema.ts';
import { isObject, plainText, pointerTo, type Json } from '../../../read/json.ts';
import type { Oracle } from '../oracle.ts';
import { componentOf, type Sampler } from '../sample.ts';
import { puts, type Draft } from './draft.ts';
import { literalDrafts, numberDrafts, textDrafts } from './scalar.ts';
import { listDrafts, objectDrafts } from './structure.ts';

export interface Tools {
  readonly model: ContractModel;
  readonly sampler: Sampler;
  readonly oracle: Oracle;
}

/** Ways to break every constraint of `schema`, at every place of `value`, which is valid. */
export function draftsFor(schema: Schema, value: Json, at: string, tools: Tools): Draft[] {
  // Null may be allowed here by the reference or by what it refers to: the verdict on the draft knows.
  const isLiteral = resolved(schema, tools).kind === 'literal';
  const nothing = schema.nullable ? [] : puts(at, isLiteral ? 'enum' : 'type', 'null', [null]);
  return [...nothing, ...ownDrafts(schema, value, at, tools)];
}

function resolved(schema: Schema, tools: Tools): Schema {
  return schema.kind === 'ref' ? resolved(componentOf(tools.model, schema.name), tools) : schema;
}

function ownDrafts(schema: Schema, value: Json, at: string, tools: Tools): Draft[] {
  switch (schema.kind) {
    case 'ref':
      return ownDrafts(componentOf(tools.model, schema.name), value, at, tools);
    case 'string':
      return textDrafts(schema, typeof value === 'string' ? value : plainText(tools.sampler.one(schema)), at);
    case 'number':
      return numberDrafts(schema, typeof value === 'number' ? value : Number(tools.sampler.one(schema)), at);
    case 'boolean':
      return [
        ...puts(at, 'type', 'a text, not true or false', ['true']),
        ...puts(at, 'type', 'a word, not true or false', ['perhaps']),
        ...puts(at, 'type', 'a number, not true or false', [1]),
      ];
    case 'literal':
      return literalDrafts(schema, at);
    case 'array': {
      const items = Array.isArray(value) ? value : [];
      const [first] = items;
      const inner = first === undefined ? [] : draftsFor(schema.items, first, pointerTo(at, 0), tools);
      return [...listDrafts(schema, items, at, tools.sampler), ...inner];
    }
    case 'object': {
      const object = isObject(value) ? value : {};
      const inner = schema.properties.flatMap((property) => {
        const found = object[property.name];
        return found === undefined ? [] : draftsFor(property.schema, found, pointerTo(at, property.name), tools);
      });
      return [...objectDrafts(schema, object, at, tools.sampler), ...inner];
    }
    case 'union':
      return unionDrafts(schema, value, at, tools);
    default:
      return [];
  }
}

function unionDrafts(schema: UnionSchema, value: Json, at: string, tools: Tools): Draft[] {
  const branch = schema.branches.find((candidate) => tools.oracle.faults(candidate, value).length === 0);
  const unknown =
    schema.property === undefined
      ? []
      : puts(pointerTo(at, schema.property), 'enum', 'none of the known kinds', ['not-a-known-kind']);
  return [
    ...unknown,
    ...puts(at, 'type', 'none of the shapes that are accepted', [true]),
    ...(branch ? ownDrafts(branch, value, at, tools) : []),
  ];
}
