import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../time/clock.ts';
import { assertConfig } from '../config.ts';
import type { AppContext, AppEnv, Host } from './context.ts';
import { addCors, answerOptions } from './cors.ts';
import type { RequestDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { newId } from '../ids.ts';
import { addressOf } from './limits.ts';
import { localeOf } from '../locale.ts';
import { createLogger } from '../log.ts';
import { pathOf, createProblemResponse } from '../problems/problem.ts';
import { refuse } from '../problems/refusal.ts';
import { formatCost, logRequest, type Cost } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { ServedContract } from './served-contract.ts';
import { cookiesOf } from '../wire/parameters.ts';

export interface Observation {
  readonly host: Host;
  readonly contract: ServedContract;
  clockFor(env: Env): Clock | Promise<Clock>;
  /** Wraps the database, so that its work is counted. */
  meter(db: D1Database): { readonly db: D1Database; readonly counts: Cost };
  /** The methods of a path, as in `Allow`. */
  readonly methodsOf: (path: string) => readonly string[];
}

/**
 * The outermost middleware. It prepares what handlers work with, adds the common headers to every response and logs it.
 */
export function observeRequests(parts: Observation): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const started = performance.now();
    const { db, counts } = parts.meter(context.env.DB);
    const requestId = newId();
    try {
      const deps = await createDeps(parts, context, db, requestId);
      context.set('deps', deps);
      context.set('host', parts.host);
      context.set('trace', { operationId: null, userId: null, problem: null });
      assertConfig(context.env);
      const early = answerEarly(parts, context);
      if (early === null) await next();
      else context.res = early;
    } catch (error) {
      context.res = answerCrash(error, context, requestId);
    }
    if (context.res.status !== 101) addCommonHeaders(context, requestId, counts);
    if (context.var.deps !== undefined) {
      const ended = { status: context.res.status, durationMs: performance.now() - started, cost: counts };
      await logRequest(context.var.deps, context.var.trace, context.req.raw, ended);
    }
  };
}

/** Answers an unexpected error with 500. The details go to the log, never into the response. */
export function answerCrash(error: unknown, context: AppContext, requestId = newId()): Response {
  const deps = context.var.deps ?? createMinimalDeps(context, requestId);
  deps.log.error('request.crashed', error);
  if (context.var.trace !== undefined) context.var.trace.problem = 'server.internal';
  return createProblemResponse(refuse('server.internal'), deps, pathOf(context.req.url));
}

async function createDeps(
  parts: Observation,
  context: AppContext,
  db: D1Database,
  requestId: string,
): Promise<RequestDeps> {
  const { env, req } = context;
  const log = createLogger({ requestId });
  return {
    env,
    db,
    log,
    requestId,
    contract: parts.contract,
    clock: await parts.clockFor(env),
    locale: localeOf(req.raw.headers.get('accept-language')),
    origin: new URL(req.url).origin,
    client: {
      address: addressOf(req.raw),
      userAgent: req.raw.headers.get('user-agent') ?? '',
      cookie: (name) => cookiesOf(req.raw.headers.get('cookie')).get(name),
    },
    defer: (work) =>
      context.executionCtx.waitUntil(work.catch((error: unknown) => log.error('deferred.failed', error))),
  };
}

/** The least that the answer to a crash needs, for a crash before `deps` exist. */
function createMinimalDeps(
  { req }: AppContext,
  requestId: string,
): Pick<RequestDeps, 'locale' | 'origin' | 'requestId' | 'log'> {
  const locale = localeOf(req.raw.headers.get('accept-language'));
  return { requestId, locale, origin: new URL(req.url).origin, log: createLogger({ requestId }) };
}

/**
 * Answers what the router would match wrongly, and OPTIONS. A path with an encoded slash could match a route with
 * another number of segments when it is decoded: 404. A method that an exact path does not have could match a path with
 * a parameter (`DELETE /notifications/unread-count` is no `DELETE /notifications/{notificationId}`): 405.
 */
function answerEarly({ methodsOf }: Observation, context: AppContext): Response | null {
  const path = pathOf(context.req.url);
  if (/%2f|%5c/i.test(path)) return createProblemResponse(refuse('route.not_found'), context.var.deps, path);
  const allowed = methodsOf(context.req.path);
  if (allowed.length === 0) return null;
  if (context.req.method === 'OPTIONS') return answerOptions(context.env, context.req.raw, allowed);
  if (allowed.includes(context.req.method)) return null;
  context.var.trace.problem = 'route.method_not_allowed';
  const refusal = refuse('route.method_not_allowed', { headers: { allow: allowed.join(', ') } });
  return createProblemResponse(refusal, context.var.deps, path);
}

function addCommonHeaders(context: AppContext, requestId: string, cost: Cost): void {
  const { headers } = context.res;
  headers.set('x-request-id', requestId);
  // Without `no-transform`, Cloudflare makes an ETag weak when it compresses, and `If-Match` refuses weak ETags.
  if (!headers.has('cache-control'))
    headers.set('cache-control', headers.has('etag') ? 'private, no-store, no-transform' : 'private, no-store');
  headers.append('vary', 'Accept-Language');
  addCors(headers, context.env, context.req.raw.headers.get('origin'));
  addSecurityHeaders(headers);
  if (context.env.ENVIRONMENT === 'development') headers.set('x-d1-cost', formatCost(cost));
}
