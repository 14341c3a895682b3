import type { Codec, Scalar } from '../../platform/contract.ts';
import type { Reader } from './reader.ts';
import { resolved } from './reader.ts';
import type { Schema } from './schema.ts';

export interface Style {
  readonly style: string;
  readonly explode: boolean;
}

const separators: Readonly<Record<string, ',' | ' ' | '|'>> = { form: ',', simple: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** How a value of this schema stands on the wire in this style, or the reason why it cannot. */
export function codecOf(reader: Reader, schema: Schema, { style, explode }: Style): Codec | string {
  const target = resolved(reader.components, schema);
  if (target === null) return 'its schema cannot be resolved';
  if (target.nullable) return 'null cannot be told from a text in an address or header';
  if (target.kind === 'array') {
    const items = scalarOf(reader, target.items);
    const separator = separators[style];
    if (items === null) return 'only lists of texts, numbers and booleans can be written there';
    if (separator === undefined) return `a list cannot be written in style ${style}`;
    return { kind: 'list', items, separator: style === 'form' && explode ? null : separator };
  }
  if (target.kind === 'object') {
    if (style !== 'deepObject') return `an object cannot be written in style ${style}; use deepObject`;
    const properties: Record<string, Scalar> = {};
    for (const property of target.properties) {
      const scalar = scalarOf(reader, property.schema);
      if (scalar === null) return 'deepObject is defined for one level of texts, numbers and booleans only';
      properties[property.name] = scalar;
    }
    return { kind: 'deepObject', properties };
  }
  const scalar = scalarOf(reader, target);
  if (scalar === null || style === 'deepObject') return `a value of kind ${target.kind} cannot be written in style ${style}`;
  return { kind: 'scalar', type: scalar };
}

function scalarOf(reader: Reader, schema: Schema): Scalar | null {
  const target = resolved(reader.components, schema);
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
