import type { Codec, Scalar } from '../../platform/http/contract.ts';
import type { Reader } from './reader.ts';
import { resolveReferences } from './reader.ts';
import type { Schema } from './schema.ts';

export interface Style {
  /** The place of the value; `body` is a form field. */
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  readonly style: string;
  readonly explode: boolean;
}

const separators: Readonly<Record<string, ',' | ' ' | '|'>> = {
  form: ',',
  simple: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
};

/**
 * How a value of this schema is encoded in this style, or the reason why it cannot be. Both sides use only this table:
 * the server's decoder (`platform/decode`) and the client's encoder (`client/sdk/request.ts`). A value that the server
 * would read as another value is refused here if the contract names it, otherwise by the encoder.
 */
export function findCodec(reader: Reader, schema: Schema, place: Style): Codec | string {
  const { style, explode } = place;
  const target = resolveReferences(reader.components, schema);
  if (target === null) return 'its schema cannot be resolved';
  if (target.nullable) return 'in a URL or header, null looks like the text "null"';
  if (target.kind === 'array') {
    const items = findScalar(reader, target.items);
    const separator = separators[style];
    if (items === null) return 'only lists of texts, numbers and booleans can be encoded there';
    if (separator === undefined) return `a list cannot be encoded in style ${style}`;
    if (explode && (style === 'spaceDelimited' || style === 'pipeDelimited'))
      return `style ${style} is defined only without \`explode\``;
    if (explode && place.in === 'cookie') return 'a cookie is sent once, so a list needs `explode: false`';
    const codec = { kind: 'list', items, separator: style === 'form' && explode ? null : separator } as const;
    return findUnwritable(reader, target.items, place, codec.separator) ?? codec;
  }
  if (target.kind === 'object') {
    if (style !== 'deepObject') return `an object cannot be encoded in style ${style}; use deepObject`;
    if (target.others !== 'closed')
      return 'deepObject needs `additionalProperties: false`, because nothing defines how to read other properties';
    const properties: Record<string, Scalar> = {};
    for (const property of target.properties) {
      const scalar = findScalar(reader, property.schema);
      if (scalar === null) return 'deepObject is defined only for one level of texts, numbers and booleans';
      properties[property.name] = scalar;
    }
    return { kind: 'deepObject', properties };
  }
  const scalar = findScalar(reader, target);
  if (scalar === null || style === 'deepObject')
    return `a value of kind ${target.kind} cannot be encoded in style ${style}`;
  return findUnwritable(reader, target, place, null) ?? { kind: 'scalar', type: scalar };
}

/**
 * The reason why a value that the schema names cannot be sent there. The encoder refuses values that the schema leaves
 * open.
 */
function findUnwritable(reader: Reader, schema: Schema, place: Style, separator: string | null): string | null {
  const target = resolveReferences(reader.components, schema);
  for (const value of target?.kind === 'literal' ? target.values : []) {
    const text = String(value);
    if (separator !== null && text.includes(separator))
      return `${JSON.stringify(text)} contains the character that separates the items`;
    if (place.in === 'path' && ['', '.', '..'].includes(text)) return `${JSON.stringify(text)} is not a path segment`;
    if (place.in === 'header' && !/^[!-~](?:[ -~]*[!-~])?$/.test(text))
      return `a header can contain only visible ASCII characters, not ${JSON.stringify(text)}`;
    if (/[\p{Cs}\0]/u.test(text)) return `${JSON.stringify(text)} is not a text that can be sent`;
  }
  return null;
}

function findScalar(reader: Reader, schema: Schema): Scalar | null {
  const target = resolveReferences(reader.components, schema);
  if (target === null || target.nullable) return null;
  switch (target.kind) {
    case 'string':
      return 'string';
    case 'number':
      return target.integer ? 'integer' : 'number';
    case 'boolean':
      return 'boolean';
    case 'literal': {
      const kinds = new Set(target.values.map((value) => typeof value));
      if (kinds.size !== 1) return null;
      if (kinds.has('string')) return 'string';
      if (kinds.has('boolean')) return 'boolean';
      return target.values.every((value) => Number.isInteger(value)) ? 'integer' : 'number';
    }
    default:
      return null;
  }
}
