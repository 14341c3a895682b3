import { createRealtimeTicket } from './handlers/create-realtime-ticket.ts';
import { endAuthSession } from './handlers/end-auth-session.ts';
import { endOtherAuthSessions } from './handlers/end-other-auth-sessions.ts';
import { exchangeLoginCode } from './handlers/exchange-login-code.ts';
import { finishLogin } from './handlers/finish-login.ts';
import { listAuthSessions } from './handlers/list-auth-sessions.ts';
import { logout } from './handlers/logout.ts';
import { refreshTokens } from './handlers/refresh-tokens.ts';
import { startLogin } from './handlers/start-login.ts';

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
