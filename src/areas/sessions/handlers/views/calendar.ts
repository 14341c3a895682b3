import type { components } from '../../../../../generated/client/types.ts';
import { dayIn, type Instant, subtractTime } from '../../../../platform/time/instant.ts';
import type { CalendarRecord } from '../../data/calendar.ts';
import { sessionStatusAt } from '../../rules/states.ts';

/** An entry of a calendar as the contract shows it, with its days in the zone of the calendar. */
export function calendarEntryView(
  record: CalendarRecord,
  timeZone: string,
  now: Instant,
): components['schemas']['SessionCalendarEntry'] {
  const { dueAt: _dueAt, isSeen: _isSeen, ...shown } = record;
  return {
    ...shown,
    status: sessionStatusAt(record, now),
    startsOn: dayIn(timeZone, shown.startsAt),
    endsOn: dayIn(timeZone, subtractTime(shown.endsAt, { milliseconds: 1 })),
  };
}
