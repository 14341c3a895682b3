import * as handlers from '../../../generated/handlers/sessions.ts';
import { defineArea } from '../define-area.ts';
import { connect } from '../hook.ts';
import { onMatchEnd } from '../matching/index.ts';
import { causes, telling } from '../notifications/index.ts';
import { faultsIn, onAgeGroupChange, onBirthdays, onLeave, onSuspend } from '../profile/index.ts';
import { sessionTables } from './data/declarations.ts';
import { seriesTables } from './data/series-tables.ts';
import { feedTables } from './data/feed-tables.ts';
import { sessionCauses, sessionTelling } from './data/notices.ts';
import { sessionTasks } from './jobs/session-tasks.ts';
import { checkReason, checkWords, findSessionFaults } from './rules/new-session.ts';
import { findCalendarFaults, findSlotFaults } from './rules/range.ts';
import { findPatchFaults } from './rules/session-update.ts';
import {
  cancelSessionsAcrossAges,
  cancelSessionsOfGrownUps,
  cancelSessionsOfPairs,
  cancelSessionsOfUser,
} from './services/cancel-future.ts';

export { isSessionAt, sessionOutcomeOf, uncountedSessions } from './data/outcome.ts';
export { onSessionEnd } from './hooks.ts';
export { SessionReminder } from './live/session-reminder.ts';

/** The public interface of the area `sessions`: what partners plan with each other. */
export const sessions = defineArea('sessions', {
  handlers,
  rules: {
    createSession: ({ body }) => findSessionFaults(body),
    getSessionCalendar: ({ query }) => findCalendarFaults(query),
    findSessionSlots: ({ query }) => findSlotFaults(query),
    cancelSession: ({ body }) => faultsIn(checkReason(body.reason)),
    giveSessionFeedback: ({ body }) => faultsIn(checkWords(body.words)),
    updateSession: ({ body }) => findPatchFaults(body),
    proposeSessionTime: ({ body }) => findSessionFaults(body),
  },
  cron: sessionTasks,
  tables: [...sessionTables, ...feedTables, ...seriesTables],
  hooks: [
    connect(causes, sessionCauses),
    connect(telling, (_now) => sessionTelling),
    connect(onMatchEnd, cancelSessionsOfPairs),
    connect(onAgeGroupChange, cancelSessionsAcrossAges),
    connect(onBirthdays, cancelSessionsOfGrownUps),
    connect(onLeave, cancelSessionsOfUser),
    connect(onSuspend, cancelSessionsOfUser),
  ],
});
