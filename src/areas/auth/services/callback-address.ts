import type { ProviderName } from '../tokens/oauth/providers.ts';

/** The address to which the provider sends the browser back: our `finishLogin`, as registered with the provider. */
export function callbackAddress(origin: string, provider: ProviderName): string {
  return `${origin}/api/v2/auth/${provider}/callback`;
}
