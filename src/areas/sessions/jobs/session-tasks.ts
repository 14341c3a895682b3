import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { endDueSessions } from '../services/end-due.ts';
import { endProposals } from '../services/proposals.ts';

/** Every five minutes, that is 144,000 sessions a day. What is shown does not wait for it. */
const SESSIONS_A_RUN = 500;

/** Scheduled work on sessions. */
export const sessionTasks: readonly ScheduledTask[] = [
  { name: 'sessions.end', run: (deps) => endDueSessions(deps, SESSIONS_A_RUN) },
  { name: 'sessions.end_proposals', run: (deps) => endProposals(deps, SESSIONS_A_RUN) },
];
