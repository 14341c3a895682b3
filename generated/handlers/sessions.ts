// Generated from contract/. Do not edit.
export { cancelSession } from '../../src/areas/sessions/handlers/cancel-session.ts';
export { completeSession } from '../../src/areas/sessions/handlers/complete-session.ts';
export { confirmSession } from '../../src/areas/sessions/handlers/confirm-session.ts';
export { createCalendarFeed } from '../../src/areas/sessions/handlers/create-calendar-feed.ts';
export { createSession } from '../../src/areas/sessions/handlers/create-session.ts';
export { declineSession } from '../../src/areas/sessions/handlers/decline-session.ts';
export { deleteCalendarFeed } from '../../src/areas/sessions/handlers/delete-calendar-feed.ts';
export { findSessionSlots } from '../../src/areas/sessions/handlers/find-session-slots.ts';
export { getCalendarFeed } from '../../src/areas/sessions/handlers/get-calendar-feed.ts';
export { getSession } from '../../src/areas/sessions/handlers/get-session.ts';
export { getSessionCalendar } from '../../src/areas/sessions/handlers/get-session-calendar.ts';
export { getSessionFile } from '../../src/areas/sessions/handlers/get-session-file.ts';
export { listPastSessions } from '../../src/areas/sessions/handlers/list-past-sessions.ts';
export { listSessions } from '../../src/areas/sessions/handlers/list-sessions.ts';
export { readCalendarFeed } from '../../src/areas/sessions/handlers/read-calendar-feed.ts';
export { reportSessionNoShow } from '../../src/areas/sessions/handlers/report-session-no-show.ts';
export { startSession } from '../../src/areas/sessions/handlers/start-session.ts';
