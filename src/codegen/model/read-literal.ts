import type { ContractDocument } from '../read/document.ts';
import { listOf, appendToPointer, type JsonObject } from '../read/json.ts';
import { isAnnotation } from './keywords.ts';
import { readCommon } from './read-schema.ts';
import type { Scalar, Schema } from './schema.ts';

/** Reads `const` or `enum` of texts, numbers and booleans. Null must stand both in `type` and among the values. */
export function readLiteral(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const values = 'const' in node ? [node['const']] : listOf(node['enum']);
  for (const keyword of Object.keys(node).filter(
    (key) => !['type', 'enum', 'const'].includes(key) && !isAnnotation(key),
  )) {
    document.faults.add(
      appendToPointer(pointer, keyword),
      `\`${keyword}\` stands beside \`enum\` or \`const\`.`,
      'Remove it: the list of values needs no other constraint.',
    );
  }
  const types = [node['type'] ?? []].flat().map(String);
  const scalars: Scalar[] = [];
  for (const value of values) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      scalars.push(value);
      if (types.length > 0 && !types.some((type) => fits(value, type))) {
        document.faults.add(
          pointer,
          `The value ${JSON.stringify(value)} is not of type ${types.join(', ')}.`,
          'Correct the type or the value.',
        );
      }
    } else if (value !== null) {
      document.faults.add(
        pointer,
        'Only texts, numbers, booleans and null can be enumerated.',
        'Write the alternatives as `oneOf`.',
      );
    }
  }
  if (new Set(values).size < values.length)
    document.faults.add(pointer, 'A value is listed twice.', 'List each value once.');
  const nullable = values.includes(null);
  if (types.length > 0 && nullable !== types.includes('null')) {
    document.faults.add(
      pointer,
      'null must stand in `type` and in `enum`, or in neither.',
      "Write `type: [string, 'null']` and null among the values.",
    );
  }
  if (scalars.length === 0)
    document.faults.add(pointer, 'No value is allowed here.', 'List at least one value besides null.');
  return { kind: 'literal', values: scalars, ...readCommon(node), ...(nullable ? { nullable: true } : {}) };
}

function fits(value: Scalar, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
