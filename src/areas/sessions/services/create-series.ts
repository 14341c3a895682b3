import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { readBatch } from '../../../store/batch.ts';
import { commitOnceThenRead, type Answer, type KeyedRequest } from '../../../store/idempotency.ts';
import { requireProfile } from '../../profile/index.ts';
import { createSeriesStatements, zoneOf } from '../data/create-series.ts';
import { firstSessionFor, type SessionRecord } from '../data/sessions.ts';
import type { PlannedSession } from '../rules/new-session.ts';
import { occurrencesOf, type Recurrence } from '../rules/series.ts';
import { answerMade, type Made } from './answer-made.ts';
import { tellConflicts } from './tell-conflicts.ts';
import { dayOf } from './with-days.ts';

/** A series to ask for, and of whom. */
interface Asking {
  readonly hostId: string;
  readonly guestId: string;
  /** The first session. */
  readonly planned: PlannedSession;
  readonly recurrence: Recurrence;
}

/**
 * Asks a partner for a series of sessions, and blocks their times for both. The database knows no zones, so that of the
 * host is read first; the days for daily limits are known then too.
 *
 * @throws Refused as `askForSession` does, and sessions.occurrences_taken.
 */
export async function askForSeries(
  deps: Deps,
  { hostId, guestId, planned, recurrence }: Asking,
  request: KeyedRequest,
): Promise<Answer<201, SessionRecord>> {
  const [[own], [others]] = await readBatch(deps.db, [zoneOf(hostId), zoneOf(guestId)]);
  const timeZone = requireProfile(own);
  const occurrences = occurrencesOf(planned, timeZone, recurrence).map((each) => ({ ...each, sessionId: newId() }));
  const { startsAt: first, endsAt: _end, ...texts } = planned;
  const series = {
    ...texts,
    ...recurrence,
    seriesId: newId(),
    hostId,
    guestId,
    operationId: newId(),
    timeZone,
    first,
    last: occurrences.at(-1)?.startsAt ?? first,
    occurrences,
  };
  const days = occurrences.flatMap(({ startsAt }) => [
    dayOf([hostId, timeZone, startsAt]),
    // Whoever has no profile is refused below.
    ...(others === undefined ? [] : [dayOf([guestId, others, startsAt])]),
  ]);
  const { answer, rows } = await commitOnceThenRead<201, Made, SessionRecord>(
    deps,
    request,
    { status: 201, body: { seriesId: series.seriesId } },
    createSeriesStatements(deps.clock.nowIso(), series, JSON.stringify(days)),
    [firstSessionFor(hostId, series.seriesId)],
  ).catch(tellConflicts);
  return answerMade(deps, hostId, series.operationId, answer, rows?.[0]);
}
