/**
 * The Worker of the two twins: the same operations by hand, in bare Hono. The honest twin runs our SQL (texts.ts),
 * checks the token, asks the rate limiter, writes the same log line and answers the same JSON. The plain twin leaves
 * out the limiter and the log line. Neither has a contract, checks of input, standard headers, or refusals.
 */
import { Hono } from 'hono';
import { jwtVerify } from 'jose';
import type { RequestDeps } from '../../../../src/platform/deps.ts';
import type { Env } from '../../../../src/platform/env.ts';
import { hashUserId } from '../../../../src/platform/http/request-log.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { systemClock } from '../../../../src/platform/time/clock.ts';
import type { Call, TwinContext, TwinEnv } from './call.ts';
import { listMatches } from './matches.ts';
import { sendMessage } from './messages.ts';
import { changeProfile, readProfile, readRow } from './profile.ts';
import { listRecommendations } from './recommendations.ts';
import { sendRequest } from './requests.ts';
import { askForSession } from './sessions.ts';
import type { Cost } from './texts.ts';

// Loads the whole app, because an area asks the hooks of others for statements. The twins call nothing else of it.
export { RankedLists, SessionReminder, UserHub } from '../../../../src/app.ts';
export { ChatRoom } from './messages.ts';

type Handler = (call: Call) => Promise<unknown>;

function makeTwin(isPlain: boolean): Hono<{ Bindings: TwinEnv }> {
  const serve =
    (operation: string, limiter: 'LIMIT_STANDARD' | 'LIMIT_SEARCH', handler: Handler, status: 200 | 201 = 200) =>
    async (context: TwinContext): Promise<Response> => {
      const [started, requestId] = [performance.now(), newId()];
      const { env, req } = context;
      const caller = await callerOf(req.raw, env);
      if (caller === null) return context.json({ problem: 'no token' }, 401);
      const { userId } = caller;
      if (!isPlain && !(await env[limiter].limit({ key: `user:${userId}` })).success)
        return context.json({ problem: 'too many calls' }, 429);
      const cost: Cost = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
      const deps = { env, origin: new URL(req.url).origin, locale: 'en', clock: systemClock } as unknown as RequestDeps;
      const body = await handler({ context, ...caller, db: env.DB, cost, deps });
      if (!isPlain) {
        const line = {
          level: 'info',
          event: 'request',
          requestId,
          operation,
          method: req.method,
          status,
          problem: null,
        };
        const durationMs = Math.round(performance.now() - started);
        console.log(JSON.stringify({ ...line, durationMs, user: await hashUserId(userId), ...cost }));
      }
      return body === undefined ? context.json({ problem: 'nothing found' }, 404) : context.json(body, status);
    };
  const twin = new Hono<{ Bindings: TwinEnv }>().basePath('/api/v2');
  twin.get('/users/me', serve('getMyProfile', 'LIMIT_STANDARD', readProfile));
  twin.get('/one-row', serve('oneRow', 'LIMIT_STANDARD', readRow));
  twin.patch('/users/me', serve('updateMyProfile', 'LIMIT_STANDARD', changeProfile));
  twin.get('/matching/matches', serve('listMatches', 'LIMIT_STANDARD', listMatches));
  twin.get('/matching/recommendations', serve('listRecommendations', 'LIMIT_SEARCH', listRecommendations));
  twin.post('/matching/requests', serve('createMatchRequest', 'LIMIT_STANDARD', sendRequest, 201));
  twin.post('/chat/rooms/:roomId/messages', serve('sendChatMessage', 'LIMIT_STANDARD', sendMessage, 201));
  twin.post('/sessions', serve('createSession', 'LIMIT_STANDARD', askForSession, 201));
  return twin;
}

let key: Promise<CryptoKey> | undefined;

/** Checks the token as we do, and returns its user and session. */
async function callerOf(request: Request, env: Env): Promise<Pick<Call, 'userId' | 'sessionId'> | null> {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return null;
  const secret = new TextEncoder().encode(env.JWT_SECRET);
  key ??= crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-512' }, false, ['verify']);
  const { payload } = await jwtVerify(token, await key, {
    algorithms: ['HS512'],
    issuer: env.JWT_ISSUER,
    audience: env.JWT_AUDIENCE,
    requiredClaims: ['sub', 'exp', 'jti', 'sid'],
    clockTolerance: 60,
    maxTokenAge: 24 * 60 * 60,
  });
  const { sub, sid } = payload;
  return sub === undefined || typeof sid !== 'string' ? null : { userId: sub, sessionId: sid };
}

const [honest, plain] = [makeTwin(false), makeTwin(true)];

export default {
  fetch: (request, env, context) => (env.TWIN === 'plain' ? plain : honest).fetch(request, env, context),
} satisfies ExportedHandler<TwinEnv>;
