import type { components } from '../../generated/client/types.ts';
import { sha256Base64url } from './hash.ts';

/** An OpenAPI document, as far as the contract describes it. */
export type OpenApiDocument = components['schemas']['OpenApiDocument'];

/** The contract as `/openapi.json` serves it. */
export interface ServedContract {
  readonly document: OpenApiDocument;
  /** Changes exactly when the document changes; computed once, when somebody first asks. */
  hash(): Promise<string>;
}

/** Prepares a bundled OpenAPI document for being served. */
export function servedContract(document: OpenApiDocument): ServedContract {
  let hash: Promise<string> | undefined;
  return { document, hash: () => (hash ??= sha256Base64url(JSON.stringify(document))) };
}
