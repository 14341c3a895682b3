import { isObject, listOf, objectOf, pointerTo, type Json, type JsonObject } from '../read/json.ts';
import { readAny, type AnyContext } from './read-any.ts';
import type { Schema } from './schema.ts';

/** Keywords whose branches describe properties only where they fit, which cannot be known before a value is there. */
const branching = ['anyOf', 'oneOf', 'if', 'dependentSchemas', '$dynamicRef', 'unevaluatedProperties'];

interface Described {
  readonly names: Set<string>;
  readonly patterns: Set<string>;
  /** Some schema describes whatever else there is. */
  everything: boolean;
}

/** `unevaluatedProperties`: a rule for what neither this schema nor its `allOf` and `$ref` describe. */
export function unevaluatedParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const value = node['unevaluatedProperties'];
  if (value === undefined) return [];
  const described: Described = { names: new Set(), patterns: new Set(), everything: false };
  const { unevaluatedProperties: _own, ...others } = node;
  const reason = describe(context, others, described, new Set());
  if (reason !== null) {
    context.faults.add(pointerTo(pointer, 'unevaluatedProperties'), `\`unevaluatedProperties\` beside \`${reason}\`: what was described depends on the value.`, 'Close each branch with `additionalProperties: false`.');
    return [];
  }
  const schema = readAny(context, value, pointerTo(pointer, 'unevaluatedProperties'));
  if (described.everything || (schema.kind === 'any' && schema.not === undefined)) return [];
  const anything: Schema = { kind: 'any' };
  const rule: Schema = {
    kind: 'object',
    exact: true,
    properties: [...described.names].map((name) => ({ name, required: false, schema: anything })),
    ...(described.patterns.size === 0 ? {} : { patterns: [...described.patterns].map((pattern) => ({ pattern, schema: anything })) }),
    others: schema.kind === 'never' ? 'closed' : schema,
  };
  // Only objects have properties to be described.
  return [{ kind: 'union', mode: 'any', branches: [rule, { kind: 'any', not: { kind: 'object', properties: [], others: 'any', exact: true } }] }];
}

/** Collects what is described; gives the keyword that makes it impossible to know, or null. */
function describe(context: AnyContext, value: Json | undefined, into: Described, seen: Set<string>): string | null {
  if (!isObject(value)) return null;
  const branch = branching.find((keyword) => keyword in value);
  if (branch !== undefined) return branch;
  for (const name of Object.keys(objectOf(value['properties']))) into.names.add(name);
  for (const pattern of Object.keys(objectOf(value['patternProperties']))) into.patterns.add(pattern);
  if (value['additionalProperties'] !== undefined) into.everything = true;
  const ref = value['$ref'];
  const target = typeof ref === 'string' && !seen.has(ref) ? context.at(ref) : undefined;
  if (typeof ref === 'string') seen.add(ref);
  return [target, ...listOf(value['allOf'])].map((part) => describe(context, part, into, seen)).find((reason) => reason !== null) ?? null;
}
