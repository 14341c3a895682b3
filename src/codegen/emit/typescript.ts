import { resolved } from '../model/reader.ts';
import type { ContractModel } from '../model/operation.ts';
import type { Schema } from '../model/schema.ts';
import { key, quoted } from './print.ts';

/** The TypeScript type of a schema as it is after decoding; components by their name in `Schemas`. */
export function typescript(model: ContractModel, schema: Schema): string {
  const base = unadorned(model, schema);
  return schema.nullable ? `${base} | null` : base;
}

function unadorned(model: ContractModel, schema: Schema): string {
  switch (schema.kind) {
    case 'ref':
      return `Schemas[${quoted(schema.name)}]`;
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'literal':
      return schema.values.map((value) => (typeof value === 'string' ? quoted(value) : String(value))).join(' | ');
    case 'array':
      return `readonly ${grouped(typescript(model, schema.items))}[]`;
    case 'object':
      return objectType(model, schema);
    case 'union':
      return schema.branches.map((branch) => typescript(model, branch)).join(' | ');
    case 'file':
      return 'File';
  }
}

function objectType(model: ContractModel, schema: Extract<Schema, { kind: 'object' }>): string {
  const members = schema.properties.map(
    (property) => `readonly ${key(property.name)}${property.required ? '' : '?'}: ${typescript(model, property.schema)}`,
  );
  const others = schema.others === 'any' ? 'unknown' : typeof schema.others === 'object' ? typescript(model, schema.others) : null;
  const named = `{ ${members.join('; ')} }`;
  const open = `{ readonly [name: string]: ${others} }`;
  return others === null ? named : members.length === 0 ? open : `${named} & ${open}`;
}

function grouped(type: string): string {
  return /[|&\s]/.test(type) ? `(${type})` : type;
}

/** Whether a value of this schema is text on the wire, not JSON: true for a plain string. */
export function isText(model: ContractModel, schema: Schema): boolean {
  return resolved(model.components, schema)?.kind === 'string';
}
