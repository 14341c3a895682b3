/**
 * Converts the parts of a request to the form in which they are sent. The functions are pure: they run in workerd and
 * in Node.
 */
import type { CaseFile, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { plainText, type Json } from '../../../src/codegen/read/json.ts';

export type Operation = Pick<CaseFile, 'operation' | 'method' | 'path' | 'sends' | 'separators'>;

/** Returns the path with its parameters filled in. */
export function pathOf(operation: Operation, parts: RequestParts): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(simpleText(parts.path[name])),
  );
}

/**
 * Returns the query parameters as strings. A list is joined if the contract declares a separator. Otherwise the
 * parameter is repeated.
 */
export function queryOf({ separators }: Operation, { query }: RequestParts): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const separator = separators[name];
      if (!Array.isArray(value)) return [name, plainText(value)];
      const texts = value.map(plainText);
      return [name, separator === undefined ? texts : texts.join(separator)];
    }),
  );
}

export function headersOf({ headers }: RequestParts): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, simpleText(value)]));
}

/** Returns a value in OpenAPI's style `simple`: the items of a list are joined by commas. */
export function simpleText(value: Json | undefined): string {
  return Array.isArray(value) ? value.map(plainText).join(',') : plainText(value);
}
