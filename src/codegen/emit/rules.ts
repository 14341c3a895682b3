import { childrenOf, type Schema } from '../model/schema.ts';
import { compareTexts } from '../read/json.ts';
import { hasRounding } from './zod.ts';
import { printImport, collectLeaves, type Code } from './print.ts';

/**
 * The imports of zod and of the helpers of `platform/schema-rules.ts` that this code calls. `schemas` are the schemas
 * from which the code was made; `path` leads from the file to the root of the repository.
 */
export function printZodImports(code: Code, schemas: readonly Schema[], path: string): string[] {
  const pieces = collectLeaves(code);
  const names = [...new Set(schemas.flatMap(collectRules))].sort(compareTexts);
  return [
    ...(pieces.some((piece) => piece.startsWith('z.')) ? [`import * as z from 'zod/mini';`] : []),
    ...(names.length === 0 ? [] : [printImport(names, `${path}/src/platform/wire/schema-rules.ts`)]),
  ];
}

/**
 * Makes a schema lazy that only answers use. It is built when the first answer is checked, not when the Worker starts.
 */
export function wrapLazily(code: Code): Code {
  return ['z.lazy(() => ', code, ')'];
}

function collectRules(schema: Schema): string[] {
  return [...collectOwnRules(schema), ...childrenOf(schema).flatMap(collectRules)];
}

function collectOwnRules(schema: Schema): string[] {
  return schema.not === undefined ? listRulesOfKind(schema) : ['not', ...listRulesOfKind(schema)];
}

function listRulesOfKind(schema: Schema): string[] {
  switch (schema.kind) {
    case 'file':
      return ['formFile'];
    case 'rest':
      return [schema.of === 'properties' ? 'otherProperties' : 'otherItems'];
    case 'equal':
      return ['equalTo'];
    case 'all':
      return ['every'];
    case 'number':
      return hasRounding(schema) ? ['multipleOf'] : [];
    case 'array':
      return [
        ...(schema.uniqueItems ? ['uniqueItems'] : []),
        ...(schema.contains ? ['contains'] : []),
        ...(schema.prefix ? ['tuple'] : []),
      ];
    case 'string':
      return [
        ...(schema.format === undefined || schema.format === 'uuid' || schema.format === 'date' ? [] : ['format']),
        ...(schema.pattern === undefined || schema.patternText === undefined ? [] : ['pattern']),
      ];
    case 'object': {
      const set = (['dependentRequired', 'maxProperties', 'minProperties'] as const).filter(
        (name) => schema[name] !== undefined,
      );
      return schema.exact ? ['members', ...set] : set;
    }
    default:
      return [];
  }
}
