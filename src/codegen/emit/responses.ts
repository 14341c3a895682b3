import type { ContractModel, ResponseModel } from '../model/operation.ts';
import { referencesOf } from '../model/schema.ts';
import { compare, sortedEntries } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { identifier, importOf, object, print, type Code } from './print.ts';
import { lazily, zodImports } from './rules.ts';
import { zod } from './zod.ts';

/** `server/responses.ts`: the answers that operations share, such as `Unauthorized`. */
export function emitResponses(model: ContractModel): EmittedFile {
  const used = new Set(
    model.operations.flatMap((operation) => operation.responses).flatMap((response) => response.component ?? []),
  );
  const shared = sortedEntries(model.responses).filter(([name]) => used.has(name));
  const schemas = shared.flatMap(([, response]) => [
    ...response.headers.map(({ schema }) => schema),
    ...response.media.flatMap(({ schema }) => schema ?? []),
  ]);
  const imports = [...new Set(schemas.flatMap(referencesOf))].sort(compare);
  const constants = shared.map(([name, response]) => ({
    start: `export const ${responseName(name)}: DeclaredResponse = `,
    value: responseCode(response),
  }));
  return sourceFile(
    'server/responses.ts',
    ...zodImports(
      constants.map(({ value }) => value),
      schemas,
      '../..',
    ),
    `import type { DeclaredResponse } from '../../src/platform/http/contract.ts';`,
    ...imports.map((name) => importOf([name], `../schemas/${name}.ts`)),
    ...constants.map(({ start, value }) => `\n${start}${print(value, '', start.length)};`),
  );
}

/** Name of the constant, apart from the names of schemas. */
export function responseName(component: string): string {
  return `${identifier(component)}Response`;
}

/** An answer as the platform's `DeclaredResponse`: what is not declared is left out. */
export function responseCode(response: ResponseModel): Code {
  const options = { circular: new Set<string>(), defaults: false };
  const media = response.media.map(
    ({ type, schema }) =>
      [
        type,
        schema === null ? 'null' : schema.kind === 'ref' ? zod(schema, options) : lazily(zod(schema, options)),
      ] as const,
  );
  const headers = response.headers.map(({ name, required, schema }) => {
    const value = zod(schema, options);
    return [name, required ? value : (['z.exactOptional(', value, ')'] as const)] as const;
  });
  return object([
    ...(media.length === 0 ? [] : [['media', object(media)] as const]),
    ...(headers.length === 0 ? [] : [['headers', lazily(['z.object(', object(headers), ')'])] as const]),
  ]);
}
