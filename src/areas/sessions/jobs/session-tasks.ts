import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { checkSeries } from '../services/check-series.ts';
import { endDueSessions } from '../services/end-due.ts';
import { endProposals } from '../services/proposals.ts';
import { remindOfDue } from '../services/remind.ts';

/** Every five minutes, that is 144,000 sessions a day. What is shown does not wait for it. */
const SESSIONS_A_RUN = 500;
/** Each is compared once a day, with its sessions: 28,000 series. */
const SERIES_A_RUN = 100;
/** What the alarms of the sessions have left: a statement takes 100 reminders, and the queue takes as many jobs. */
const portions = { rows: 100, times: 10 };

/** Scheduled work on sessions. */
export const sessionTasks: readonly ScheduledTask[] = [
  { name: 'sessions.end', run: (deps) => endDueSessions(deps, SESSIONS_A_RUN) },
  { name: 'sessions.end_proposals', run: (deps) => endProposals(deps, SESSIONS_A_RUN) },
  { name: 'sessions.check_series', run: (deps) => checkSeries(deps, SERIES_A_RUN) },
  {
    name: 'sessions.remind',
    isUrgent: true,
    run: (deps) => repeatWhileFull(portions, (rows) => remindOfDue(deps, rows)),
  },
];
