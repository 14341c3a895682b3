import type { JWK } from 'jose';
import Provider, { type KoaContext } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { claimsOf, type LocalAccount } from './accounts.ts';

/** What the Worker proves itself with at the token endpoint. */
export interface ClientSecrets {
  readonly GOOGLE_CLIENT_SECRET: string;
  readonly NAVER_CLIENT_SECRET: string;
}

export const naverClient = 'development-naver';
const scope = 'openid email profile';

/** The server with one client for each provider, as Google and Naver know the service. */
export function createProvider({
  origin,
  secrets,
  jwk,
  accounts,
}: {
  readonly origin: string;
  readonly secrets: ClientSecrets;
  readonly jwk: JWK;
  readonly accounts: ReadonlyMap<string, LocalAccount>;
}): Provider {
  return new Provider(origin, {
    adapter: createMemoryAdapter(),
    clients: [
      makeClient('google', 'development-google', secrets.GOOGLE_CLIENT_SECRET),
      makeClient('naver', naverClient, secrets.NAVER_CLIENT_SECRET),
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['cookies of the local provider'] },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'hd'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grantEverything,
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => claimsOf(sub, accounts.get(sub)),
    }),
  });
}

/** A native client may come back to any port of the machine (RFC 8252, section 7.3), so `--port` needs no setting. */
function makeClient(provider: string, clientId: string, secret: string): Record<string, unknown> {
  const hosts = ['localhost', '127.0.0.1', '[::1]'];
  return {
    client_id: clientId,
    client_secret: secret,
    application_type: 'native',
    token_endpoint_auth_method: 'client_secret_post',
    response_types: ['code'],
    grant_types: ['authorization_code'],
    redirect_uris: hosts.map((host) => `http://${host}/api/v2/auth/${provider}/callback`),
  };
}

/** Who signs in also consents, so there is one page. */
async function grantEverything({ oidc }: KoaContext): Promise<unknown> {
  if (oidc?.session?.accountId === undefined || oidc.client === undefined) return undefined;
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope(scope);
  await grant.save();
  return grant;
}
