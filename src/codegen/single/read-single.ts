import { Faults } from '../faults.ts';
import { readAny, type AnyContext, type AnyPlace } from '../model/read-any.ts';
import { childrenOf, type Schema } from '../model/schema.ts';
import { isObject, appendToPointer, sortedEntries, type Json } from '../read/json.ts';
import { Resources } from './resources.ts';

/** One JSON Schema as components: the whole schema, and every part to which a reference leads. */
export interface SingleModel {
  readonly components: Readonly<Record<string, Schema>>;
  /** Name of the component of the whole schema. */
  readonly root: string;
}

/** The dynamic anchors on the way to a schema, each with its outermost place. `$dynamicRef` searches them. */
type Scope = ReadonlyMap<string, string>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Reads one JSON Schema (2020-12). It may refer only to parts of itself and to the schema of JSON Schema. Faults are
 * collected.
 */
export function readSingle(schema: Json, faults: Faults): SingleModel {
  const resources = new Resources(schema, faults);
  // One component for each place and scope. The map grows while the schemas in it are read.
  const places = new Map<string, AnyPlace>();
  const enter = (location: string, around: Scope): AnyPlace => {
    const scope: Scope = new Map([...resources.findResource(location).dynamicAnchors, ...around]);
    const key = JSON.stringify([location, sortedEntries(Object.fromEntries(scope))]);
    const place = places.get(key) ?? {
      name: places.size === 0 ? 'Root' : `Part${places.size}`,
      value: resources.at(location),
      pointer: location,
      context: contextAt(location, scope),
    };
    places.set(key, place);
    return place;
  };
  const contextAt = (start: string, scope: Scope): AnyContext => ({
    faults,
    follow(keyword, ref, pointer) {
      const target = resources.follow(ref, pointer);
      if (target === null) {
        faults.add(
          appendToPointer(pointer, keyword),
          `The reference ${ref} does not refer to a part of this schema.`,
          'Write `#`, a JSON Pointer after `#`, or an anchor or `$id` of this schema.',
        );
        return null;
      }
      const bound = keyword === '$dynamicRef' && target.dynamic !== null ? scope.get(target.dynamic) : undefined;
      return enter(bound ?? target.location, scope);
    },
    condition: (value, pointer) =>
      typeof value === 'boolean'
        ? readAny(contextAt(start, scope), value, pointer)
        : { kind: 'ref', name: enter(pointer, scope).name },
    embedded: (node, pointer) => (typeof node['$id'] === 'string' && pointer !== start ? enter(pointer, scope) : null),
  });
  checkDialect(schema, faults);
  enter('', new Map());
  const components: Record<string, Schema> = {};
  for (const { name, value, pointer, context } of places.values()) components[name] = readAny(context, value, pointer);
  for (const name of Object.keys(components).filter((other) => leadsBack(components, other))) {
    faults.add(
      '',
      `${name} consists only of itself, so no value can be checked.`,
      'Make the circle pass through a property or an item.',
    );
  }
  return { components, root: 'Root' };
}

function checkDialect(schema: Json, faults: Faults): void {
  const named = isObject(schema) ? schema['$schema'] : undefined;
  if (named !== undefined && named !== dialect && named !== `${dialect}#`)
    faults.add('/$schema', `The dialect ${JSON.stringify(named)} is not supported.`, `Use ${dialect}.`);
}

/** Whether checking a value against this component requires the same check of the same value. */
function leadsBack(components: Readonly<Record<string, Schema>>, name: string): boolean {
  const seen = new Set<string>();
  const open = [...listSameValueComponents(components[name])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === name) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...listSameValueComponents(components[next]));
  }
  return false;
}

/** Components that check the same value. Schemas of items and properties check parts of it. */
function listSameValueComponents(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  if (schema.kind === 'ref') return [schema.name, ...listSameValueComponents(schema.not)];
  if (schema.kind === 'array' || schema.kind === 'object') return listSameValueComponents(schema.not);
  if (schema.kind === 'rest')
    return [
      ...schema.described.flatMap(({ when }) => listSameValueComponents(when)),
      ...listSameValueComponents(schema.not),
    ];
  return childrenOf(schema).flatMap(listSameValueComponents);
}
