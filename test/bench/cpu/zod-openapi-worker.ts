/** The same routes as a user of `@hono/zod-openapi` writes them after its documentation. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DurableObject } from 'cloudflare:workers';
import { matchPage, plan, planReplacement } from './library-schemas.ts';
import { loopOver } from './loop.ts';
import { authenticate, handlers, limiter } from './stubs.ts';

const PlanReplacement = planReplacement().openapi('PlanReplacement');
const Plan = plan().openapi('Plan');
const MatchPage = matchPage().openapi('MatchPage');

const putPlan = createRoute({
  method: 'put',
  path: '/plans/{planId}',
  request: {
    params: z.object({ planId: z.guid() }),
    query: z.object({ notify: z.stringbool().optional() }),
    body: { required: true, content: { 'application/json': { schema: PlanReplacement } } },
  },
  responses: { 200: { description: 'The plan', content: { 'application/json': { schema: Plan } } } },
});

const listMatches = createRoute({
  method: 'get',
  path: '/matching/matches',
  request: {
    query: z.object({
      cursor: z.string().max(1000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: { 200: { description: 'A page of matches', content: { 'application/json': { schema: MatchPage } } } },
});

const app = new OpenAPIHono();
app.use(async (_context, next) => {
  await authenticate();
  await limiter.limit();
  await next();
});
app.openapi(putPlan, async (context) => {
  const { notify } = context.req.valid('query');
  const answer = await handlers.putPlan({ params: context.req.valid('param'), body: context.req.valid('json') });
  return context.json(answer.body, 200, notify ? {} : { 'x-silent': '1' });
});
app.openapi(listMatches, async (context) => {
  const { limit } = context.req.valid('query');
  const answer = await handlers.listMatches({ paging: { limit } });
  return context.json(answer.body, 200);
});

/** The classes that wrangler.toml names. */
export class UserHub extends DurableObject {}
export class RankedLists extends DurableObject {}
export class ChatRoom extends DurableObject {}
export class SessionReminder extends DurableObject {}

export default loopOver({ 'zod-openapi': app });
