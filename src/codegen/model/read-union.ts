import type { ContractDocument } from '../read/document.ts';
import { isObject, listOf, objectOf, plainText, pointerTo, type Json, type JsonObject } from '../read/json.ts';
import { isAnnotation } from './keywords.ts';
import { commonOf, readSchema } from './read-schema.ts';
import type { Schema, UnionSchema } from './schema.ts';

/** `oneOf` and `anyOf`. A branch `type: 'null'` makes the rest nullable. */
export function readUnion(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const keyword = 'oneOf' in node ? 'oneOf' : 'anyOf';
  // Beside a discriminator `type: object` repeats what its branches say; AJV needs it there to keep null out.
  const repeated = 'discriminator' in node && node['type'] === 'object' ? ['type'] : [];
  for (const key of Object.keys(node).filter(
    (key) => ![keyword, 'discriminator', ...repeated].includes(key) && !isAnnotation(key),
  )) {
    document.faults.add(
      pointerTo(pointer, key),
      `\`${key}\` stands beside \`${keyword}\`.`,
      'Move it into the branches.',
    );
  }
  const all = listOf(node[keyword]).map((branch, index) => ({ branch, at: pointerTo(pointer, keyword, index) }));
  const branches = all.filter(({ branch }) => !isNull(branch));
  const common = { ...commonOf(node), ...(branches.length < all.length ? { nullable: true as const } : {}) };
  const schemas = branches.map(({ branch, at }) => readSchema(document, branch, at));
  const [first, second] = schemas;
  if (first === undefined) {
    document.faults.add(pointer, `\`${keyword}\` without a branch.`, 'Write at least one schema.');
    return { kind: 'boolean', ...common };
  }
  if (second === undefined) return { ...first, ...common };
  if (keyword === 'anyOf' || !('discriminator' in node)) {
    return { kind: 'union', mode: keyword === 'anyOf' ? 'any' : 'exclusive', branches: schemas, ...common };
  }
  const property = discriminatorOf(document, node, branches, pointer);
  const union: UnionSchema = { kind: 'union', mode: 'discriminated', branches: schemas, ...common };
  return property === null ? union : { ...union, property };
}

function isNull(branch: Json): boolean {
  return isObject(branch) && branch['type'] === 'null';
}

/** The discriminating property, when every branch requires it with one value of its own; otherwise a fault. */
function discriminatorOf(
  document: ContractDocument,
  node: JsonObject,
  branches: readonly { branch: Json; at: string }[],
  pointer: string,
): string | null {
  const property = objectOf(node['discriminator'])['propertyName'];
  if (typeof property !== 'string') {
    document.faults.add(pointer, 'A discriminator without `propertyName`.', 'Name the property.');
    return null;
  }
  const seen = new Set<string>();
  for (const { branch, at } of branches) {
    const place = document.resolve(branch, at);
    const value = objectOf(objectOf(place.node['properties'])[property])['const'];
    if (typeof value !== 'string' || !listOf(place.node['required']).includes(property)) {
      document.faults.add(
        at,
        `This branch does not require ${property} with a \`const\`.`,
        `Add \`${property}: { type: string, const: … }\` to its properties and to \`required\`.`,
      );
    } else if (seen.has(value)) {
      document.faults.add(at, `Two branches have the ${property} ${value}.`, 'Give each branch a value of its own.');
    } else {
      seen.add(value);
    }
  }
  for (const [value, target] of Object.entries(objectOf(objectOf(node['discriminator'])['mapping']))) {
    if (!seen.has(value))
      document.faults.add(
        pointer,
        `The mapping names ${value} (${plainText(target)}), which no branch has.`,
        'Correct the mapping or leave it out.',
      );
  }
  return property;
}
