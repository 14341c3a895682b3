import { listOf, appendToPointer, type JsonObject } from '../read/json.ts';
import { readCountLimits } from './limits.ts';
import { readAny, type AnyContext } from './read-any.ts';
import type { ArraySchema, Schema } from './schema.ts';

const anything: Schema = { kind: 'any' };

/**
 * Reads the keywords for lists. Rules about the whole list are parts of their own, so that they see the unparsed items.
 */
export function readArrayParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const counts = readCountLimits(context, node, ['minItems', 'maxItems'], pointer);
  const { prefixItems, items, uniqueItems } = node;
  const first = listOf(prefixItems).map((schema, index) =>
    readAny(context, schema, appendToPointer(pointer, 'prefixItems', index)),
  );
  if (prefixItems !== undefined && first.length === 0)
    context.faults.add(
      appendToPointer(pointer, 'prefixItems'),
      '`prefixItems` must be a list of schemas.',
      'Write at least one.',
    );
  if (uniqueItems !== undefined && typeof uniqueItems !== 'boolean')
    context.faults.add(appendToPointer(pointer, 'uniqueItems'), '`uniqueItems` must be true or false.', 'Correct it.');
  const others = items === undefined ? anything : readAny(context, items, appendToPointer(pointer, 'items'));
  const list: ArraySchema = {
    kind: 'array',
    items: others,
    ...counts,
    ...(first.length === 0 ? {} : { prefix: first }),
  };
  const { contains } = readContains(context, node, pointer);
  return [
    ...(items === undefined && first.length === 0 && Object.keys(counts).length === 0 ? [] : [list]),
    ...(uniqueItems === true ? [{ kind: 'array', items: anything, uniqueItems } satisfies Schema] : []),
    ...(contains === undefined ? [] : [{ kind: 'array', items: anything, contains } satisfies Schema]),
  ];
}

/** Reads `contains` with its counts. Without `contains` the counts constrain nothing. */
export function readContains(context: AnyContext, node: JsonObject, pointer: string): Pick<ArraySchema, 'contains'> {
  if (node['contains'] === undefined) return {};
  const { minContains: least = 1, maxContains: most } = readCountLimits(
    context,
    { minContains: 1, ...node },
    ['minContains', 'maxContains'],
    pointer,
  );
  return {
    contains: {
      schema: readAny(context, node['contains'], appendToPointer(pointer, 'contains')),
      least,
      ...(most === undefined ? {} : { most }),
    },
  };
}
