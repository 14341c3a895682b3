import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { commitForRows, readAll } from '../../../store/batch.ts';
import { zoneHistoryOf } from '../../profile/index.ts';
import { recordEventsStatements } from '../data/study-events.ts';
import { daysThrough, historyFrom } from '../rules/local-days.ts';
import { type CountableEvent, type EventRefusal, judgeEvent, type StudyEvent } from '../rules/study-events.ts';

/** What became of an event. */
export interface Judgement {
  readonly eventId: string;
  readonly status: 'counted' | 'duplicate' | 'refused';
  readonly reason: EventRefusal | null;
  /** The property that is to blame. */
  readonly at: keyof StudyEvent | null;
}

/**
 * Counts the events of a user that are not counted yet, each by itself, and says what became of each.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending
 */
export async function recordStudy(deps: Deps, userId: string, events: readonly StudyEvent[]): Promise<Judgement[]> {
  const history = historyFrom(await readAll(deps.db, zoneHistoryOf(userId)));
  const now = deps.clock.nowIso();
  const judged = events.map((event) => judgeEvent(event, now, history));
  const firsts = new Map<string, CountableEvent>();
  for (const event of judged) if ('eventId' in event && !firsts.has(event.eventId)) firsts.set(event.eventId, event);
  const countable = [...firsts.values()];
  const parts = countable.flatMap(({ eventId, sent, parts: own }) => own.map((part) => ({ ...part, eventId, sent })));
  const recorded = {
    userId,
    operationId: newId(),
    parts,
    eventIds: [...firsts.keys()],
    days: daysThrough(parts.map(({ onDate }) => onDate)),
  };
  const stored = await commitForRows(deps.db, recordEventsStatements(now, recorded));
  return events.map(({ eventId }, index) => {
    const event = judged[index];
    if (event === undefined || 'refusal' in event)
      return { eventId, status: 'refused', reason: event?.refusal ?? null, at: event?.at ?? null };
    const found = stored[recorded.eventIds.indexOf(eventId)] ?? null;
    if (found === null) return { eventId, status: 'refused', reason: 'day_full', at: null };
    if (found.sent !== event.sent) return { eventId, status: 'refused', reason: 'id_reused', at: 'eventId' };
    return {
      eventId,
      status: found.isNew && firsts.get(eventId) === event ? 'counted' : 'duplicate',
      reason: null,
      at: null,
    };
  });
}
