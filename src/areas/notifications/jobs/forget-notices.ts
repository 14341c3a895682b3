import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commit, commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { forgetDeliveriesStatements, forgetNoticesStatements } from '../data/forget.ts';
import { tellUntold } from '../services/tell-badges.ts';

/** 2,000 notices a minute (contract/decisions/0034). */
const portions = { rows: 1000, times: 10 };

/** So many steps of 20 users tell badges that nobody told, because a request or a job ended early. */
const TELLING_STEPS = 25;

/** Scheduled work on notices. */
export const notificationTasks: readonly ScheduledTask[] = [
  {
    name: 'notifications.forget',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, forgetNoticesStatements(clock.nowIso(), rows))),
  },
  { name: 'notifications.tell_badges', isUrgent: true, run: (deps) => tellUntold(deps, TELLING_STEPS) },
  {
    name: 'notifications.forget_deliveries',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, async (rows) => {
        const results = await commit(db, forgetDeliveriesStatements(clock.nowIso(), rows));
        return results.reduce((sum, { meta }) => sum + meta.changes, 0);
      }),
  },
];
