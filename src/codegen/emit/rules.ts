import { childrenOf, type Schema } from '../model/schema.ts';
import { compare } from '../read/json.ts';
import { importOf, leaves, type Code } from './print.ts';

/** Schemas of operations without parameters or headers, in `platform/schema-rules.ts`. */
export const nothingAccepted = 'nothingAccepted';
export const nothingRead = 'nothingRead';

/**
 * The imports of zod and of those helpers of `platform/schema-rules.ts` that this code calls; `schemas` are the ones it was
 * printed from, `path` leads from the file to the root of the repository.
 */
export function zodImports(code: Code, schemas: readonly Schema[], path: string): string[] {
  const pieces = leaves(code);
  const empty = [nothingAccepted, nothingRead].filter((name) => pieces.includes(name));
  const names = [...new Set([...empty, ...schemas.flatMap(rulesOf)])].sort(compare);
  return [
    ...(pieces.some((piece) => piece.startsWith('z.')) ? [`import * as z from 'zod';`] : []),
    ...(names.length === 0 ? [] : [importOf(names, `${path}/src/platform/schema-rules.ts`)]),
  ];
}

function rulesOf(schema: Schema): string[] {
  return [...ownRules(schema), ...childrenOf(schema).flatMap(rulesOf)];
}

function ownRules(schema: Schema): string[] {
  switch (schema.kind) {
    case 'file':
      return ['formFile'];
    case 'array':
      return schema.uniqueItems ? ['uniqueItems'] : [];
    case 'string':
      return schema.format === 'uri' ? ['uri'] : [];
    case 'object':
      return (['dependentRequired', 'maxProperties', 'minProperties'] as const).filter((name) => schema[name] !== undefined);
    default:
      return [];
  }
}
