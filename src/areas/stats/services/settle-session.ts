import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { commit, readBatch, readOne } from '../../../store/batch.ts';
import { zoneHistoryOf } from '../../profile/index.ts';
import { sessionOutcomeOf } from '../../sessions/index.ts';
import { settledDaysOf, settleSessionStatements } from '../data/settle-session.ts';
import { dayAt, daysThrough, historyFrom, zoneAt } from '../rules/local-days.ts';
import { attendanceOf } from '../rules/outcome.ts';
import { sessionParts } from '../rules/session-parts.ts';

/**
 * Writes what a session means for its two users, from how it is stored now. Repeated it changes nothing. If the session
 * changes meanwhile, nothing is written: that change has ordered another run.
 */
export async function settleSession(deps: Deps, sessionId: string): Promise<void> {
  const found = await readOne(deps.db, sessionOutcomeOf(sessionId));
  if (found === undefined) return;
  const session = { ...found, isHostAbsent: found.isHostAbsent === 1, isGuestAbsent: found.isGuestAbsent === 1 };
  const { startsAt, endsAt, endedAt, languages, version } = session;
  const end = endedAt !== null && endedAt < endsAt ? endedAt : endsAt;
  for (const { userId, isHeld, booking } of attendanceOf(session)) {
    const [zones, before] = await readBatch(deps.db, [zoneHistoryOf(userId), settledDaysOf(userId, sessionId)]);
    const history = historyFrom(zones);
    const parts = isHeld ? sessionParts({ startsAt, endsAt: end, languages }, history) : [];
    const onDate = dayAt(history, Date.parse(startsAt));
    await commit(
      deps.db,
      settleSessionStatements(deps.clock.nowIso(), {
        sessionId,
        version,
        userId,
        operationId: newId(),
        parts,
        booking,
        startsAt,
        onDate,
        timeZone: zoneAt(history, Date.parse(startsAt)),
        // The marks of the streak need all days between, and a booking moves the version too.
        days: daysThrough([...before, ...parts, { onDate }].map((each) => each.onDate)),
      }),
    );
  }
}
