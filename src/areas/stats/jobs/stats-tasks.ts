import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { lookAtUsers } from '../services/look.ts';

/** 1,000 users a minute. Somebody who is active is looked at about twice a day, at a minute of their own. */
const portions = { rows: 250, times: 4 };

/** Scheduled work on statistics. */
export const statsTasks: readonly ScheduledTask[] = [
  {
    name: 'stats.look',
    isUrgent: true,
    run: (deps) => repeatWhileFull(portions, (rows) => lookAtUsers(deps, rows)),
  },
];
