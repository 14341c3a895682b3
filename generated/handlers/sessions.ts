// Generated from contract/. Do not edit.
export { acceptSessionProposal } from '../../src/areas/sessions/handlers/accept-session-proposal.ts';
export { cancelSession } from '../../src/areas/sessions/handlers/cancel-session.ts';
export { completeSession } from '../../src/areas/sessions/handlers/complete-session.ts';
export { confirmSession } from '../../src/areas/sessions/handlers/confirm-session.ts';
export { createSession } from '../../src/areas/sessions/handlers/create-session.ts';
export { declineSession } from '../../src/areas/sessions/handlers/decline-session.ts';
export { endSessionProposal } from '../../src/areas/sessions/handlers/end-session-proposal.ts';
export { getSession } from '../../src/areas/sessions/handlers/get-session.ts';
export { getSessionSettings } from '../../src/areas/sessions/handlers/get-session-settings.ts';
export { listSessions } from '../../src/areas/sessions/handlers/list-sessions.ts';
export { proposeSessionTime } from '../../src/areas/sessions/handlers/propose-session-time.ts';
export { reportSessionNoShow } from '../../src/areas/sessions/handlers/report-session-no-show.ts';
export { startSession } from '../../src/areas/sessions/handlers/start-session.ts';
export { updateSession } from '../../src/areas/sessions/handlers/update-session.ts';
export { updateSessionSettings } from '../../src/areas/sessions/handlers/update-session-settings.ts';
