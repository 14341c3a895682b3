/**
 * In production, the contract document is one of the assets. A file from another build must not be served with the ETag
 * of this build.
 */
import { describe, expect, it } from 'vitest';
import { sha256Base64url } from '../../src/platform/hash.ts';
import { contractAsset, serveContractFromAssets } from '../../src/platform/http/served-contract.ts';

const document = { openapi: '3.1.0', info: { title: 'Tiny', version: '1' }, paths: {} };
const text = JSON.stringify(document);

/** Returns assets with one file, or with none. */
function assetsWith(file: string | null) {
  const fetch = async (address: RequestInfo | URL): Promise<Response> =>
    file !== null && new URL(address instanceof Request ? address.url : address).pathname === contractAsset
      ? new Response(file)
      : new Response(null, { status: 404 });
  return {
    ASSETS: {
      fetch,
      connect: () => {
        throw new Error('not used');
      },
    },
  };
}

describe('the contract among the assets', () => {
  it('is served as it was built, with the ETag of the build', async () => {
    const hash = await sha256Base64url(text);
    const served = serveContractFromAssets({ version: '1', hash });
    expect(await served.document(assetsWith(text))).toEqual(document);
    expect([served.version, await served.hash()]).toEqual(['1', hash]);
  });

  it.each([
    ['of another build', `${text} `],
    ['missing', null],
  ])('is not served when it is %s', async (_case, file) => {
    const served = serveContractFromAssets({ version: '1', hash: await sha256Base64url(text) });
    await expect(served.document(assetsWith(file))).rejects.toThrow('run src/cli/build-assets.ts');
  });
});
