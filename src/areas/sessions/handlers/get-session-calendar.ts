import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import type { Day } from '../../../platform/time/instant.ts';
import { firstInstantAt } from '../../../platform/time/local-time.ts';
import { readAll } from '../../../store/batch.ts';
import { requireValid, resultOf, tidyTimeZone } from '../../profile/index.ts';
import { CALENDAR_PROPOSALS, CALENDAR_SESSIONS, calendarOf } from '../data/calendar.ts';
import { findCalendarFaults } from '../rules/range.ts';
import { calendarEntryView } from './views/calendar.ts';

/** GET /sessions/calendar */
export async function getSessionCalendar({
  auth,
  query,
  deps,
}: Input<'getSessionCalendar'>): Promise<Reply<'getSessionCalendar'>> {
  requireValid(resultOf(findCalendarFaults(query), query));
  const timeZone = tidyTimeZone(query.timeZone);
  // The schema holds the form of the days.
  const startOf = (day: string) => firstInstantAt(day as Day, '00:00', timeZone);
  const [from, to] = [startOf(query.from), startOf(query.to)];
  const now = deps.clock.nowIso();
  const records = await readAll(deps.db, calendarOf({ userId: auth.userId, now, from, to }));
  const sessions = records.filter(({ isProposal }) => !isProposal);
  const proposals = records.filter(({ isProposal }) => isProposal);
  const shown = new Set([...sessions.slice(0, CALENDAR_SESSIONS), ...proposals.slice(0, CALENDAR_PROPOSALS)]);
  return {
    status: 200,
    body: {
      timeZone,
      startsAt: from,
      endsAt: to,
      entries: records
        .filter((record) => record.isSeen && shown.has(record))
        .map((record) => calendarEntryView(record, timeZone, now)),
      isMore: shown.size < records.length,
    },
  };
}
