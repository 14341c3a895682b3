import { isRuledOut, type ArraySchema, type ObjectSchema } from '../../../model/schema.ts';
import { appendToPointer, type Json, type JsonObject } from '../../../read/json.ts';
import type { Sampler } from '../sample.ts';
import { draftValues, type Draft } from './draft.ts';

/** Fields that only the server sets. A body with one of them must be refused (mass assignment). */
const serverFields = ['id', 'role', 'status', 'createdAt'];

/** Drafts that break the constraints of a list as a whole. `base` is a valid list. */
export function draftListFaults(schema: ArraySchema, base: readonly Json[], at: string, sampler: Sampler): Draft[] {
  const { minItems = 0, maxItems, uniqueItems } = schema;
  const [first = sampler.makeValue(schema.items)] = base;
  return [
    ...draftValues(at, 'type', 'an object, not a list', [{}]),
    ...draftValues(at, 'type', 'a text, not a list', ['text']),
    ...(minItems > 0
      ? draftValues(at, 'minItems', `a list of fewer than ${minItems} items`, [base.slice(0, minItems - 1)])
      : []),
    ...(maxItems === undefined ? [] : draftTooManyItems(schema, first, maxItems + 1, at, sampler)),
    ...(uniqueItems === true
      ? [
          [first, first],
          [...base, first],
        ].flatMap((list) => draftRepeatedItem(list, at))
      : []),
  ];
}

/** The answer names the last item, which repeats the first. */
function draftRepeatedItem(list: readonly Json[], at: string): Draft[] {
  const drafts = draftValues(at, 'uniqueItems', 'a list that has an item twice', [[...list]]);
  return drafts.map((draft) => ({ ...draft, at: appendToPointer(at, list.length - 1) }));
}

function draftTooManyItems(schema: ArraySchema, first: Json, count: number, at: string, sampler: Sampler): Draft[] {
  const says = `a list of more than ${count - 1} items`;
  const different = Array.from({ length: count }, (_, index) => sampler.makeValue(schema.items, index));
  const equal: Draft = { keyword: 'maxItems', says, at, change: { at, item: first, times: count } };
  return [...(schema.uniqueItems === true ? [] : [equal]), ...draftValues(at, 'maxItems', says, [different])];
}

/** Drafts that break the constraints of an object as a whole. `base` is a valid object. */
export function draftObjectFaults(schema: ObjectSchema, base: JsonObject, at: string, sampler: Sampler): Draft[] {
  const known = new Set(schema.properties.map(({ name }) => name));
  const strangers =
    schema.others === 'closed'
      ? ['unexpected', ...(at === '' ? serverFields : [])].filter((name) => !known.has(name))
      : [];
  return [
    ...draftValues(at, 'type', 'a list, not an object', [[]]),
    ...draftValues(at, 'type', 'a text, not an object', ['text']),
    ...draftValues(at, 'type', 'a number, not an object', [0]),
    ...schema.properties
      .filter(({ required }) => required)
      .map(({ name }) => draftMissingField(appendToPointer(at, name))),
    ...strangers.map((name): Draft => {
      const place = appendToPointer(at, name);
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
        draftValues(appendToPointer(at, property.name), 'not', 'a field that is forbidden here', [
          sampler.makeValue(property.schema),
        ]),
      ),
    ...((schema.minProperties ?? 0) > 0
      ? draftValues(at, 'minProperties', `an object of fewer than ${schema.minProperties} fields`, [{}])
      : []),
    ...draftTooManyFields(schema, base, at),
    ...draftMissingCompanion(schema, at),
  ];
}

function draftMissingField(at: string): Draft {
  return { keyword: 'required', says: 'missing', at, change: { at, remove: true } };
}

function draftTooManyFields(schema: ObjectSchema, base: JsonObject, at: string): Draft[] {
  const { maxProperties } = schema;
  if (maxProperties === undefined) return [];
  const [value = 'x'] = Object.values(base);
  const more = Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, index) => [`extra${index}`, value]));
  return draftValues(at, 'maxProperties', `an object of more than ${maxProperties} fields`, [
    base,
    { ...base, ...more },
  ]);
}

function draftMissingCompanion(schema: ObjectSchema, at: string): Draft[] {
  return Object.entries(schema.dependentRequired ?? {}).flatMap(([name, needed]) =>
    needed.map((other): Draft => ({
      keyword: 'dependentRequired',
      says: `${name} without ${other}`,
      at,
      change: { at: appendToPointer(at, other), remove: true },
    })),
  );
}
