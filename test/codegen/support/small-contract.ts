import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Faults } from '../../../src/codegen/faults.ts';
import type { ContractModel, FactModel, ProblemModel } from '../../../src/codegen/model/operation.ts';
import type { ChannelSources } from '../../../src/codegen/model/read-channels.ts';
import { readContract } from '../../../src/codegen/model/read-contract.ts';
import { ContractDocument } from '../../../src/codegen/read/document.ts';
import { isObject, type Json, type JsonObject } from '../../../src/codegen/read/json.ts';
import { refuseFaults } from '../../../src/codegen/refuse/index.ts';

const codes: Readonly<Record<string, number>> = {
  'auth.token_expired': 401,
  'auth.token_invalid': 401,
  'auth.token_missing': 401,
  'auth.session_ended': 401,
  'auth.account_suspended': 403,
  'auth.forbidden': 403,
  'book.missing': 404,
  'idempotency.key_reused': 422,
  'request.invalid': 422,
  'request.malformed': 400,
  'request.precondition_failed': 412,
  'request.rate_limited': 429,
  'request.too_large': 413,
  'request.unsupported_media_type': 415,
  'server.internal': 500,
};
const text = { en: 'Text.', ko: '글.' };
export const problems: Readonly<Record<string, ProblemModel>> = Object.fromEntries(
  Object.entries(codes).map(([code, status]) => [
    code,
    { status, title: text, meaning: text, remedy: text, userMessage: text },
  ]),
);

/** The facts of the small contract. */
export const facts: Readonly<Record<string, FactModel>> = {
  book: { meaning: 'A book.', parameters: ['bookId'] },
};

/** Returns a new copy of the valid small contract. */
export function baseDocument(): JsonObject {
  const document: Json = parse(readFileSync(join(import.meta.dirname, '../base.yaml'), 'utf8'));
  if (!isObject(document)) throw new Error('base.yaml is not an object');
  return document;
}

/**
 * Returns the document with a patch applied: objects are merged, `null` removes a value, and anything else replaces it.
 */
export function patched(document: JsonObject, patch: Json): JsonObject {
  for (const [key, value] of Object.entries(isObject(patch) ? patch : {})) {
    const present = document[key];
    if (value === null) delete document[key];
    else if (isObject(value) && isObject(present)) patched(present, value);
    else document[key] = value;
  }
  return document;
}

/** Reads and checks a bundled document as `npm run generate` does. */
export function modelOf(
  root: JsonObject,
  channels: ChannelSources = new Map(),
): { model: ContractModel; faults: Faults } {
  const faults = new Faults();
  const model = readContract({
    document: new ContractDocument(root, faults),
    hash: '0123456789ab',
    problems,
    facts,
    examples: new Map(),
    channels,
  });
  refuseFaults(model, { examples: new Map() }, faults);
  return { model, faults };
}

/**
 * Returns the small contract with these component schemas added. With `asBodies`, each schema is also used as a request
 * body.
 */
export function modelWith(schemas: JsonObject): { model: ContractModel; faults: Faults } {
  return modelOf(patched(baseDocument(), { components: { schemas } }));
}
