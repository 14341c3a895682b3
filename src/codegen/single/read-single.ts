import { Faults } from '../faults.ts';
import { readAny, type AnyContext } from '../model/read-any.ts';
import { childrenOf, type Schema } from '../model/schema.ts';
import { isObject, pointerTokens, pointerTo, type Json } from '../read/json.ts';

/** One JSON Schema as components: the whole, and every part that something refers to. */
export interface SingleModel {
  readonly components: Readonly<Record<string, Schema>>;
  /** Name of the component that is the whole schema. */
  readonly root: string;
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Reads one JSON Schema (2020-12) whose references all lead to parts of itself. Faults are collected. */
export function readSingle(schema: Json, faults: Faults): SingleModel {
  const names = new Map([['', 'Root']]);
  const components: Record<string, Schema> = {};
  const context: AnyContext = {
    faults,
    at: (ref) => valueAt(schema, pointerOf(ref)),
    nameOf(ref, pointer) {
      const target = pointerOf(ref);
      if (target === null || valueAt(schema, target) === undefined) {
        faults.add(pointerTo(pointer, '$ref'), `The reference ${ref} does not lead to a part of this schema.`, 'Write `#`, or `#/` and the way there.');
        return null;
      }
      names.set(target, names.get(target) ?? `Part${names.size}`);
      return names.get(target) ?? null;
    },
  };
  checkDialect(schema, faults);
  // The map grows while its schemas are read.
  for (const [pointer, name] of names) components[name] = readAny(context, valueAt(schema, pointer), pointer);
  for (const name of Object.keys(components).filter((other) => leadsBack(components, other))) {
    faults.add('', `${name} is made of itself alone, so no value could ever be decided.`, 'Let the circle pass through a property or an item.');
  }
  return { components, root: 'Root' };
}

function checkDialect(schema: Json, faults: Faults): void {
  const named = isObject(schema) ? schema['$schema'] : undefined;
  if (named !== undefined && named !== dialect && named !== `${dialect}#`) faults.add('/$schema', `The dialect ${JSON.stringify(named)} is not supported.`, `Use ${dialect}.`);
  if (hasInnerId(schema)) faults.add('', 'A part of the schema has an `$id` of its own, which moves its references elsewhere.', 'Leave it out.');
}

/** Looks at places where schemas stand, not at data such as `enum`. */
function hasInnerId(value: Json, depth = 0): boolean {
  if (Array.isArray(value)) return value.some((part) => hasInnerId(part, depth + 1));
  if (!isObject(value)) return false;
  if (depth > 0 && typeof value['$id'] === 'string') return true;
  return Object.entries(value).some(([key, part]) => !['enum', 'const', 'default', 'examples'].includes(key) && hasInnerId(part, depth + 1));
}

/** JSON Pointer of a local reference, or null. */
function pointerOf(ref: string): string | null {
  if (ref !== '#' && !ref.startsWith('#/')) return null;
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return null;
  }
}

function valueAt(schema: Json, pointer: string | null): Json | undefined {
  if (pointer === null) return undefined;
  return pointerTokens(pointer).reduce<Json | undefined>((node, token) => {
    if (Array.isArray(node)) return /^(?:0|[1-9]\d*)$/.test(token) ? node[Number(token)] : undefined;
    return isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
  }, schema);
}

/** Whether deciding this component for a value needs the same decision for the same value. */
function leadsBack(components: Readonly<Record<string, Schema>>, name: string): boolean {
  const seen = new Set<string>();
  const open = [...sameValue(components[name])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === name) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...sameValue(components[next]));
  }
  return false;
}

/** Components that look at the same value; children of lists and objects look at parts of it. */
function sameValue(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  if (schema.kind === 'ref') return [schema.name, ...sameValue(schema.not)];
  if (schema.kind === 'array' || schema.kind === 'object') return sameValue(schema.not);
  return childrenOf(schema).flatMap(sameValue);
}
