import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commit, commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { forgetDeliveriesStatements, forgetNoticesStatements } from '../data/forget.ts';

/** 2,000 notices a minute (contract/decisions/0034). */
const portions = { rows: 1000, times: 10 };

/** Scheduled work on notices. */
export const notificationTasks: readonly ScheduledTask[] = [
  {
    name: 'notifications.forget',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, forgetNoticesStatements(clock.nowIso(), rows))),
  },
  {
    name: 'notifications.forget_deliveries',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, async (rows) => {
        const results = await commit(db, forgetDeliveriesStatements(clock.nowIso(), rows));
        return results.reduce((sum, { meta }) => sum + meta.changes, 0);
      }),
  },
];
