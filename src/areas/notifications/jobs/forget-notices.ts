import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { forgetNoticesStatements } from '../data/forget.ts';

/** 2,000 notices a minute (contract/decisions/0034). */
const portions = { rows: 1000, times: 10 };

/** Scheduled work on notices. */
export const notificationTasks: readonly ScheduledTask[] = [
  {
    name: 'notifications.forget',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, forgetNoticesStatements(clock.nowIso(), rows))),
  },
];
