/** How the parts of a request stand on the wire. Pure: used inside workerd and in Node. */
import type { CaseFile, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { plainText, type Json } from '../../../src/codegen/read/json.ts';

export type Operation = Pick<CaseFile, 'operation' | 'method' | 'path' | 'sends' | 'separators'>;

/** The path with its parameters in place. */
export function pathOf(operation: Operation, parts: RequestParts): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(simpleText(parts.path[name])),
  );
}

/** Query parameters as texts; lists are joined where the contract says so, else repeated. */
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

/** OpenAPI's style `simple`: a list is joined by commas. */
export function simpleText(value: Json | undefined): string {
  return Array.isArray(value) ? value.map(plainText).join(',') : plainText(value);
}
