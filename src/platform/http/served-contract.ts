import type { components } from '../../../generated/client/types.ts';
import type { Env } from '../env.ts';
import { sha256Base64url } from '../hash.ts';

/** An OpenAPI document, with the type that the contract gives it. */
export type OpenApiDocument = components['schemas']['OpenApiDocument'];

/** The contract as `/openapi.json` serves it. */
export interface ServedContract {
  /** `info.version` of the document. */
  readonly version: string;
  document(env: Pick<Env, 'ASSETS'>): Promise<OpenApiDocument>;
  /** Changes exactly when the document changes. */
  hash(): Promise<string>;
}

/** Serves a document that is part of the bundle, as in development and tests. The hash is computed at its first use. */
export function serveBundledContract(document: OpenApiDocument): ServedContract {
  let hash: Promise<string> | undefined;
  return {
    version: document.info.version,
    document: () => Promise.resolve(document),
    hash: () => (hash ??= sha256Base64url(JSON.stringify(document))),
  };
}

/** Where `src/cli/build-assets.ts` writes the document of production. */
export const contractAsset = '/contract/openapi.production.json';

/**
 * Serves a document from the assets, so that the Worker need not load and parse it at every start. The build knows its
 * version and hash. A file with another hash comes from another build and is never served with this ETag.
 */
export function serveContractFromAssets({
  version,
  hash,
}: {
  readonly version: string;
  readonly hash: string;
}): ServedContract {
  return {
    version,
    hash: () => Promise.resolve(hash),
    document: async ({ ASSETS }) => {
      const found = await ASSETS.fetch(`https://assets${contractAsset}`);
      const text = await found.text();
      if (found.status !== 200 || (await sha256Base64url(text)) !== hash) {
        throw new Error(
          `the asset ${contractAsset} is missing or from another build: run src/cli/build-assets.ts before deploying`,
        );
      }
      return JSON.parse(text) as OpenApiDocument;
    },
  };
}
