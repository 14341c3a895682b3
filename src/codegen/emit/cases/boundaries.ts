import type { OperationModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import { isObject, appendToPointer, type Json } from '../../read/json.ts';
import { findBodySchema } from './base.ts';
import type { Case, Change, RequestParts } from './case.ts';
import { applyChange } from './change.ts';
import { findKnownBoundary } from './known.ts';
import { findComponent } from './sample.ts';
import type { Tools } from './breach/walk.ts';

interface Edge {
  readonly keyword: string;
  readonly says: string;
  readonly change: Change;
}

/**
 * The complete request with a value just inside each boundary. These cases find constraints that are enforced too
 * strictly.
 */
export function makeBoundaryCases(operation: OperationModel, complete: RequestParts, tools: Tools): Case[] {
  const schema = findBodySchema(operation);
  const { body } = complete;
  if (schema === null || body === undefined || operation.body?.media[0]?.kind !== 'json') return [];
  const fits = ({ change }: Edge) =>
    tools.oracle.findFaults(schema, tools.sampler.fillVariables(schema, applyChange(body, change))).length === 0;
  return findEdges(schema, body, '', tools)
    .filter(fits)
    .map(({ keyword, says, change }) => ({
      status: null,
      name: `/body${change.at}: ${says} (${keyword})`,
      known: findKnownBoundary(keyword),
      act: 'fit',
      keyword,
      change: { ...change, at: `/body${change.at}` },
    }));
}

function findEdges(schema: Schema, value: Json, at: string, tools: Tools): Edge[] {
  const nothing: Edge[] = schema.nullable ? [{ keyword: 'type', says: 'null', change: { at, set: null } }] : [];
  return [...nothing, ...findOwnEdges(schema, value, at, tools)];
}

function findOwnEdges(schema: Schema, value: Json, at: string, tools: Tools): Edge[] {
  const makeEdge = (keyword: string, says: string, set: Json): Edge => ({ keyword, says, change: { at, set } });
  switch (schema.kind) {
    case 'ref':
      return findEdges(findComponent(tools.model, schema.name), value, at, tools);
    case 'string':
      return [
        ...(schema.minLength === undefined
          ? []
          : [makeEdge('minLength', `${schema.minLength} characters`, 'a'.repeat(schema.minLength))]),
        // A character outside the basic plane shows that lengths count code points, not UTF-16 units.
        ...(schema.maxLength === undefined
          ? []
          : [makeLongTextEdge(at, '\u{1F600}', schema.maxLength), makeLongTextEdge(at, 'a', schema.maxLength)]),
      ];
    case 'number':
      return [
        ...(schema.minimum === undefined ? [] : [makeEdge('minimum', String(schema.minimum), schema.minimum)]),
        ...(schema.maximum === undefined ? [] : [makeEdge('maximum', String(schema.maximum), schema.maximum)]),
      ];
    case 'literal':
      return schema.values.map((known) => makeEdge('enum', JSON.stringify(known), known));
    case 'array':
      return [
        ...((schema.minItems ?? 0) === 0 ? [makeEdge('minItems', 'an empty list', [])] : []),
        ...(Array.isArray(value) && value[0] !== undefined
          ? findEdges(schema.items, value[0], appendToPointer(at, 0), tools)
          : []),
      ];
    case 'object':
      return schema.properties.flatMap((property): Edge[] => {
        const found = isObject(value) ? value[property.name] : undefined;
        if (found === undefined) return [];
        const place = appendToPointer(at, property.name);
        const left: Edge[] = property.required
          ? []
          : [{ keyword: 'required', says: 'left out', change: { at: place, remove: true } }];
        return [...left, ...findEdges(property.schema, found, place, tools)];
      });
    default:
      return [];
  }
}

function makeLongTextEdge(at: string, text: string, times: number): Edge {
  const change: Change = times <= 40 ? { at, set: text.repeat(times) } : { at, text, times };
  return { keyword: 'maxLength', says: `${times} times ${text}`, change };
}
