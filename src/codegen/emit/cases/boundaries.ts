import type { OperationModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import { isObject, pointerTo, type Json } from '../../read/json.ts';
import { bodySchema } from './base.ts';
import type { Case, Change, RequestParts } from './case.ts';
import { changed } from './change.ts';
import { knownBoundary } from './known.ts';
import { componentOf } from './sample.ts';
import type { Tools } from './breach/walk.ts';

interface Edge {
  readonly keyword: string;
  readonly says: string;
  readonly change: Change;
}

/** The complete request at the inner side of every boundary: a contract that is enforced too strictly shows here. */
export function boundaryCases(operation: OperationModel, complete: RequestParts, tools: Tools): Case[] {
  const schema = bodySchema(operation);
  const { body } = complete;
  if (schema === null || body === undefined || operation.body?.media[0]?.kind !== 'json') return [];
  const fits = ({ change }: Edge) =>
    tools.oracle.faults(schema, tools.sampler.concrete(schema, changed(body, change))).length === 0;
  return edges(schema, body, '', tools)
    .filter(fits)
    .map(({ keyword, says, change }) => ({
      status: null,
      name: `/body${change.at}: ${says} (${keyword})`,
      known: knownBoundary(keyword),
      act: 'fit',
      keyword,
      change: { ...change, at: `/body${change.at}` },
    }));
}

function edges(schema: Schema, value: Json, at: string, tools: Tools): Edge[] {
  const nothing: Edge[] = schema.nullable ? [{ keyword: 'type', says: 'null', change: { at, set: null } }] : [];
  return [...nothing, ...ownEdges(schema, value, at, tools)];
}

function ownEdges(schema: Schema, value: Json, at: string, tools: Tools): Edge[] {
  const edge = (keyword: string, says: string, set: Json): Edge => ({ keyword, says, change: { at, set } });
  switch (schema.kind) {
    case 'ref':
      return edges(componentOf(tools.model, schema.name), value, at, tools);
    case 'string':
      return [
        ...(schema.minLength === undefined
          ? []
          : [edge('minLength', `${schema.minLength} characters`, 'a'.repeat(schema.minLength))]),
        // Characters outside the basic plane: lengths count code points, not UTF-16 units.
        ...(schema.maxLength === undefined
          ? []
          : [longest(at, '\u{1F600}', schema.maxLength), longest(at, 'a', schema.maxLength)]),
      ];
    case 'number':
      return [
        ...(schema.minimum === undefined ? [] : [edge('minimum', String(schema.minimum), schema.minimum)]),
        ...(schema.maximum === undefined ? [] : [edge('maximum', String(schema.maximum), schema.maximum)]),
      ];
    case 'literal':
      return schema.values.map((known) => edge('enum', JSON.stringify(known), known));
    case 'array':
      return [
        ...((schema.minItems ?? 0) === 0 ? [edge('minItems', 'an empty list', [])] : []),
        ...(Array.isArray(value) && value[0] !== undefined
          ? edges(schema.items, value[0], pointerTo(at, 0), tools)
          : []),
      ];
    case 'object':
      return schema.properties.flatMap((property): Edge[] => {
        const found = isObject(value) ? value[property.name] : undefined;
        if (found === undefined) return [];
        const place = pointerTo(at, property.name);
        const left: Edge[] = property.required
          ? []
          : [{ keyword: 'required', says: 'left out', change: { at: place, remove: true } }];
        return [...left, ...edges(property.schema, found, place, tools)];
      });
    default:
      return [];
  }
}

function longest(at: string, text: string, times: number): Edge {
  const change: Change = times <= 40 ? { at, set: text.repeat(times) } : { at, text, times };
  return { keyword: 'maxLength', says: `${times} times ${text}`, change };
}
