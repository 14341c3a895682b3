import { appendToPointer, type JsonObject } from '../read/json.ts';
import { readCountLimits } from './limits.ts';
import type { AnyContext } from './read-any.ts';
import { checkPattern } from './read-scalar.ts';
import { stringFormats, type NumberSchema, type Schema, type StringSchema } from './schema.ts';

/** Reads the keywords for texts; an empty list if there are none. */
export function readStringParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const { pattern, format } = node;
  const lengths = readCountLimits(context, node, ['minLength', 'maxLength'], pointer);
  if (pattern !== undefined && typeof pattern !== 'string')
    context.faults.add(appendToPointer(pointer, 'pattern'), 'A pattern must be a text.', 'Correct it.');
  if (typeof pattern === 'string') checkPattern(context, pattern, appendToPointer(pointer, 'pattern'));
  const known = stringFormats.find((name) => name === format);
  if (format !== undefined && known === undefined) {
    context.faults.add(
      appendToPointer(pointer, 'format'),
      `The format ${JSON.stringify(format)} is not enforced.`,
      `Use one of ${stringFormats.join(', ')}, or a pattern.`,
    );
  }
  const schema: StringSchema = {
    kind: 'string',
    ...lengths,
    ...(typeof pattern === 'string' ? { pattern } : {}),
    ...(known ? { format: known } : {}),
  };
  return Object.keys(schema).length > 1 ? [schema] : [];
}

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/** Reads the keywords for numbers; an empty list if there are none. */
export function readNumberParts(context: AnyContext, node: JsonObject, pointer: string): NumberSchema[] {
  const given: Record<string, number> = {};
  for (const name of bounds) {
    const value = node[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && Number.isFinite(value) && (name !== 'multipleOf' || value > 0))
      given[name] = value;
    else
      context.faults.add(
        appendToPointer(pointer, name),
        `\`${name}\` must be a number${name === 'multipleOf' ? ' above 0' : ''}.`,
        'Correct it.',
      );
  }
  return Object.keys(given).length > 0 ? [{ kind: 'number', integer: false, ...given }] : [];
}
