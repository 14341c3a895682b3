import type { ContractModel, ResponseModel } from '../model/operation.ts';
import { referencesOf } from '../model/schema.ts';
import { compare, sortedEntries } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { identifier, importOf, list, literal, object, print, type Code } from './print.ts';
import { lazily, nothingRead, zodImports } from './rules.ts';
import { zod } from './zod.ts';

/** `server/responses.ts`: the answers that operations share, such as `Unauthorized`. */
export function emitResponses(model: ContractModel): EmittedFile {
  const used = new Set(model.operations.flatMap((operation) => operation.responses).flatMap((response) => response.component ?? []));
  const shared = sortedEntries(model.responses).filter(([name]) => used.has(name));
  const schemas = shared.flatMap(([, response]) => [...response.headers.map(({ schema }) => schema), ...response.media.flatMap(({ schema }) => schema ?? [])]);
  const imports = [...new Set(schemas.flatMap(referencesOf))].sort(compare);
  const constants = shared.map(([name, response]) => ({
    start: `export const ${responseName(name)}: SharedResponse = `,
    value: object([
      ['shape', responseShape(response)],
      ['schemas', responseSchemas(response)],
    ]),
  }));
  return sourceFile(
    model.contract,
    'server/responses.ts',
    ...zodImports(constants.map(({ value }) => value), schemas, '../..'),
    `import type { ResponseSchemas, ResponseShape } from '../../src/platform/contract.ts';`,
    ...imports.map((name) => importOf([name], `../schemas/${name}.ts`)),
    `\ninterface SharedResponse {\n  readonly shape: ResponseShape;\n  readonly schemas: ResponseSchemas;\n}`,
    ...constants.map(({ start, value }) => `\n${start}${print(value, '', start.length)};`),
  );
}

/** Name of the constant, apart from the names of schemas. */
export function responseName(component: string): string {
  return `${identifier(component)}Response`;
}

export function responseShape(response: ResponseModel): Code {
  return object([
    ['headers', list(response.headers.map(({ name, required }) => literal({ name, required })))],
    ['media', literal(response.media.map(({ type }) => type))],
  ]);
}

export function responseSchemas(response: ResponseModel): Code {
  const options = { circular: new Set<string>(), defaults: false };
  const declared = response.headers.map(({ name, required, schema }) => {
    const value = zod(schema, options);
    return [name, required ? value : (['z.exactOptional(', value, ')'] as const)] as const;
  });
  return object([
    ['media', object(response.media.flatMap(({ type, schema }) => (schema === null ? [] : [[type, schema.kind === 'ref' ? zod(schema, options) : lazily(zod(schema, options))] as const])))],
    ['headers', declared.length === 0 ? nothingRead : lazily(['z.object(', object(declared), ')'])],
  ]);
}
