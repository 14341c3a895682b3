import { type Instant, subtractTime } from '../../../platform/time/instant.ts';
import type { CalendarEvent } from './icalendar.ts';
import { sessionStatusAt, type SessionStatus } from './states.ts';

/** The languages in which a calendar file can be. */
type Language = 'ko' | 'en';

/** What a calendar file shows of a session. It has no private notes: a feed is read by other services. */
export interface EventRecord {
  readonly sessionId: string;
  /** As stored. */
  readonly status: SessionStatus;
  readonly dueAt: Instant | null;
  readonly topic: string | null;
  readonly notes: string | null;
  readonly meetingLink: string | null;
  readonly partnerName: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly createdAt: Instant;
  /** When what is shown changed last, and how often it has, as stored. */
  readonly changedAt: Instant;
  readonly sequence: number;
}

/** How long a calendar keeps what does not take place, so that each reader sees it once as cancelled. */
const cancelledFor = { days: 30 };

const statusOf: Readonly<Record<SessionStatus, CalendarEvent['status']>> = {
  pending: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  in_progress: 'CONFIRMED',
  completed: 'CONFIRMED',
  no_show: 'CONFIRMED',
  declined: 'CANCELLED',
  cancelled: 'CANCELLED',
  expired: 'CANCELLED',
};

/**
 * The event of a session at an instant. It is the same whether or not the cron has stored that a request has expired.
 */
export function eventFrom(record: EventRecord, locale: Language, now: Instant): CalendarEvent {
  const { sessionId, dueAt, topic, notes, meetingLink, startsAt, endsAt, createdAt } = record;
  const status = sessionStatusAt(record, now);
  const hasExpired = status === 'expired' && record.status === 'pending';
  return {
    uid: `${sessionId}@studymate`,
    startsAt,
    endsAt,
    createdAt,
    changedAt: hasExpired && dueAt !== null ? dueAt : record.changedAt,
    sequence: record.sequence + (hasExpired ? 1 : 0),
    status: statusOf[status],
    summary: summaryOf(topic, record.partnerName, locale),
    description: notes,
    url: meetingLink,
  };
}

/** The events of a feed at an instant. */
export function feedEvents(records: readonly EventRecord[], locale: Language, now: Instant): CalendarEvent[] {
  const oldest = subtractTime(now, cancelledFor);
  return records
    .map((record) => eventFrom(record, locale, now))
    .filter(({ status, changedAt }) => status !== 'CANCELLED' || changedAt > oldest);
}

function summaryOf(topic: string | null, name: string | null, locale: Language): string {
  if (topic !== null) return name === null ? topic : `${topic} (${name})`;
  if (name === null) return locale === 'ko' ? '언어 교환 세션' : 'Language session';
  return locale === 'ko' ? `${name} 님과의 세션` : `Session with ${name}`;
}
