import type { Deps } from '../platform/deps.ts';

/**
 * A task of the cron, which runs every minute. One run handles a bounded number of entries and leaves the rest for
 * the next.
 */
export interface ScheduledTask {
  readonly name: string;
  /** Whether people wait for it, so that it runs every minute. Each of the others runs every fifth minute. */
  readonly isUrgent?: true;
  /** Returns how many entries it handled. */
  run(deps: Deps): Promise<number>;
}

/** How many minutes the tasks that nobody waits for are spread over, because one run may take 1,000 statements. */
const MINUTES = 5;

/**
 * The tasks that are due in the minute of this moment, in order (contract/decisions/0017). Tasks with the same first
 * word (`matching.expire`, `matching.remind`) run in the same minute, because some of them follow each other.
 */
export function tasksOfMinute(tasks: readonly ScheduledTask[], now: Date): readonly ScheduledTask[] {
  const groups = [...new Set(tasks.filter(({ isUrgent }) => !isUrgent).map(groupOf))];
  const minute = now.getUTCMinutes() % MINUTES;
  return tasks.filter((task) => task.isUrgent || groups.indexOf(groupOf(task)) % MINUTES === minute);
}

function groupOf({ name }: ScheduledTask): string | undefined {
  return name.split('.')[0];
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
