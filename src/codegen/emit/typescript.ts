import { resolveReferences } from '../model/reader.ts';
import type { ContractModel } from '../model/operation.ts';
import type { Schema } from '../model/schema.ts';
import { printKey, quoteText } from './print.ts';

/**
 * The TypeScript type of a decoded value. Components are named as members of `Schemas`. Handlers get `readonly` lists,
 * which they cannot change. Lists are `plain` where the type must equal that of openapi-typescript.
 */
export function printType(schema: Schema, lists: 'readonly' | 'plain' = 'readonly'): string {
  const base = printPlainType(schema, lists);
  return schema.nullable ? `${base} | null` : base;
}

function printPlainType(schema: Schema, lists: 'readonly' | 'plain'): string {
  switch (schema.kind) {
    case 'ref':
      return `Schemas[${quoteText(schema.name)}]`;
    case 'any':
    case 'equal':
    case 'rest':
      return 'unknown';
    case 'never':
      return 'never';
    case 'all':
      return schema.parts.map((part) => parenthesise(printType(part, lists))).join(' & ');
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'literal':
      return schema.values.map((value) => (typeof value === 'string' ? quoteText(value) : String(value))).join(' | ');
    case 'array':
      return `${lists === 'readonly' ? 'readonly ' : ''}${parenthesise(printType(schema.items, lists))}[]`;
    case 'object':
      return printObjectType(schema, lists);
    case 'union':
      return schema.branches.map((branch) => printType(branch, lists)).join(' | ');
    case 'file':
      return 'File';
  }
}

function printObjectType(schema: Extract<Schema, { kind: 'object' }>, lists: 'readonly' | 'plain'): string {
  const members = schema.properties.map(
    (property) =>
      `readonly ${printKey(property.name)}${property.required ? '' : '?'}: ${printType(property.schema, lists)}`,
  );
  const others =
    schema.others === 'any' ? 'unknown' : typeof schema.others === 'object' ? printType(schema.others, lists) : null;
  const named = `{ ${members.join('; ')} }`;
  const open = `{ readonly [name: string]: ${others} }`;
  return others === null ? named : members.length === 0 ? open : `${named} & ${open}`;
}

function parenthesise(type: string): string {
  return /[|&\s]/.test(type) ? `(${type})` : type;
}

/** Whether a value of this schema is sent as plain text, not as JSON: true for a plain string. */
export function isText(model: ContractModel, schema: Schema): boolean {
  return resolveReferences(model.components, schema)?.kind === 'string';
}
