import type { ProviderName } from '../tokens/oauth/providers.ts';

/** Where the provider sends the browser back to: our own `completeSignIn`, as it is registered with the provider. */
export function callbackAddress(origin: string, provider: ProviderName): string {
  return `${origin}/api/v2/auth/${provider}/callback`;
}
