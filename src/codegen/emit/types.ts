import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { JsonObject } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';

/**
 * `client/types.ts`: the TypeScript types of the contract, made by openapi-typescript. A file in a form is a `File`.
 */
export async function emitTypes(document: JsonObject): Promise<EmittedFile> {
  // The bundler has checked that it is an OpenAPI document.
  const source = structuredClone(document) as unknown as OpenAPI3;
  const nodes = await openapiTypescript(source, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => {
      const isFile = schema.format === 'binary' || ('contentMediaType' in schema && schema.type === 'string');
      return isFile ? ts.factory.createTypeReferenceNode('File') : undefined;
    },
  });
  return makeSourceFile('client/types.ts', astToString(nodes).trim());
}
