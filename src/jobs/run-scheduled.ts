import type { Deps } from '../platform/deps.ts';

/** Work of the cron, done every few minutes. It handles a bounded number of things a run and finds the rest next time. */
export interface ScheduledTask {
  readonly name: string;
  /** Answers how many things it handled. */
  run(deps: Deps): Promise<number>;
}

/** One run of the cron: the tasks in order. A failing task is logged and does not keep the others from running. */
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
