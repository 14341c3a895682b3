/** What `stored.ts` says of the components of sessions. */
import type { Place } from './stored.ts';

const column = (name: string): Place => ({ column: `session_reservations.${name}` });
const reminder = (name: string): Place => ({ column: `session_reminders.${name}` });
const given = (name: string): Place => ({
  column: `session_reservations.${name}`,
  except: { null: 'NULL if it was not sent' },
});
const plan = { language: 'an item of languages', minutes: 'an item of languages' };
const texts = { kind: column('kind'), languages: 'languages, as JSON' };

export const storedSessions: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  SessionLanguage: plan,
  SessionLanguageEntry: plan,
  NewSession: {
    ...texts,
    partnerId: { column: 'session_reservations.guest_id' },
    startsAt: column('starts_at'),
    durationMinutes: 'ends_at less starts_at',
    topic: given('topic'),
    notes: given('notes'),
    privateNotes: { column: 'session_participants.private_notes', except: { null: 'NULL if it was not sent' } },
    meetingLink: given('meeting_link'),
  },
  SessionReminderChoice: { offsetsMinutes: 'session_participants.reminder_offsets, as JSON' },
  SessionReminders: {
    sessionId: column('id'),
    offsetsMinutes: 'session_participants.reminder_offsets, as JSON, or the defaults',
    isDefault: 'whether session_participants.reminder_offsets is NULL',
    reminders: 'the rows of session_reminders',
  },
  SessionReminder: {
    offsetMinutes: reminder('offset_minutes'),
    remindAt: reminder('due_at'),
    startsAt: reminder('starts_at'),
    sentAt: reminder('sent_at'),
  },
  SessionCancelling: { reason: given('cancel_reason') },
  SessionCancellation: {
    by: { column: 'session_reservations.cancelled_by', except: { null: 'NULL unless it is cancelled' } },
    at: 'ended_at',
    reason: column('cancel_reason'),
    isLate: column('is_late'),
  },
  SessionReservation: {
    ...texts,
    sessionId: column('id'),
    role: 'host if host_id is the caller',
    status: column('status'),
    partner: 'the other of host_id and guest_id',
    topic: column('topic'),
    notes: column('notes'),
    privateNotes: { column: 'session_participants.private_notes' },
    meetingLink: column('meeting_link'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    durationMinutes: 'ends_at less starts_at',
    timeZone: column('time_zone'),
    createdAt: column('created_at'),
    expiresAt: 'due_at while it is pending',
    answeredAt: column('answered_at'),
    startedAt: column('started_at'),
    endedAt: column('ended_at'),
    cancellation: 'cancelled_by, ended_at, cancel_reason and is_late',
    isOwnAbsenceReported: 'whether absent_at is set in the own row of session_participants',
    isPartnerAbsenceReported: 'whether absent_at is set in the row of the other user',
  },
};
