import * as oauth from 'oauth4webapi';
import type { Env } from '../../../../platform/env.ts';
import type { ExternalIdentity, LoginSecrets, Provider } from './provider.ts';
import { authorizationAddress, requestOptions } from './requests.ts';

/** How long a discovery document is used, in milliseconds. oauth4webapi stores the provider's keys with it. */
const DISCOVERY_KEPT = 60 * 60 * 1000;
const discovered = new Map<string, { readonly server: oauth.AuthorizationServer; readonly until: number }>();

/** Google, by OpenID Connect: endpoints from discovery, the user from the signed ID token. */
export function google(env: Env): Provider {
  const client: oauth.Client = { client_id: env.GOOGLE_CLIENT_ID };
  const options = requestOptions(env, env.GOOGLE_ISSUER);
  return {
    async authorizationAddress({ state, codeVerifier, nonce }, redirectUri) {
      const { authorization_endpoint: endpoint } = await serverOf(env.GOOGLE_ISSUER, options);
      if (endpoint === undefined) throw new TypeError('the discovery document names no authorization endpoint');
      const more = { scope: 'openid email profile', nonce };
      return authorizationAddress(endpoint, { clientId: env.GOOGLE_CLIENT_ID, redirectUri, state, codeVerifier, more });
    },
    async identify(returned: URLSearchParams, secrets: LoginSecrets, redirectUri: string) {
      const server = await serverOf(env.GOOGLE_ISSUER, options);
      const parameters = oauth.validateAuthResponse(server, client, returned, secrets.state);
      const authentication = oauth.ClientSecretPost(env.GOOGLE_CLIENT_SECRET);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        parameters,
        redirectUri,
        secrets.codeVerifier,
        options,
      );
      const result = await oauth.processAuthorizationCodeResponse(server, client, response, {
        expectedNonce: secrets.nonce,
        requireIdToken: true,
      });
      await oauth.validateApplicationLevelSignature(server, response, options);
      return identityOf(oauth.getValidatedIdTokenClaims(result));
    },
  };
}

async function serverOf(
  issuer: string,
  options: ReturnType<typeof requestOptions>,
): Promise<oauth.AuthorizationServer> {
  const known = discovered.get(issuer);
  // Real time, not the clock of the request: this is about an outside server.
  if (known !== undefined && known.until > Date.now()) return known.server;
  const address = new URL(issuer);
  const response = await oauth.discoveryRequest(address, { algorithm: 'oidc', ...options });
  const server = await oauth.processDiscoveryResponse(address, response);
  discovered.set(issuer, { server, until: Date.now() + DISCOVERY_KEPT });
  return server;
}

function identityOf(claims: oauth.IDToken | undefined): ExternalIdentity {
  if (claims === undefined) throw new TypeError('the provider sent no ID token');
  const { sub, email, email_verified: emailVerified, hd, name } = claims;
  return {
    subject: sub,
    email: typeof email === 'string' ? email : null,
    emailVerified: typeof email === 'string' && emailVerified === true && isOfGoogle(email, hd),
    name: typeof name === 'string' ? name : null,
  };
}

/**
 * Whether Google itself gives out the address: it ends in `@gmail.com`, or the claim `hd` names its domain as one that
 * Workspace hosts. An account of a Workspace can have an address of another domain. For any other address Google only
 * knows that the user could read its mail once (developers.google.com, "Authenticate with a backend server").
 */
function isOfGoogle(email: string, hostedDomain: unknown): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domain === 'gmail.com' || (typeof hostedDomain === 'string' && domain === hostedDomain.toLowerCase());
}
