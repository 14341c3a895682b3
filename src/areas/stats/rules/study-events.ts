/** Events of study that clients send. Each is judged by itself. */
import {
  addTime,
  instantOf,
  millisecondsOf,
  subtractTime,
  type Day,
  type Instant,
} from '../../../platform/time/instant.ts';
import { isLanguage } from '../../../reference/codes.ts';
import { UNKNOWN } from './counts.ts';
import { splitByDay, type ZoneHistory } from './local-days.ts';

/** An event as a client sends it. */
export interface StudyEvent {
  readonly eventId: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly language?: string | undefined;
}

/** Why an event is not counted. */
export const eventRefusals = [
  'in_future',
  'too_old',
  'empty',
  'too_long',
  'unknown_language',
  'id_reused',
  'day_full',
] as const;
export type EventRefusal = (typeof eventRefusals)[number];

/** A part of an event, in one local day. */
export interface EventPart {
  readonly part: number;
  readonly onDate: Day;
  readonly timeZone: string;
  readonly language: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** An event that can be counted, cut into days. */
export interface CountableEvent {
  readonly eventId: string;
  /** What was sent, to know a repeated event from another one with its id. */
  readonly sent: string;
  readonly parts: readonly EventPart[];
}

/** A clock of a device may be ahead by so much. */
export const clockSkew = { minutes: 5 } as const;
/** Older events are refused. */
export const oldestEvent = { days: 30 } as const;
/** A longer event is refused: somebody forgot a timer. */
export const longestEvent = { hours: 12 } as const;

/** Judges an event: the reason why it is refused and the property that is to blame, or its parts. */
export function judgeEvent(
  event: StudyEvent,
  now: Instant,
  history: ZoneHistory,
): CountableEvent | { readonly refusal: EventRefusal; readonly at: keyof StudyEvent } {
  const [start, end] = [millisecondsOf(event.startedAt), millisecondsOf(event.endedAt)];
  const language = event.language ?? UNKNOWN;
  if (end > Date.parse(addTime(now, clockSkew))) return { refusal: 'in_future', at: 'endedAt' };
  if (start < Date.parse(subtractTime(now, oldestEvent))) return { refusal: 'too_old', at: 'startedAt' };
  if (end <= start) return { refusal: 'empty', at: 'endedAt' };
  if (end > Date.parse(addTime(instantOf(start), longestEvent))) return { refusal: 'too_long', at: 'endedAt' };
  if (language !== UNKNOWN && !isLanguage(language)) return { refusal: 'unknown_language', at: 'language' };
  // A clock that is ahead is ahead at both ends, so the event keeps its length.
  const ahead = Math.max(0, end - Date.parse(now));
  const parts = splitByDay(history, start - ahead, end - ahead).map(({ from, to, onDate, timeZone }, part) => ({
    part,
    onDate,
    timeZone,
    language,
    startsAt: instantOf(from),
    endsAt: instantOf(to),
  }));
  return { eventId: event.eventId, sent: `${instantOf(start)} ${instantOf(end)} ${language}`, parts };
}
