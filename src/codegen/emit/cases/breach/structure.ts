import { isRuledOut, type ArraySchema, type ObjectSchema } from '../../../model/schema.ts';
import { pointerTo, type Json, type JsonObject } from '../../../read/json.ts';
import type { Sampler } from '../sample.ts';
import { puts, type Draft } from './draft.ts';

/** Fields a server keeps for itself; a body that carries one must not get through (mass assignment). */
const serverFields = ['id', 'role', 'status', 'createdAt'];

/** Ways to break a list as a whole. `base` is a valid one. */
export function listDrafts(schema: ArraySchema, base: readonly Json[], at: string, sampler: Sampler): Draft[] {
  const { minItems = 0, maxItems, uniqueItems } = schema;
  const [first = sampler.one(schema.items)] = base;
  return [
    ...puts(at, 'type', 'an object, not a list', [{}]),
    ...puts(at, 'type', 'a text, not a list', ['text']),
    ...(minItems > 0 ? puts(at, 'minItems', `a list of fewer than ${minItems}`, [base.slice(0, minItems - 1)]) : []),
    ...(maxItems === undefined ? [] : tooMany(schema, first, maxItems + 1, at, sampler)),
    ...(uniqueItems === true
      ? puts(at, 'uniqueItems', 'a list with an item twice', [
          [first, first],
          [...base, first],
        ])
      : []),
  ];
}

function tooMany(schema: ArraySchema, first: Json, count: number, at: string, sampler: Sampler): Draft[] {
  const says = `a list of more than ${count - 1}`;
  const different = Array.from({ length: count }, (_, index) => sampler.one(schema.items, index));
  const equal: Draft = { keyword: 'maxItems', says, at, change: { at, item: first, times: count } };
  return [...(schema.uniqueItems === true ? [] : [equal]), ...puts(at, 'maxItems', says, [different])];
}

/** Ways to break an object as a whole. `base` is a valid one. */
export function objectDrafts(schema: ObjectSchema, base: JsonObject, at: string, sampler: Sampler): Draft[] {
  const known = new Set(schema.properties.map(({ name }) => name));
  const strangers =
    schema.others === 'closed'
      ? ['unexpected', ...(at === '' ? serverFields : [])].filter((name) => !known.has(name))
      : [];
  return [
    ...puts(at, 'type', 'a list, not an object', [[]]),
    ...puts(at, 'type', 'a text, not an object', ['text']),
    ...puts(at, 'type', 'a number, not an object', [0]),
    ...schema.properties.filter(({ required }) => required).map(({ name }) => missing(pointerTo(at, name))),
    ...strangers.map((name): Draft => {
      const place = pointerTo(at, name);
      return {
        keyword: 'additionalProperties',
        says: 'a field that is not in the contract',
        at: place,
        change: { at: place, set: 'x' },
      };
    }),
    ...schema.properties
      .filter((property) => isRuledOut(property.schema))
      .flatMap((property) =>
        puts(pointerTo(at, property.name), 'not', 'a field that must not be there', [sampler.one(property.schema)]),
      ),
    ...((schema.minProperties ?? 0) > 0
      ? puts(at, 'minProperties', `an object of fewer than ${schema.minProperties} fields`, [{}])
      : []),
    ...tooManyProperties(schema, base, at),
    ...unaccompanied(schema, at),
  ];
}

function missing(at: string): Draft {
  return { keyword: 'required', says: 'missing', at, change: { at, remove: true } };
}

function tooManyProperties(schema: ObjectSchema, base: JsonObject, at: string): Draft[] {
  const { maxProperties } = schema;
  if (maxProperties === undefined) return [];
  const [value = 'x'] = Object.values(base);
  const more = Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, index) => [`extra${index}`, value]));
  return puts(at, 'maxProperties', `an object of more than ${maxProperties} fields`, [base, { ...base, ...more }]);
}

function unaccompanied(schema: ObjectSchema, at: string): Draft[] {
  return Object.entries(schema.dependentRequired ?? {}).flatMap(([name, needed]) =>
    needed.map((other): Draft => ({
      keyword: 'dependentRequired',
      says: `${name} without ${other}`,
      at,
      change: { at: pointerTo(at, other), remove: true },
    })),
  );
}
