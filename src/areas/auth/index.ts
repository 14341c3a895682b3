import { defineArea } from '../define-area.ts';
import { job } from '../../jobs/job.ts';
import { liveClose } from './data/job-kinds.ts';
import { authTables } from './data/declarations.ts';
import { closeLive } from './jobs/close-live.ts';
import { removeExpiredSignIns } from './services/remove-expired.ts';
import { createRealtimeTicket } from './handlers/create-realtime-ticket.ts';
import { endAuthSession } from './handlers/end-auth-session.ts';
import { endOtherAuthSessions } from './handlers/end-other-auth-sessions.ts';
import { exchangeLoginCode } from './handlers/exchange-login-code.ts';
import { finishLogin } from './handlers/finish-login.ts';
import { listAuthSessions } from './handlers/list-auth-sessions.ts';
import { logout } from './handlers/logout.ts';
import { refreshTokens } from './handlers/refresh-tokens.ts';
import { startLogin } from './handlers/start-login.ts';

export { planSessionsEnd } from './data/end-sessions.ts';
export { recordEventStatement, type SecurityEventKind } from './data/events.ts';
export { type EndedSessions, onSessionsEnd } from './hooks.ts';
export { closeSockets } from './services/close-sockets.ts';
export { authenticate } from './tokens/authenticate.ts';
export { assertLive } from './tokens/live.ts';
export { takeTicket } from './services/take-ticket.ts';

/** The public interface of the area `auth`: sign-in, tokens and sessions. */
export const auth = defineArea('auth', {
  handlers: {
    createRealtimeTicket,
    endAuthSession,
    endOtherAuthSessions,
    exchangeLoginCode,
    finishLogin,
    listAuthSessions,
    logout,
    refreshTokens,
    startLogin,
  },
  jobs: [job(liveClose, closeLive)],
  cron: [{ name: 'sign_ins.expire', run: removeExpiredSignIns }],
  tables: authTables,
});
