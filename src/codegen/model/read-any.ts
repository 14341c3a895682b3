import type { Faults } from '../faults.ts';
import { toCanonicalJson, isObject, listOf, appendToPointer, type Json, type JsonObject } from '../read/json.ts';
import { findAdvice, isKnownInSingle } from './keywords.ts';
import { readArrayParts } from './read-any-array.ts';
import { readObjectParts } from './read-any-object.ts';
import { readNumberParts, readStringParts } from './read-any-scalar.ts';
import type { Scalar, Schema } from './schema.ts';
import { readUnevaluated } from './unevaluated.ts';

/**
 * The context of a schema that is read with the full meaning of JSON Schema, not with the stricter rules of this
 * contract.
 */
export interface AnyContext {
  readonly faults: Faults;
  /** The target of a reference; null and a fault if it does not exist. */
  follow(keyword: ReferenceKeyword, ref: string, pointer: string): AnyPlace | null;
  /** The place of this schema if it has one of its own because of its `$id`. */
  embedded(node: JsonObject, pointer: string): AnyPlace | null;
  /**
   * A part that decides whether another one applies. It becomes a component, because it may refer back to this schema.
   */
  condition(value: Json | undefined, pointer: string): Schema;
}

export type ReferenceKeyword = '$ref' | '$dynamicRef';

/** A schema that becomes a component of this name. */
export interface AnyPlace {
  readonly name: string;
  readonly value: Json | undefined;
  readonly pointer: string;
  readonly context: AnyContext;
}

const anything: Schema = { kind: 'any' };
const nothing: Schema = { kind: 'never' };

/**
 * Reads any JSON Schema (2020-12). A keyword constrains only values of its own type; a value must fulfil all keywords.
 * What cannot be expressed exactly becomes a fault.
 */
export function readAny(context: AnyContext, value: Json | undefined, pointer: string): Schema {
  if (typeof value === 'boolean') return value ? anything : nothing;
  if (!isObject(value)) {
    context.faults.add(pointer, 'A schema must be an object, true or false.', 'Correct it.');
    return nothing;
  }
  for (const keyword of Object.keys(value).filter((name) => !isKnownInSingle(name))) {
    context.faults.add(
      appendToPointer(pointer, keyword),
      `The keyword \`${keyword}\` is not supported.`,
      findAdvice(keyword, 'any'),
    );
  }
  const embedded = context.embedded(value, pointer);
  if (embedded !== null) return { kind: 'ref', name: embedded.name };
  return combineAll([
    ...readReferenceParts(context, value, pointer),
    ...readLiteralParts(context, value, pointer),
    ...readTypedParts(context, value, pointer),
    ...readComposedParts(context, value, pointer),
    ...readUnevaluated(context, value, pointer),
  ]);
}

/** A schema that accepts what all parts accept. */
export function combineAll(parts: readonly Schema[]): Schema {
  const [first, ...further] = parts.filter((part) => part.kind !== 'any' || part.not !== undefined);
  if (first === undefined) return anything;
  return further.length === 0 ? first : { kind: 'all', parts: [first, ...further] };
}

/** A schema that accepts what one of the branches accepts. */
export function combineAny(branches: readonly Schema[], mode: 'any' | 'exclusive' = 'any'): Schema {
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: 'union', mode, branches };
}

export function negate(schema: Schema): Schema {
  return { kind: 'any', not: schema };
}

function readReferenceParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  return findReferenced(context, node, pointer).map((place) =>
    place === null ? nothing : { kind: 'ref', name: place.name },
  );
}

/** The targets of `$ref` and `$dynamicRef` of a schema; null for one without a target. */
export function findReferenced(context: AnyContext, node: JsonObject, pointer: string): (AnyPlace | null)[] {
  return (['$ref', '$dynamicRef'] as const)
    .filter((keyword) => keyword in node)
    .map((keyword) => {
      const ref = node[keyword];
      if (typeof ref === 'string') return context.follow(keyword, ref, pointer);
      context.faults.add(appendToPointer(pointer, keyword), 'A reference must be a text.', 'Correct it.');
      return null;
    });
}

function readLiteralParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const lists = [
    ...('const' in node ? [[node['const'] ?? null]] : []),
    ...('enum' in node ? [listOf(node['enum'])] : []),
  ];
  if ('enum' in node && !Array.isArray(node['enum']))
    context.faults.add(appendToPointer(pointer, 'enum'), '`enum` must be a list.', 'Correct it.');
  return lists.map((values): Schema => {
    if (values.length === 0) return nothing;
    if (values.some((value) => typeof value === 'object' && value !== null)) return { kind: 'equal', values };
    const scalars = values.filter((value): value is Scalar => value !== null);
    const distinct = [...new Map(scalars.map((value) => [toCanonicalJson(value), value])).values()];
    return { kind: 'literal', values: distinct, ...(values.includes(null) ? { nullable: true } : {}) };
  });
}

const plain: Readonly<Record<string, Schema>> = {
  null: { kind: 'literal', values: [], nullable: true },
  boolean: { kind: 'boolean' },
  string: { kind: 'string' },
  number: { kind: 'number', integer: false },
  // Not `integer: true`, which allows nothing above 2^53: JSON Schema has no such limit.
  integer: { kind: 'number', integer: false, multipleOf: 1 },
  array: { kind: 'array', items: anything },
  object: { kind: 'object', properties: [], others: 'any', exact: true },
};

function readTypedParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const constraints: Readonly<Record<string, readonly Schema[]>> = {
    string: readStringParts(context, node, pointer),
    number: readNumberParts(context, node, pointer),
    array: readArrayParts(context, node, pointer),
    object: readObjectParts(context, node, pointer),
  };
  if (node['type'] === undefined) {
    return Object.entries(constraints).flatMap(([type, parts]) =>
      parts.length === 0 ? [] : [combineAny([combineAll(parts), negate(plain[type] ?? nothing)])],
    );
  }
  const types = [node['type']].flat().map(String);
  for (const type of types.filter((name) => !Object.hasOwn(plain, name)))
    context.faults.add(
      appendToPointer(pointer, 'type'),
      `Unknown type ${type}.`,
      'Use one of the seven types of JSON Schema.',
    );
  if (types.length === 0)
    context.faults.add(appendToPointer(pointer, 'type'), '`type` is an empty list.', 'Name a type.');
  const branches = [...new Set(types)]
    .filter((type) => type !== 'integer' || !types.includes('number'))
    .map((type) => {
      const parts = constraints[type === 'integer' ? 'number' : type] ?? [];
      return combineAll(type === 'integer' || parts.length === 0 ? [plain[type] ?? nothing, ...parts] : parts);
    });
  return [combineAny(branches)];
}

function readComposedParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const read = (keyword: string): Schema => readAny(context, node[keyword], appendToPointer(pointer, keyword));
  const list = (keyword: 'allOf' | 'anyOf' | 'oneOf'): Schema[] | null => {
    if (node[keyword] === undefined) return null;
    const schemas = listOf(node[keyword]).map((branch, index) =>
      readAny(context, branch, appendToPointer(pointer, keyword, index)),
    );
    if (schemas.length === 0)
      context.faults.add(
        appendToPointer(pointer, keyword),
        `\`${keyword}\` must be a list of schemas.`,
        'Write at least one.',
      );
    return schemas;
  };
  const [all, any, one] = [list('allOf'), list('anyOf'), list('oneOf')];
  const [condition, then, otherwise] = [node['if'], node['then'], node['else']].map((part) => part !== undefined);
  return [
    ...(all ?? []),
    ...(any ? [combineAny(any)] : []),
    ...(one ? [combineAny(one, 'exclusive')] : []),
    ...(node['not'] === undefined ? [] : [negate(read('not'))]),
    ...(condition && then ? [combineAny([negate(read('if')), read('then')])] : []),
    ...(condition && otherwise ? [combineAny([read('if'), read('else')])] : []),
  ];
}
