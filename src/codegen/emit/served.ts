import { createHash } from 'node:crypto';
import type { JsonObject } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { printLiteral, makeObject, print } from './print.ts';

/** Version and hash of the document of production, which is an asset and not part of the Worker's code. */
export function emitServed(document: JsonObject): EmittedFile {
  const { version } = document['info'] as { version: string };
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('base64url');
  return makeSourceFile(
    'contract/served.ts',
    '',
    '/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */',
    `export const served = ${print(
      makeObject([
        ['version', printLiteral(version)],
        ['hash', printLiteral(hash)],
      ]),
    )} as const;`,
  );
}
