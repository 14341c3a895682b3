/**
 * A real OAuth 2 and OpenID Connect server (oidc-provider) on loopback. It stands in for both providers: Google uses
 * OpenID Connect, Naver uses plain OAuth 2 and its own profile endpoint. `npm start` and the tests use it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import type Provider from 'oidc-provider';
import type { KoaContext } from 'oidc-provider';
import { listen } from '../ports.mjs';
import type { LocalAccount } from './accounts.ts';
import { createProvider, naverClient, type ClientSecrets } from './configuration.ts';
import { answerProfile, removeIdToken } from './naver.ts';

/** A browser that came to sign in. */
export interface Visit {
  readonly provider: 'google' | 'naver';
  /** The parameter `login_hint` of the authorization request. */
  readonly hint: string | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface LocalProviderOptions<Account extends LocalAccount> {
  readonly secrets: ClientSecrets;
  /** The port to listen on; a free one if it is taken or left out. */
  readonly port?: number;
  /** Asks who signs in. Returns null after sending a page that asks. */
  readonly ask: (visit: Visit) => Promise<Account | 'refused' | null>;
  /** Changes the answer of the token endpoint to this account. */
  readonly changeTokens?: (context: KoaContext, account: Account | undefined, key: CryptoKey) => Promise<void>;
}

export interface LocalProvider {
  readonly origin: string;
  /** Variables that point the Worker to this server. */
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts the server. The users are kept in memory. */
export async function startLocalProvider<Account extends LocalAccount>(
  options: LocalProviderOptions<Account>,
): Promise<LocalProvider> {
  const accounts = new Map<string, Account>();
  // The Worker keeps connections open, and a request on one that closes at that moment is lost.
  const server = createServer(
    { keepAliveTimeout: 0 },
    (request, response) => void answer(request, response).catch(() => fail(response)),
  );
  const origin = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'local', alg: 'RS256', use: 'sig' };
  const provider = createProvider({ origin, secrets: options.secrets, jwk, accounts });
  provider.use(async (context, next) => {
    await next();
    if (context.path !== '/token') return;
    await options.changeTokens?.(context, accounts.get(context.oidc?.account?.accountId ?? ''), privateKey);
    if (context.oidc?.client?.clientId === naverClient) removeIdToken(context);
  });
  const callback = provider.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    forgetSession(request);
    const { pathname, search } = new URL(request.url ?? '/', origin);
    if (pathname.startsWith('/interaction/')) return finishInteraction(request, response);
    if (pathname === '/naver/profile') return answerProfile(provider, accounts, request, response);
    // Naver requests have no scope, but oidc-provider requires one.
    if (pathname === '/naver/authorize') request.url = `/auth${search}&scope=openid`;
    callback(request, response);
  }

  async function finishInteraction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const account = await askAtInteraction(provider, options.ask, request, response);
    if (account === null) return;
    if (account === 'refused') return provider.interactionFinished(request, response, refusal);
    accounts.set(account.sub, account);
    return provider.interactionFinished(request, response, { login: { accountId: account.sub }, consent: {} });
  }

  return {
    origin,
    variables: {
      GOOGLE_ISSUER: origin,
      NAVER_AUTHORIZATION_ENDPOINT: `${origin}/naver/authorize`,
      NAVER_TOKEN_ENDPOINT: `${origin}/token`,
      NAVER_PROFILE_ENDPOINT: `${origin}/naver/profile`,
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const refusal = { error: 'access_denied', error_description: 'The user refused.' };

async function askAtInteraction<Account extends LocalAccount>(
  provider: Provider,
  ask: LocalProviderOptions<Account>['ask'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Account | 'refused' | null> {
  const { params } = await provider.interactionDetails(request, response);
  const name = params['client_id'] === naverClient ? 'naver' : 'google';
  return ask({ provider: name, hint: params['login_hint'], request, response });
}

/** Removes the cookie of an earlier sign-in, so that the server asks each time who signs in. */
function forgetSession({ headers }: IncomingMessage): void {
  const cookies = (headers.cookie ?? '').split(/;\s*/).filter((cookie) => !cookie.startsWith('_session'));
  headers.cookie = cookies.join('; ');
}

/** The interaction has ended, or the request is none of ours. */
function fail(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(
    'This sign-in has ended. Start it again in the app.\n이미 끝난 로그인입니다. 앱에서 다시 시작해 주세요.\n',
  );
}
