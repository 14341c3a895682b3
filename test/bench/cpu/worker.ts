/**
 * The Worker of BEN-2. One request runs an operation many times in a loop, so network time is not measured. Both sides
 * get the same preparation, use the same rate limit and the same stub authentication, and send the same JSON.
 */
import { fromHono } from 'chanfana';
import { DurableObject } from 'cloudflare:workers';
import { Hono, type MiddlewareHandler } from 'hono';
import { ListMatchesEndpoint } from '../../../generated/server/endpoints/matching/list-matches.ts';
import type { Principal } from '../../../src/platform/principal.ts';
import type { AppEnv, Host } from '../../../src/platform/http/context.ts';
import type { RequestDeps } from '../../../src/platform/deps.ts';
import { ContractEndpoint } from '../../../src/platform/http/endpoint.ts';
import { matches, planBody, putPlan, storedPlan } from './operations.ts';

const principal: Principal = { userId: 'u', role: 'user', sessionId: 's', email: null, tokenId: 't', expiresAt: 0 };
const limiter = { limit: async () => ({ success: true }) };

const handlers = {
  putPlan: async ({ params, body }: { params: { planId: string }; body: object }) => ({
    status: 200,
    body: storedPlan(params.planId, body),
  }),
  listMatches: async ({ paging }: { paging: { limit: number } }) => ({ status: 200, body: matches(paging.limit) }),
};
const host: Host = {
  handlers,
  rules: {},
  authenticate: () => Promise.resolve(principal),
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

class PutPlanEndpoint extends ContractEndpoint {
  protected override readonly contract = putPlan;
}

/** Our side: the endpoints of the contract, as in production. */
const ours = new Hono<AppEnv>();
ours.use(prepare);
const api = fromHono(ours, { docs_url: null, redoc_url: null, openapi_url: null, passthroughErrors: true });
api.put('/plans/:planId', PutPlanEndpoint);
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

/** Length of the request body, which every client sends as `content-length`. */
const planBytes = new TextEncoder().encode(planBody).length;

const requests = {
  put: () =>
    new Request('http://bench/plans/01900000-0000-7000-8000-000000000002?notify=true', {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'content-length': String(planBytes),
        authorization: 'Bearer stub',
      },
      body: planBody,
    }),
  list: () => new Request('http://bench/matching/matches?limit=20', { headers: { authorization: 'Bearer stub' } }),
};

/** The classes that wrangler.toml names. */
export class UserHub extends DurableObject {}
export class RankedLists extends DurableObject {}

export default {
  /**
   * Handles `/?side=ours&operation=put&times=1000`. Returns the last response body, so that both sides can be compared.
   */
  async fetch({ url }: Request): Promise<Response> {
    const { searchParams } = new URL(url);
    const side = searchParams.get('side') === 'ours' ? ours : bare;
    const make = searchParams.get('operation') === 'put' ? requests.put : requests.list;
    let last = '';
    for (let left = Number(searchParams.get('times')); left > 0; left -= 1) {
      const answer = await side.fetch(make());
      last = await answer.text();
      if (answer.status !== 200) return new Response(last, { status: 500 });
    }
    return new Response(last);
  },
};
