/**
 * The same routes as a user of chanfana writes them after its documentation. There the schema is a field of the class,
 * and chanfana makes an instance for each request, so the schemas are built anew for each request. `kept` is the same
 * code with schemas that are built once.
 */
import { contentJson, fromHono, OpenAPIRoute } from 'chanfana';
import { DurableObject } from 'cloudflare:workers';
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { matchPage, plan, planReplacement } from './library-schemas.ts';
import { loopOver } from './loop.ts';
import { authenticate, handlers, limiter } from './stubs.ts';

const putPlan = () => ({
  request: {
    params: z.object({ planId: z.guid() }),
    query: z.object({ notify: z.boolean().optional() }),
    body: contentJson(planReplacement()),
  },
  responses: {
    '200': {
      description: 'The plan',
      ...contentJson(plan()),
    },
  },
});

const listMatches = () => ({
  request: {
    query: z.object({ cursor: z.string().max(1000).optional(), limit: z.int().min(1).max(100).default(20) }),
  },
  responses: {
    '200': {
      description: 'A page of matches',
      ...contentJson(matchPage()),
    },
  },
});

/** Makes the app. The functions return the schema of an instance. */
function appOf(putSchema: typeof putPlan, listSchema: typeof listMatches): Hono {
  class PutPlan extends OpenAPIRoute {
    override schema = putSchema();

    override async handle(context: Context) {
      const { params, query, body } = await this.getValidatedData<typeof this.schema>();
      const answer = await handlers.putPlan({ params, body });
      return context.json(answer.body, 200, query.notify ? {} : { 'x-silent': '1' });
    }
  }

  class ListMatches extends OpenAPIRoute {
    override schema = listSchema();

    override async handle(context: Context) {
      const { query } = await this.getValidatedData<typeof this.schema>();
      const answer = await handlers.listMatches({ paging: { limit: query.limit } });
      return context.json(answer.body);
    }
  }

  const app = new Hono();
  app.use(async (_context, next) => {
    await authenticate();
    await limiter.limit();
    await next();
  });
  const openapi = fromHono(app);
  openapi.put('/plans/:planId', PutPlan);
  openapi.get('/matching/matches', ListMatches);
  return app;
}

const [putPlanKept, listMatchesKept] = [putPlan(), listMatches()];

/** The classes that wrangler.toml names. */
export class UserHub extends DurableObject {}
export class RankedLists extends DurableObject {}
export class ChatRoom extends DurableObject {}
export class SessionReminder extends DurableObject {}

export default loopOver({
  chanfana: appOf(putPlan, listMatches),
  'chanfana-kept': appOf(
    () => putPlanKept,
    () => listMatchesKept,
  ),
});
