import { createRealtimeTicket } from './create-realtime-ticket.ts';
import { endAuthSession } from './end-auth-session.ts';
import { endOtherAuthSessions } from './end-other-auth-sessions.ts';
import { exchangeLoginCode } from './exchange-login-code.ts';
import { finishLogin } from './finish-login.ts';
import { listAuthSessions } from './list-auth-sessions.ts';
import { logout } from './logout.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { startLogin } from './start-login.ts';

/** Handlers of the tag `auth`, without the development login: that one must not reach the production bundle. */
export const authHandlers = {
  startLogin,
  finishLogin,
  exchangeLoginCode,
  refreshTokens,
  logout,
  listAuthSessions,
  endAuthSession,
  endOtherAuthSessions,
  createRealtimeTicket,
};
