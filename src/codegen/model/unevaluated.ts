import { isObject, listOf, objectOf, appendToPointer, type Json, type JsonObject } from '../read/json.ts';
import { combineAll, negate, readAny, findReferenced, type AnyContext } from './read-any.ts';
import { requireProperties } from './read-any-object.ts';
import type { Described, Schema } from './schema.ts';

type Of = 'properties' | 'items';

const keywords = { properties: 'unevaluatedProperties', items: 'unevaluatedItems' } as const;

/** Reads `unevaluatedProperties` and `unevaluatedItems`: rules for what no other part of this schema describes. */
export function readUnevaluated(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  return (['properties', 'items'] as const).flatMap((of): Schema[] => {
    const { [keywords[of]]: value, ...others } = node;
    if (value === undefined) return [];
    const rest = readAny(context, value, appendToPointer(pointer, keywords[of]));
    const described = findDescribed({ of, context, when: [], seen: [] }, others, pointer);
    const says =
      (rest.kind !== 'any' || rest.not !== undefined) && !described.some(({ all, when }) => all && when === undefined);
    return says ? [{ kind: 'rest', of, described, others: rest }] : [];
  });
}

/** The way to a schema: the conditions under which it applies, and the places through which it was reached. */
interface Way {
  readonly of: Of;
  readonly context: AnyContext;
  readonly when: readonly Schema[];
  readonly seen: readonly string[];
}

/**
 * Finds what a schema describes, itself and through the schemas that it applies to the same value. A branch counts if
 * it is valid.
 */
function findDescribed(way: Way, value: Json | undefined, pointer: string): Described[] {
  if (!isObject(value)) return [];
  const { context } = way;
  const embedded = context.embedded(value, pointer);
  const places = embedded === null ? findReferenced(context, value, pointer) : [embedded];
  const referred = places.flatMap((place) =>
    // The same place again is a circle, which another check refuses.
    place === null || way.seen.includes(place.name)
      ? []
      : findDescribed({ ...way, context: place.context, seen: [...way.seen, place.name] }, place.value, place.pointer),
  );
  if (embedded !== null) return referred;
  const read = (part: Json | undefined, ...at: (string | number)[]): Schema =>
    context.condition(part, appendToPointer(pointer, ...at));
  const where = (condition: Schema[], part: Json | undefined, ...at: (string | number)[]): Described[] =>
    findDescribed({ ...way, when: [...way.when, ...condition] }, part, appendToPointer(pointer, ...at));
  const choices = (['anyOf', 'oneOf'] as const).flatMap((keyword) =>
    listOf(value[keyword]).flatMap((part, index) => where([read(part, keyword, index)], part, keyword, index)),
  );
  const dependent = Object.entries(objectOf(value['dependentSchemas'])).flatMap(([name, part]) =>
    where([requireProperties([name])], part, 'dependentSchemas', name),
  );
  const conditional = (): Described[] => {
    const { if: asked, then, else: otherwise } = value;
    if (asked === undefined) return [];
    const condition = read(asked, 'if');
    return [
      ...where([condition], asked, 'if'),
      ...where([condition], then, 'then'),
      ...where([negate(condition)], otherwise, 'else'),
    ];
  };
  return [
    ...readOwn(way, value, pointer),
    ...referred,
    ...listOf(value['allOf']).flatMap((part, index) => where([], part, 'allOf', index)),
    ...choices,
    ...dependent,
    ...conditional(),
  ];
}

/** Finds what the keywords of one schema describe. */
function readOwn({ of, context, when }: Way, node: JsonObject, pointer: string): Described[] {
  const condition = when.length === 0 ? {} : { when: combineAll(when) };
  const parts: Described[] = of === 'properties' ? readOwnProperties(node) : readOwnItems(context, node, pointer);
  return parts.map((part) => ({ ...condition, ...part }));
}

function readOwnProperties(node: JsonObject): Described[] {
  if (node['additionalProperties'] !== undefined || node['unevaluatedProperties'] !== undefined) return [{ all: true }];
  const [names, patterns] = [
    Object.keys(objectOf(node['properties'])),
    Object.keys(objectOf(node['patternProperties'])),
  ];
  return [...(names.length === 0 ? [] : [{ names }]), ...(patterns.length === 0 ? [] : [{ patterns }])];
}

function readOwnItems(context: AnyContext, node: JsonObject, pointer: string): Described[] {
  if (node['items'] !== undefined || node['unevaluatedItems'] !== undefined) return [{ all: true }];
  const first = listOf(node['prefixItems']).length;
  const fitting =
    node['contains'] === undefined
      ? []
      : [{ fitting: context.condition(node['contains'], appendToPointer(pointer, 'contains')) }];
  return [...(first === 0 ? [] : [{ first }]), ...fitting];
}
