/**
 * The Worker of our side of BEN-2 and of its twin. Both get the same preparation, use the same rate limit and the same
 * stub authentication, and send the same JSON.
 */
import { fromHono } from 'chanfana';
import { DurableObject } from 'cloudflare:workers';
import { Hono, type MiddlewareHandler } from 'hono';
import { ListMatchesEndpoint } from '../../../generated/server/endpoints/matching/list-matches.ts';
import type { AppEnv, Host } from '../../../src/platform/http/context.ts';
import type { RequestDeps } from '../../../src/platform/deps.ts';
import type { EndpointRouter } from '../../../src/platform/http/contract.ts';
import { endpointOf } from '../../../src/platform/http/endpoint.ts';
import { loopOver } from './loop.ts';
import { putPlan } from './operations.ts';
import { authenticate, handlers, limiter } from './stubs.ts';

const host: Host = {
  handlers,
  rules: {},
  authenticate,
  guardLiveness: (_principal, { db }) => ({ db, assertOnce: () => Promise.resolve() }),
  assertNotSuspended: () => Promise.resolve(),
};
/** The dependencies that an endpoint reads. Response checks are sampled, as in production. */
const deps = {
  env: { RESPONSE_CHECKS: 'sampled', LIMIT_STANDARD: limiter },
  log: console,
  client: { address: '127.0.0.1' },
} as unknown as RequestDeps;

const prepare: MiddlewareHandler<AppEnv> = async (context, next) => {
  context.set('deps', deps);
  context.set('host', host);
  context.set('trace', { operationId: null, userId: null, problem: null });
  await next();
};

/** Our side: the endpoints of the contract, as in production. */
const ours = new Hono<AppEnv>();
ours.use(prepare);
const api: EndpointRouter = fromHono(ours, {
  docs_url: null,
  redoc_url: null,
  openapi_url: null,
  passthroughErrors: true,
});
api.put('/plans/:planId', endpointOf(putPlan));
api.get('/matching/matches', ListMatchesEndpoint);

/** The twin: handwritten routes without a contract and without checks. */
const bare = new Hono<AppEnv>();
bare.use(prepare);
bare.put('/plans/:planId', async (context) => {
  await host.authenticate(context.req.raw, deps);
  await limiter.limit();
  const body = await context.req.json<object>();
  const notify = context.req.query('notify') === 'true';
  const answer = await handlers.putPlan({ params: { planId: context.req.param('planId') }, body });
  return context.json(answer.body, 200, notify ? {} : { 'x-silent': '1' });
});
bare.get('/matching/matches', async (context) => {
  await host.authenticate(context.req.raw, deps);
  await limiter.limit();
  const answer = await handlers.listMatches({ paging: { limit: Number(context.req.query('limit') ?? 20) } });
  return context.json(answer.body);
});

/** The classes that wrangler.toml names. */
export class UserHub extends DurableObject {}
export class RankedLists extends DurableObject {}
export class ChatRoom extends DurableObject {}
export class SessionReminder extends DurableObject {}

export default loopOver({ ours, bare });
