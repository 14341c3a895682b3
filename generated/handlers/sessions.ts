// Generated from contract/. Do not edit.
export { cancelSession } from '../../src/areas/sessions/handlers/cancel-session.ts';
export { completeSession } from '../../src/areas/sessions/handlers/complete-session.ts';
export { confirmSession } from '../../src/areas/sessions/handlers/confirm-session.ts';
export { createSession } from '../../src/areas/sessions/handlers/create-session.ts';
export { declineSession } from '../../src/areas/sessions/handlers/decline-session.ts';
export { getSession } from '../../src/areas/sessions/handlers/get-session.ts';
export { getSessionReminders } from '../../src/areas/sessions/handlers/get-session-reminders.ts';
export { listSessions } from '../../src/areas/sessions/handlers/list-sessions.ts';
export { replaceSessionReminders } from '../../src/areas/sessions/handlers/replace-session-reminders.ts';
export { reportSessionNoShow } from '../../src/areas/sessions/handlers/report-session-no-show.ts';
export { startSession } from '../../src/areas/sessions/handlers/start-session.ts';
