import type { ContractDocument } from '../read/document.ts';
import { isObject, listOf, objectOf, appendToPointer, splitPointer, type Json, type JsonObject } from '../read/json.ts';
import { findAdvice, isAnnotation, isKnownKeyword } from './keywords.ts';
import { readCountLimits } from './limits.ts';
import { mergeAllOf } from './merge-all-of.ts';
import { readAny, type AnyContext } from './read-any.ts';
import { readContains } from './read-any-array.ts';
import { readLiteral } from './read-literal.ts';
import { readObject } from './read-object.ts';
import { readNumber, readString } from './read-scalar.ts';
import { readUnion } from './read-union.ts';
import type { Schema } from './schema.ts';

const nothing: Schema = { kind: 'object', properties: [], others: 'any' };

/** Normalises one schema of the bundled document. What cannot be expressed becomes a fault. */
export function readSchema(document: ContractDocument, value: Json | undefined, pointer: string): Schema {
  if (!isObject(value)) {
    document.faults.add(
      pointer,
      'This schema must be an object.',
      'Write a schema object instead of `true` or `false`.',
    );
    return nothing;
  }
  if ('$ref' in value) return readReference(document, value, pointer);
  if ('allOf' in value) return mergeAllOf(document, value, pointer);
  if ('oneOf' in value || 'anyOf' in value) return readUnion(document, value, pointer);
  if ('enum' in value || 'const' in value) return readLiteral(document, value, pointer);
  return readTyped(document, value, pointer);
}

function readTyped(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const types = typeof node['type'] === 'string' ? [node['type']] : listOf(node['type']).map(String);
  const [type, ...further] = types.filter((name) => name !== 'null');
  if (type === undefined || further.length > 0) {
    const reason =
      type === undefined
        ? 'This schema has no type, so it would accept anything.'
        : `Several types at once (${types.join(', ')}).`;
    document.faults.add(
      pointer,
      reason,
      "Write one `type` (and 'null' where null is allowed), or `oneOf` with one schema for each.",
    );
    return nothing;
  }
  refuseUnknownKeywords(document, node, type, pointer);
  const not =
    node['not'] === undefined
      ? {}
      : { not: readAny(makeAnyContext(document), node['not'], appendToPointer(pointer, 'not')) };
  const common = { ...readCommon(node), ...(types.includes('null') ? { nullable: true as const } : {}), ...not };
  switch (type) {
    case 'string':
      return { ...readString(document, node, pointer), ...common };
    case 'integer':
    case 'number':
      return { ...readNumber(document, node, pointer), ...common };
    case 'boolean':
      return { kind: 'boolean', ...common };
    case 'array':
      return { ...readArray(document, node, pointer), ...common };
    case 'object':
      return { ...readObject(document, node, pointer), ...common };
    default:
      document.faults.add(pointer, `Unknown type ${type}.`, 'Use string, number, integer, boolean, array or object.');
      return nothing;
  }
}

function readReference(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const place = document.resolve(node, pointer);
  for (const keyword of Object.keys(node).filter((key) => key !== '$ref' && !isAnnotation(key))) {
    document.faults.add(
      pointer,
      `\`${keyword}\` stands beside a \`$ref\`.`,
      'Write the narrower schema to a file of its own.',
    );
  }
  const [, kind] = splitPointer(place.pointer);
  if (place.component === null || kind !== 'schemas') {
    if (place.component !== null)
      document.faults.add(
        pointer,
        'This reference does not lead to contract/schemas.',
        'Move the schema to a file of its own in contract/schemas.',
      );
    return nothing;
  }
  return { kind: 'ref', name: place.component, ...readCommon(node) };
}

function readArray(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  if (node['items'] === undefined)
    document.faults.add(pointer, 'A list without `items`.', 'Describe the items with `items`.');
  const items =
    node['items'] === undefined ? nothing : readSchema(document, node['items'], appendToPointer(pointer, 'items'));
  return {
    kind: 'array',
    items,
    ...readCountLimits(document, node, ['minItems', 'maxItems'], pointer),
    ...(node['uniqueItems'] === true ? { uniqueItems: true } : {}),
    ...readContains(makeAnyContext(document), node, pointer),
  };
}

/** The context of schemas such as those in `not`, which give no type: JSON Schema with references to components. */
function makeAnyContext(document: ContractDocument): AnyContext {
  const context: AnyContext = {
    faults: document.faults,
    follow(_keyword, ref, pointer) {
      const { component, node, pointer: at } = document.resolve({ $ref: ref }, pointer);
      return component === null ? null : { name: component, value: node, pointer: at, context };
    },
    condition(_value, pointer) {
      document.faults.add(
        pointer,
        'Which properties this branch describes depends on the value.',
        'Close each branch with `additionalProperties: false` instead of `unevaluatedProperties`.',
      );
      return { kind: 'never' };
    },
    embedded(node, pointer) {
      // Addresses are file names here, and the bundler has resolved them.
      for (const keyword of ownAddress.filter((name) => name in node))
        document.faults.add(
          appendToPointer(pointer, keyword),
          `\`${keyword}\` has no meaning inside a contract.`,
          findAdvice('$defs', 'any'),
        );
      return null;
    },
  };
  return context;
}

const ownAddress = [
  '$schema',
  '$vocabulary',
  '$id',
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$defs',
  'definitions',
];

export function refuseUnknownKeywords(
  document: ContractDocument,
  node: JsonObject,
  type: string,
  pointer: string,
): void {
  for (const keyword of Object.keys(node)) {
    if (isKnownKeyword(keyword, type)) continue;
    document.faults.add(
      appendToPointer(pointer, keyword),
      `The keyword \`${keyword}\` is not supported in a schema of type ${type}.`,
      findAdvice(keyword, type),
    );
  }
}

/** Reads what a schema of any type may have. */
export function readCommon(node: JsonObject): { description?: string; default?: Json } {
  const { description } = objectOf(node);
  const preset = node['default'];
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(preset !== undefined ? { default: preset } : {}),
  };
}
