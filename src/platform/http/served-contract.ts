import type { components } from '../../../generated/client/types.ts';
import type { Env } from '../env.ts';
import { sha256Base64url } from '../hash.ts';

/** An OpenAPI document, as far as the contract describes it. */
export type OpenApiDocument = components['schemas']['OpenApiDocument'];

/** The contract as `/openapi.json` serves it. */
export interface ServedContract {
  /** `info.version` of the document. */
  readonly version: string;
  document(env: Pick<Env, 'ASSETS'>): Promise<OpenApiDocument>;
  /** Changes exactly when the document changes. */
  hash(): Promise<string>;
}

/** A document that is part of the bundle; development and tests have it so. The hash is computed when somebody first asks. */
export function bundledContract(document: OpenApiDocument): ServedContract {
  let hash: Promise<string> | undefined;
  return {
    version: document.info.version,
    document: () => Promise.resolve(document),
    hash: () => (hash ??= sha256Base64url(JSON.stringify(document))),
  };
}

/** Where `src/cli/build-assets.ts` puts the document of production. */
export const contractAsset = '/contract/openapi.production.json';

/**
 * A document that lies among the assets, so that the Worker does not carry and parse it at every start. Version and hash
 * are known from the build; a file that does not have this hash is of another build, and is never served under this tag.
 */
export function contractInAssets({
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
          `the asset ${contractAsset} is missing or of another build: run src/cli/build-assets.ts before deploying`,
        );
      }
      return JSON.parse(text) as OpenApiDocument;
    },
  };
}
