import type { ContractModel, ResponseModel } from '../model/operation.ts';
import { referencesOf } from '../model/schema.ts';
import { compareTexts, sortedEntries } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { printIdentifier, printImport, makeObject, print, type Code } from './print.ts';
import { wrapLazily, printZodImports } from './rules.ts';
import { buildZod } from './zod.ts';

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
  const imports = [...new Set(schemas.flatMap(referencesOf))].sort(compareTexts);
  const constants = shared.map(([name, response]) => ({
    start: `export const ${nameResponse(name)}: DeclaredResponse = `,
    value: buildResponseCode(response),
  }));
  return makeSourceFile(
    'server/responses.ts',
    ...printZodImports(
      constants.map(({ value }) => value),
      schemas,
      '../..',
    ),
    `import type { DeclaredResponse } from '../../src/platform/http/contract.ts';`,
    ...imports.map((name) => printImport([name], `../schemas/${name}.ts`)),
    ...constants.map(({ start, value }) => `\n${start}${print(value, '', start.length)};`),
  );
}

/** Name of the constant. It differs from the names of schemas. */
export function nameResponse(component: string): string {
  return `${printIdentifier(component)}Response`;
}

/** An answer as a `DeclaredResponse` of the platform, without the members that are not declared. */
export function buildResponseCode(response: ResponseModel): Code {
  const options = { circular: new Set<string>(), defaults: false };
  const media = response.media.map(
    ({ type, schema }) =>
      [
        type,
        schema === null
          ? 'null'
          : schema.kind === 'ref'
            ? buildZod(schema, options)
            : wrapLazily(buildZod(schema, options)),
      ] as const,
  );
  const headers = response.headers.map(({ name, required, schema }) => {
    const value = buildZod(schema, options);
    return [name, required ? value : (['z.exactOptional(', value, ')'] as const)] as const;
  });
  return makeObject([
    ...(media.length === 0 ? [] : [['media', makeObject(media)] as const]),
    ...(headers.length === 0 ? [] : [['headers', wrapLazily(['z.object(', makeObject(headers), ')'])] as const]),
  ]);
}
