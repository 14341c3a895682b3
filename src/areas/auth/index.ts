import * as handlers from '../../../generated/handlers/auth.ts';
import { defineArea } from '../define-area.ts';
import { job } from '../../jobs/job.ts';
import { liveClose } from './data/job-kinds.ts';
import { authTables } from './data/declarations.ts';
import { closeLive } from './jobs/close-live.ts';
import { removeExpiredSignIns } from './services/remove-expired.ts';

export { anySession, endSessionsStatements, sessionsBut } from './data/end-sessions.ts';
export { expiriesOf, isSessionRunning } from './data/liveness.ts';
export {
  hasCorrectedBirth,
  isRecorded,
  recordEventStatement,
  type SecurityEventKind,
  selectMatchesEndedBy,
} from './data/events.ts';
export { type EndedSessions, onSessionsEnd, withSessions } from './hooks.ts';
export { planBar } from './services/bar-identities.ts';
export { closeSockets } from './services/close-sockets.ts';
export { authSessions } from './data/tables.ts';
export { authenticate } from './tokens/authenticate.ts';
export { guardLiveness } from './tokens/live.ts';
export { assertNotSuspended, forgetStanding } from './tokens/standing.ts';
export { admitSocket } from './services/admit-socket.ts';

/** The public interface of the area `auth`: sign-in, tokens and sessions. */
export const auth = defineArea('auth', {
  handlers,
  jobs: [job(liveClose, closeLive)],
  cron: [{ name: 'sign_ins.expire', run: removeExpiredSignIns }],
  tables: authTables,
});
