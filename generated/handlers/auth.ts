// Generated from contract/. Do not edit.
export { createRealtimeTicket } from '../../src/areas/auth/handlers/create-realtime-ticket.ts';
export { endAuthSession } from '../../src/areas/auth/handlers/end-auth-session.ts';
export { endOtherAuthSessions } from '../../src/areas/auth/handlers/end-other-auth-sessions.ts';
export { exchangeLoginCode } from '../../src/areas/auth/handlers/exchange-login-code.ts';
export { finishLogin } from '../../src/areas/auth/handlers/finish-login.ts';
export { listAuthSessions } from '../../src/areas/auth/handlers/list-auth-sessions.ts';
export { logout } from '../../src/areas/auth/handlers/logout.ts';
export { refreshTokens } from '../../src/areas/auth/handlers/refresh-tokens.ts';
export { startLogin } from '../../src/areas/auth/handlers/start-login.ts';
