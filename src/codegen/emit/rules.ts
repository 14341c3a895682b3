import { childrenOf, type Schema } from '../model/schema.ts';
import { compare } from '../read/json.ts';
import { importOf } from './print.ts';

/** The import of those helpers of `platform/schema-rules.ts` that the zod code of these schemas calls; empty when there are none. */
export function rulesImport(schemas: readonly Schema[], path: string): string {
  const names = [...new Set(schemas.flatMap(rulesOf))].sort(compare);
  return names.length === 0 ? '' : importOf(names, `${path}/src/platform/schema-rules.ts`);
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
