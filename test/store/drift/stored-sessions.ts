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

const proposed = (name: string): Place => ({ column: `session_proposals.${name}` });
const followed = {
  isMovedAlone: 'whether local_start is NULL',
  isTimeKept: 'whether time_kept is more than 0',
};
const skipped = { index: 'series_index, or an item of skipped', startsAt: 'starts_at, or an item of skipped' };
const feedback = (name: string): Place => ({ column: `session_feedback.${name}` });
const settings = {
  minimumNoticeMinutes: { column: 'session_settings.minimum_notice_minutes' },
  dailyLimit: { column: 'session_settings.daily_limit' },
  bufferMinutes: { column: 'session_settings.buffer_minutes' },
  reminders: 'reminders, as JSON',
};

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
    recurrence: 'the row of session_series, and its sessions',
  },
  SessionRecurrence: {
    frequency: { column: 'session_series.frequency' },
    count: { column: 'session_series.count' },
    conflicts: 'whether skipped may have anything',
  },
  SessionSeriesPlace: {
    seriesId: { column: 'session_reservations.series_id', except: { null: 'NULL if it stands alone' } },
    index: { column: 'session_reservations.series_index', except: { null: 'NULL if it stands alone' } },
    ...followed,
  },
  SessionConflict: skipped,
  SessionOccurrence: {
    ...skipped,
    sessionId: 'id; null for an item of skipped',
    endsAt: 'ends_at, or an item of skipped',
    status: 'status; null for an item of skipped',
    ...followed,
  },
  SessionSeries: {
    seriesId: 'series_id',
    frequency: 'frequency of session_series; null if there is none',
    count: 'count of session_series; 1 if there is none',
    occurrences: 'the rows of the series, and skipped',
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
  SessionUpdate: {
    ...texts,
    topic: column('topic'),
    notes: column('notes'),
    privateNotes: { column: 'session_participants.private_notes' },
    meetingLink: column('meeting_link'),
  },
  SessionSettings: settings,
  SessionSettingsUpdate: settings,
  NewSessionTime: { startsAt: proposed('starts_at'), durationMinutes: 'ends_at less starts_at' },
  SessionProposal: {
    by: 'host if author_id is the host',
    scope: proposed('scope'),
    startsAt: proposed('starts_at'),
    endsAt: proposed('ends_at'),
    durationMinutes: 'ends_at less starts_at',
    createdAt: proposed('created_at'),
    expiresAt: proposed('due_at'),
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
    timeZone: { column: 'session_reservations.time_zone', except: { null: 'the zone of a host who hides' } },
    createdAt: column('created_at'),
    expiresAt: 'due_at while it is pending',
    answeredAt: column('answered_at'),
    startedAt: column('started_at'),
    endedAt: column('ended_at'),
    proposal: 'the row of session_proposals, while it is open',
    series: 'series_id, series_index, local_start and time_kept',
    occurrences: 'the rows of its series, when it is made',
    cancellation: 'cancelled_by, ended_at, cancel_reason and is_late',
    feedback: 'the rows of session_feedback, if it is completed',
    isOwnAbsenceReported: 'whether absent_at is set in the own row of session_participants',
    isPartnerAbsenceReported: 'whether absent_at is set in the row of the other user',
  },
  NewSessionFeedback: {
    rating: feedback('rating'),
    words: { column: 'session_feedback.words', except: { null: 'NULL if it was not sent' } },
  },
  SessionFeedback: { rating: feedback('rating'), words: feedback('words'), createdAt: feedback('created_at') },
  SessionFeedbackOfBoth: {
    own: 'the row of session_feedback whose author_id is the caller',
    partner: 'the row of the other user, while it is shown',
    until: 'ends_at and 14 days',
  },
  SessionSlot: { startsAt: 'a time that fits', endsAt: 'startsAt and the length that was asked for' },
  SessionSlots: {
    slots: 'made from user_availability, availability_overrides and session_participants',
    reason: 'why there is none',
    next: 'the nearest times after the range',
  },
  SessionCalendar: {
    timeZone: 'as it was asked for',
    startsAt: 'when the first day begins',
    endsAt: 'when the last day ends',
    entries: 'rows of session_participants',
    isMore: 'whether there are more rows',
  },
  SessionCalendarEntry: {
    sessionId: column('id'),
    isProposal: 'whether slot of session_participants is 1',
    role: 'host if host_id is the caller',
    status: column('status'),
    kind: column('kind'),
    topic: column('topic'),
    partnerId: 'the other of host_id and guest_id',
    partnerName: { column: 'user_profiles.english_name' },
    startsAt: { column: 'session_participants.starts_at' },
    endsAt: { column: 'session_participants.ends_at' },
    startsOn: 'the day of starts_at in the zone of the calendar',
    endsOn: 'the day of the last minute in the zone of the calendar',
  },
  CalendarFeed: {
    createdAt: { column: 'session_calendar_feeds.created_at', except: { null: 'null if there is no row' } },
  },
  CalendarFeedAddress: {
    url: 'the secret whose hash is token_hash, in an address',
    createdAt: { column: 'session_calendar_feeds.created_at' },
  },
};
