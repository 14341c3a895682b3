import type { Deps } from '../platform/deps.ts';

/**
 * A task of the cron, which runs every few minutes. One run handles a bounded number of entries and leaves the rest for
 * the next.
 */
export interface ScheduledTask {
  readonly name: string;
  /** Returns how many entries it handled. */
  run(deps: Deps): Promise<number>;
}

/** Runs the tasks of the cron in order. If a task fails, the error is logged and the others still run. */
export async function runScheduled(deps: Deps, tasks: readonly ScheduledTask[]): Promise<void> {
  for (const task of tasks) {
    try {
      const handled = await task.run(deps);
      if (handled > 0) deps.log.info('scheduled.done', { task: task.name, handled });
    } catch (error) {
      deps.log.error('scheduled.failed', error, { task: task.name });
    }
  }
}
