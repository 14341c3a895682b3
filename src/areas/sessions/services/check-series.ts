import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { addTime, type Instant } from '../../../platform/time/instant.ts';
import { commit, readAll } from '../../../store/batch.ts';
import type { ResultOf } from '../../../store/statement.ts';
import { tellBadges } from '../../notifications/index.ts';
import { dueSeries, resolveSeriesStatements, storeChecksStatements, type Resolved } from '../data/check-series.ts';
import { type ClockLaw, currentLaw, instantAt } from '../rules/series.ts';
import { clockChanges } from '../rules/clock-changes.ts';
import { armReminders } from './remind.ts';

/** How often a series is compared with the clocks. */
const often = { days: 1 } as const;
/** The most series that move in one run: each is a batch of its own. */
const MOVED_AT_ONCE = 20;
/** How soon again if a new law has moved something: what was in the way may move too. */
const again = { hours: 1 } as const;

type Session = NonNullable<ResultOf<ReturnType<typeof dueSeries>>[number]['session']>;

/**
 * Compares series with the clocks: at most `limit` that are due. If the law about clocks has changed, the sessions
 * ahead move to their hour. Before clocks change, the users are told whose local time it moves. Doing it again changes
 * nothing. Returns how many series it has looked at.
 *
 * @param law by default what the runtime knows.
 * @param movedAtOnce how many of them move at most. The others stay due.
 */
export async function checkSeries(
  deps: Deps,
  limit: number,
  law: ClockLaw = currentLaw,
  movedAtOnce = MOVED_AT_ONCE,
): Promise<number> {
  const now = deps.clock.nowIso();
  const rows = await readAll(deps.db, dueSeries(now, limit));
  const all = Map.groupBy(rows, ({ seriesId }) => seriesId);
  if (all.size === 0) return 0;
  const next: [string, Instant | null][] = [];
  const found = { known: [] as [string, Instant][], told: [] as [string, string, Instant][] };
  let moved = 0;
  for (const [seriesId, entries] of all) {
    const sessions = entries.flatMap(({ session }) => session ?? []);
    const ahead = sessions.filter(({ state }) => state !== 'over');
    const moves = ahead.flatMap((session) => resolve(session, now, law));
    if (moves.length > 0) {
      moved += 1;
      if (moved <= movedAtOnce) await follow(deps, moves, ahead);
    } else {
      const { known, told } = clockChanges(sessions, now, law);
      found.known.push(...known);
      found.told.push(...told);
      next.push([seriesId, ahead.length === 0 ? null : addTime(now, often)]);
    }
  }
  await commit(deps.db, storeChecksStatements(now, next, found.known, found.told));
  tellBadges(deps);
  return all.size;
}

/** Where a session would be under the law, if that is elsewhere. */
function resolve(
  { sessionId, startsAt, endsAt, localStart, timeZone }: Session,
  now: Instant,
  law: ClockLaw,
): Resolved[] {
  const start = instantAt(localStart, timeZone, law);
  if (start === startsAt || start <= now) return [];
  return [[sessionId, startsAt, start, addTime(start, { milliseconds: Date.parse(endsAt) - Date.parse(startsAt) })]];
}

/** Moves sessions of a series. Told are those whose clocks are not the ones that it follows. */
async function follow(deps: Deps, moves: readonly Resolved[], [first]: readonly Session[]): Promise<void> {
  const now = deps.clock.nowIso();
  const told = (first?.users ?? []).flatMap(({ userId, zone }) => (zone === first?.timeZone ? [] : [userId]));
  await commit(deps.db, resolveSeriesStatements(now, newId(), moves, told, addTime(now, again)));
  for (const [sessionId] of moves) armReminders(deps, sessionId);
}
