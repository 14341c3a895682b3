import { createHash } from 'node:crypto';
import type { JsonObject } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { literal, object, print } from './print.ts';

/** What the production Worker has to know of the document without carrying it: the document itself lies among its assets. */
export function emitServed(document: JsonObject): EmittedFile {
  const { version } = document['info'] as { version: string };
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('base64url');
  return sourceFile(
    'contract/served.ts',
    '',
    '/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */',
    `export const served = ${print(
      object([
        ['version', literal(version)],
        ['hash', literal(hash)],
      ]),
    )} as const;`,
  );
}
