import type { Clock } from './time/clock.ts';
import type { Deps } from './deps.ts';
import type { Env } from './env.ts';
import { createLogger, type LogFields } from './log.ts';

/**
 * The `Deps` of work outside a request (cron, queue, Durable Object). Every log line carries `context`; `defer` passes
 * work on to `waitUntil`.
 */
export function createBackgroundDeps(
  env: Env,
  db: D1Database,
  clock: Clock,
  context: LogFields,
  waitUntil: (work: Promise<unknown>) => void,
): Deps {
  const log = createLogger(context);
  return {
    env,
    db,
    clock,
    log,
    defer: (work) => waitUntil(work.catch((error: unknown) => log.error('deferred.failed', error))),
  };
}
