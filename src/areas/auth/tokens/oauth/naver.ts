import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import type { Env } from '../../../../platform/env.ts';
import type { Provider } from './provider.ts';
import { authorizationAddress, requestOptions } from './requests.ts';

/** The profile that Naver returns (developers.naver.com, "네이버 로그인 API 명세", 3.4). */
const profileSchema = z.object({
  resultcode: z.literal('00'),
  response: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(255)),
    email: z.optional(z.string()),
    name: z.optional(z.string()),
  }),
});

/**
 * Naver, by OAuth 2: the user from the profile endpoint. A Naver account can have any contact address, so the address
 * counts as unverified.
 */
export function naver(env: Env): Provider {
  const client: oauth.Client = { client_id: env.NAVER_CLIENT_ID };
  const server: oauth.AuthorizationServer = {
    issuer: new URL(env.NAVER_AUTHORIZATION_ENDPOINT).origin,
    token_endpoint: env.NAVER_TOKEN_ENDPOINT,
  };
  return {
    authorizationAddress({ state, codeVerifier }, redirectUri) {
      return authorizationAddress(env.NAVER_AUTHORIZATION_ENDPOINT, {
        clientId: env.NAVER_CLIENT_ID,
        redirectUri,
        state,
        codeVerifier,
        more: {},
      });
    },
    async identify(returned, secrets, redirectUri) {
      // Naver does not send `iss`, so a parameter of that name comes from someone else.
      const known = new URLSearchParams([...returned].filter(([name]) => name !== 'iss'));
      const parameters = oauth.validateAuthResponse(server, client, known, secrets.state);
      const authentication = oauth.ClientSecretPost(env.NAVER_CLIENT_SECRET);
      const options = requestOptions(env, env.NAVER_TOKEN_ENDPOINT);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        parameters,
        redirectUri,
        secrets.codeVerifier,
        {
          ...options,
          // Naver requires the state once more here, which RFC 6749 does not.
          additionalParameters: { state: secrets.state },
        },
      );
      const { access_token: token } = await oauth.processAuthorizationCodeResponse(server, client, response);
      const address = new URL(env.NAVER_PROFILE_ENDPOINT);
      const profile = await oauth.protectedResourceRequest(
        token,
        'GET',
        address,
        undefined,
        null,
        requestOptions(env, address.href),
      );
      const { response: person } = profileSchema.parse(await profile.json());
      return { subject: person.id, email: person.email ?? null, emailVerified: false, name: person.name ?? null };
    },
  };
}
