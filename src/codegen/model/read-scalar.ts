import type { ContractDocument } from '../read/document.ts';
import { isObject, plainText, appendToPointer, textOf, type JsonObject } from '../read/json.ts';
import { readCountLimits } from './limits.ts';
import { stringFormats as formats, type NumberSchema, type Schema } from './schema.ts';

/** Reads a text, or a file if the schema has `contentMediaType` or `format: binary`. */
export function readString(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const { pattern, format, contentMediaType } = node;
  const lengths = readCountLimits(document, node, ['minLength', 'maxLength'], pointer);
  if (typeof contentMediaType === 'string' || format === 'binary') {
    const anything = contentMediaType === undefined || contentMediaType === 'application/octet-stream';
    for (const keyword of ['minLength', 'pattern'].filter((keyword) => node[keyword] !== undefined)) {
      document.faults.add(
        appendToPointer(pointer, keyword),
        `\`${keyword}\` has no meaning for a file.`,
        'Remove it. `maxLength` limits the size in bytes.',
      );
    }
    return {
      kind: 'file',
      accepts: anything
        ? []
        : textOf(contentMediaType)
            .split(',')
            .map((type) => type.trim().toLowerCase()),
      ...(lengths.maxLength === undefined ? {} : { maxBytes: lengths.maxLength }),
    };
  }
  if (format !== undefined && !formats.some((known) => known === format)) {
    document.faults.add(
      appendToPointer(pointer, 'format'),
      `The format ${plainText(format)} is not enforced.`,
      `Use one of ${formats.join(', ')}, or a pattern.`,
    );
  }
  if (typeof pattern === 'string') checkPattern(document, pattern, appendToPointer(pointer, 'pattern'));
  const known = formats.find((name) => name === format);
  return {
    kind: 'string',
    ...lengths,
    ...(typeof pattern === 'string' ? { pattern } : {}),
    ...readPatternText(document, node, pointer),
    ...(known ? { format: known } : {}),
  };
}

/** Reads a pattern in words. Messages show the words, because few readers can read a regular expression. */
function readPatternText(
  { faults }: ContractDocument,
  node: JsonObject,
  pointer: string,
): { readonly patternText?: { readonly en: string; readonly ko: string } } {
  const words = node['x-pattern-text'];
  if (node['pattern'] === undefined && words === undefined) return {};
  const { en, ko } = isObject(words) ? words : {};
  if (node['pattern'] !== undefined && typeof en === 'string' && typeof ko === 'string')
    return { patternText: { en, ko } };
  faults.add(
    appendToPointer(pointer, words === undefined ? 'pattern' : 'x-pattern-text'),
    words === undefined ? 'The pattern is not put into words.' : 'The words are incomplete, or there is no pattern.',
    'Write `x-pattern-text: { en, ko }` beside `pattern`: a sentence in each language.',
  );
  return {};
}

export function checkPattern(document: Pick<ContractDocument, 'faults'>, pattern: string, pointer: string): void {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    document.faults.add(
      pointer,
      `The pattern is not a regular expression with the u flag: ${error instanceof Error ? error.message : ''}`,
      'Correct the pattern.',
    );
  }
}

export function readNumber(document: ContractDocument, node: JsonObject, pointer: string): NumberSchema {
  const { format, multipleOf } = node;
  if (typeof multipleOf === 'number' && multipleOf <= 0)
    document.faults.add(appendToPointer(pointer, 'multipleOf'), '`multipleOf` must be above 0.', 'Correct it.');
  const int32 = format === 'int32' ? { minimum: -2147483648, maximum: 2147483647 } : {};
  if (format !== undefined && format !== 'int32') {
    document.faults.add(
      appendToPointer(pointer, 'format'),
      `The format ${plainText(format)} is not enforced.`,
      'Write `minimum` and `maximum`.',
    );
  }
  const bounds: Record<string, number> = { ...int32 };
  for (const bound of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
    const value = node[bound];
    if (typeof value === 'number') bounds[bound] = value;
    else if (value !== undefined)
      document.faults.add(
        appendToPointer(pointer, bound),
        `\`${bound}\` must be a number.`,
        'OpenAPI 3.1 uses numbers for the exclusive bounds too.',
      );
  }
  const { minimum = -Infinity, maximum = Infinity } = bounds;
  if (minimum > maximum)
    document.faults.add(
      appendToPointer(pointer, 'minimum'),
      '`minimum` is above `maximum`, so no value is valid.',
      'Correct one of them.',
    );
  return {
    kind: 'number',
    integer: node['type'] === 'integer' || [node['type']].flat().includes('integer'),
    ...bounds,
  };
}
