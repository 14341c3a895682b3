import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProductionDocument } from '../../codegen/emit/production-document.ts';
import type { JsonObject } from '../../codegen/read/json.ts';
import { root } from './paths.ts';

/** Returns the contract as production serves it, made from the generated document of the project. */
export function readProductionDocument(): JsonObject {
  const text = readFileSync(join(root, 'generated/contract/openapi.json'), 'utf8');
  return makeProductionDocument(JSON.parse(text) as JsonObject); // the generator wrote the file
}
