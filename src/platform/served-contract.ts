import { sha256Base64url } from './hash.ts';

/** The contract as `/openapi.json` serves it: written out and hashed once, when somebody first asks. */
export interface ServedContract {
  /** Version of the API, from `info.version`. */
  readonly version: string;
  text(): string;
  /** Changes exactly when the text changes. */
  hash(): Promise<string>;
}

/** Prepares a bundled OpenAPI document for being served. */
export function servedContract(document: { readonly info: { readonly version: string } }): ServedContract {
  let text: string | undefined;
  let hash: Promise<string> | undefined;
  const written = () => (text ??= JSON.stringify(document));
  return {
    version: document.info.version,
    text: written,
    hash: () => (hash ??= sha256Base64url(written())),
  };
}
