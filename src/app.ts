import { fromHono } from 'chanfana';
import type { Hono } from 'hono';
import { HonoBase } from 'hono/hono-base';
import { TrieRouter } from 'hono/router/trie-router';
import { registerRoutes } from '../generated/server/routes.ts';
import { account } from './areas/account/index.ts';
import { assertNotSuspended, auth, authenticate, guardLiveness } from './areas/auth/index.ts';
import { chat } from './areas/chat/index.ts';
import { connectAreas } from './areas/connect-areas.ts';
import { matching } from './areas/matching/index.ts';
import { moderation } from './areas/moderation/index.ts';
import { notifications } from './areas/notifications/index.ts';
import { onboarding } from './areas/onboarding/index.ts';
import { profile } from './areas/profile/index.ts';
import { safety } from './areas/safety/index.ts';
import { sessions } from './areas/sessions/index.ts';
import { stats } from './areas/stats/index.ts';
import { system } from './areas/system/index.ts';
import { meter } from './store/metered.ts';
import { handleQueue } from './jobs/queue.ts';
import { runScheduled, tasksOfMinute } from './jobs/run-scheduled.ts';
import { createMethodTable } from './platform/http/allowed-methods.ts';
import { createBackgroundDeps } from './platform/background.ts';
import type { Clock } from './platform/time/clock.ts';
import { assertConfig } from './platform/config.ts';
import type { AnyHandler, AppEnv, Host } from './platform/http/context.ts';
import type { EndpointRouter } from './platform/http/contract.ts';
import type { Deps } from './platform/deps.ts';
import type { Env } from './platform/env.ts';
import { newId } from './platform/ids.ts';
import { answerCrash, observeRequests } from './platform/http/observe.ts';
import { pathOf, createProblemResponse } from './platform/problems/problem.ts';
import { refuse } from './platform/problems/refusal.ts';
import type { ServedContract } from './platform/http/served-contract.ts';
import { site } from './platform/site/site.ts';

export { ChatRoom } from './areas/chat/index.ts';
export { RankedLists } from './areas/matching/index.ts';
export { UserHub } from './areas/notifications/index.ts';
export { SessionReminder } from './areas/sessions/index.ts';

/** All areas, the highest first: an area imports only areas below it (test/architecture). */
export const areas = [
  moderation,
  account,
  stats,
  sessions,
  chat,
  matching,
  onboarding,
  notifications,
  safety,
  auth,
  profile,
  system,
] as const;

const { handlers, rules, runJob, tasks } = connectAreas(areas);
export { runJob, tasks };

/** The path of the API. All other paths are pages. */
export const basePath = '/api/v2';

export interface AppParts {
  /** The OpenAPI document that the API serves. */
  readonly contract: ServedContract;
  readonly clockFor: (env: Env) => Clock | Promise<Clock>;
  /** Operations that exist only in development. The production bundle does not contain them. */
  readonly development?: {
    register(api: EndpointRouter): void;
    readonly handlers: Readonly<Record<string, AnyHandler>>;
  };
}

/** Creates the API: generated routes, handlers and everything around them, such as request ids and error responses. */
export function createApp({ contract, clockFor, development }: AppParts): Hono<AppEnv> {
  const host: Host = {
    handlers: { ...handlers, ...development?.handlers },
    rules,
    authenticate,
    guardLiveness,
    // Counted apart, because it is not part of the operation: `x-budget` says what an operation itself may cost.
    assertNotSuspended: (principal, deps) =>
      assertNotSuspended(principal, { clock: deps.clock, db: meter(deps.env.DB).db }),
  };
  // Not `Hono`: its usual router tries RegExpRouter first, which has no word beside a parameter (`/users/me`,
  // `/users/:userId`), and the bundle would contain it.
  const app = new HonoBase<AppEnv>({ router: new TrieRouter() });
  app.use(observeRequests({ host, contract, clockFor, meter, methodsOf: (path) => methodsOf()(path) }));
  app.notFound(async (context) => {
    const { deps, trace } = context.var;
    const path = pathOf(context.req.url);
    const page = /^\/api(?:\/|$)/.test(path) ? null : await site.fetch(context.req.raw, context.env);
    if (page !== null) return page;
    trace.problem = 'route.not_found';
    return createProblemResponse(refuse('route.not_found'), deps, path);
  });
  app.onError((error, context) => answerCrash(error, context));

  // Chanfana's own documents are off, because /openapi.json is an operation that serves the contract itself.
  const api = fromHono(app.basePath(basePath), {
    docs_url: null,
    redoc_url: null,
    openapi_url: null,
    passthroughErrors: true,
  });
  development?.register(api);
  registerRoutes(api);
  let table: ReturnType<typeof createMethodTable> | undefined;
  const methodsOf = () => (table ??= createMethodTable(app.routes));
  return app;
}

/** Creates the Worker: API and pages, cron and queue. */
export function createWorker(parts: AppParts): ExportedHandler<Env> {
  const app = createApp(parts);
  const background = async (env: Env, context: ExecutionContext, job: string): Promise<Deps> => {
    assertConfig(env);
    return createBackgroundDeps(env, meter(env.DB).db, await parts.clockFor(env), { job, run: newId() }, (work) =>
      context.waitUntil(work),
    );
  };
  return {
    fetch: (request, env, context) => app.fetch(request, env, context),
    scheduled: async (controller, env, context) =>
      runScheduled(
        await background(env, context, `cron ${controller.cron}`),
        tasksOfMinute(tasks, new Date(controller.scheduledTime)),
      ),
    queue: async (batch, env, context) =>
      handleQueue(batch, await background(env, context, `queue ${batch.queue}`), runJob),
  };
}
