/**
 * A real OAuth 2 and OpenID Connect server (oidc-provider) on loopback. It stands in for both providers: Google uses
 * OpenID Connect, Naver uses plain OAuth 2 and its own profile endpoint. The user in `login_hint` signs in and consents
 * at once.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import type { Persona } from '../oauth-personas.ts';
import { secrets } from '../secrets.ts';
import { tamper } from './oauth-faults.ts';

export interface OAuthServer {
  /** Bindings that point the Worker to this server. */
  readonly bindings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const callbacks = (provider: string) => [`http://localhost:8787/api/v2/auth/${provider}/callback`];

/** Starts the server on a free port and returns it. */
export async function startOAuthServer(): Promise<OAuthServer> {
  const personas = new Map<string, Persona>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sign-in server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const provider = await createProvider(origin, personas);
  const callback = provider.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', origin);
    if (pathname.startsWith('/interaction/')) return finishInteraction(provider, personas, request, response);
    if (pathname === '/naver/profile') return answerProfile(provider, personas, request, response);
    // Naver requests have no scope, but oidc-provider requires one.
    if (pathname === '/naver/authorize') request.url = `/auth${search}&scope=openid`;
    callback(request, response);
  }

  return {
    bindings: {
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

async function createProvider(origin: string, personas: ReadonlyMap<string, Persona>): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const client = {
    token_endpoint_auth_method: 'client_secret_post',
    response_types: ['code'],
    grant_types: ['authorization_code'],
  };
  const provider = new Provider(origin, {
    adapter: createMemoryAdapter(),
    clients: [
      {
        ...client,
        client_id: 'development-google',
        client_secret: secrets.GOOGLE_CLIENT_SECRET,
        redirect_uris: callbacks('google'),
      },
      {
        ...client,
        client_id: 'development-naver',
        client_secret: secrets.NAVER_CLIENT_SECRET,
        redirect_uris: callbacks('naver'),
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['cookies of the sign-in server of the tests'] },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'hd'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => claimsOf(sub, personas.get(sub)),
    }),
  });
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/token') await tamper(context, personas, privateKey);
  });
  return provider;
}

function claimsOf(sub: string, persona: Persona | undefined): Record<string, unknown> {
  return {
    sub,
    email: persona?.email,
    email_verified: persona?.emailVerified,
    hd: domainOf(persona),
    name: persona?.name,
  };
}

/** The Workspace domain that Google hosts for the user, if any. */
function domainOf(persona: Persona | undefined): string | undefined {
  if (persona?.hd !== undefined) return persona.hd ?? undefined;
  return persona?.emailVerified === true ? persona.email?.split('@')[1] : undefined;
}

/**
 * Signs in the user of `login_hint` and gives the consent that the client asks for. Shows no page. A persona with the
 * fault `refuses` denies access.
 */
async function finishInteraction(
  provider: Provider,
  personas: Map<string, Persona>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  const persona = JSON.parse(params['login_hint'] ?? '{"sub":"nobody"}') as Persona;
  personas.set(persona.sub, persona);
  if (persona.fault === 'refuses')
    return provider.interactionFinished(request, response, {
      error: 'access_denied',
      error_description: 'The person said no.',
    });
  if (prompt.name === 'login')
    return provider.interactionFinished(request, response, { login: { accountId: persona.sub } });
  const grant = new provider.Grant({
    accountId: session?.accountId ?? persona.sub,
    clientId: params['client_id'] ?? '',
  });
  grant.addOIDCScope((prompt.details.missingOIDCScope ?? []).join(' '));
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** Sends the profile of the user in Naver's format. */
async function answerProfile(
  provider: Provider,
  personas: ReadonlyMap<string, Persona>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = await provider.AccessToken.find((request.headers.authorization ?? '').replace(/^Bearer /, ''));
  const persona = personas.get(token?.accountId ?? '');
  const isKnown = persona !== undefined && persona.fault !== 'no profile';
  const body = isKnown
    ? {
        resultcode: '00',
        message: 'success',
        response: { id: persona.sub, email: persona.email, name: persona.name, nickname: 'nick' },
      }
    : { resultcode: '024', message: 'Authentication failed' };
  response
    .writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json;charset=UTF-8' })
    .end(JSON.stringify(body));
}
