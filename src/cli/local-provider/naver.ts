/** Where Naver differs from OpenID Connect (developers.naver.com, "네이버 로그인 API 명세"). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { KoaContext } from 'oidc-provider';
import type { LocalAccount } from './accounts.ts';

/** Naver sends no ID token, sends the lifetime as a string and always responds with status 200. */
export function removeIdToken(context: KoaContext): void {
  const body = context.body as { id_token?: string; expires_in?: number | string };
  delete body.id_token;
  if (body.expires_in !== undefined) body.expires_in = String(body.expires_in);
  context.status = 200;
}

/** Sends the profile of the token's user in Naver's format. */
export async function answerProfile(
  provider: Provider,
  accounts: ReadonlyMap<string, LocalAccount>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = await provider.AccessToken.find((request.headers.authorization ?? '').replace(/^Bearer /, ''));
  const account = accounts.get(token?.accountId ?? '');
  const body =
    account === undefined
      ? { resultcode: '024', message: 'Authentication failed' }
      : {
          resultcode: '00',
          message: 'success',
          response: { id: account.sub, email: account.email, name: account.name, nickname: 'nick' },
        };
  response
    .writeHead(account === undefined ? 401 : 200, { 'content-type': 'application/json;charset=UTF-8' })
    .end(JSON.stringify(body));
}
