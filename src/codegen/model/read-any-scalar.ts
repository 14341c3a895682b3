import { pointerTo, type JsonObject } from '../read/json.ts';
import { countsOf } from './limits.ts';
import type { AnyContext } from './read-any.ts';
import { checkPattern } from './read-scalar.ts';
import { stringFormats, type NumberSchema, type Schema, type StringSchema } from './schema.ts';

/** What the keywords for texts say; nothing where there are none. */
export function stringParts(context: AnyContext, node: JsonObject, pointer: string): Schema[] {
  const { pattern, format } = node;
  const lengths = countsOf(context, node, ['minLength', 'maxLength'], pointer);
  if (pattern !== undefined && typeof pattern !== 'string')
    context.faults.add(pointerTo(pointer, 'pattern'), 'A pattern must be a text.', 'Correct it.');
  if (typeof pattern === 'string') checkPattern(context, pattern, pointerTo(pointer, 'pattern'));
  const known = stringFormats.find((name) => name === format);
  if (format !== undefined && known === undefined) {
    context.faults.add(
      pointerTo(pointer, 'format'),
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

/** What the keywords for numbers say; nothing where there are none. */
export function numberParts(context: AnyContext, node: JsonObject, pointer: string): NumberSchema[] {
  const given: Record<string, number> = {};
  for (const name of bounds) {
    const value = node[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && Number.isFinite(value) && (name !== 'multipleOf' || value > 0))
      given[name] = value;
    else
      context.faults.add(
        pointerTo(pointer, name),
        `\`${name}\` must be a number${name === 'multipleOf' ? ' above 0' : ''}.`,
        'Correct it.',
      );
  }
  return Object.keys(given).length > 0 ? [{ kind: 'number', integer: false, ...given }] : [];
}
