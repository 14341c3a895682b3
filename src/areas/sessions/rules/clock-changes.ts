import { addTime, type Instant } from '../../../platform/time/instant.ts';
import { type ClockLaw, leadOf } from './series.ts';

/** How long before a session its users are told that clocks move it. */
const tellBefore = { days: 3 } as const;

/** A session that follows its series. */
interface Following {
  readonly sessionId: string;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly isTold: boolean;
  readonly users: readonly { readonly userId: string; readonly zone: string }[];
  readonly state: 'pending' | 'confirmed' | 'over';
}

/**
 * Which sessions begin soon, and which of their users has to be told because the session before was at another local
 * time: clocks have changed in between, on one side alone. The side whose clocks the series follows is never told.
 *
 * @param sessions those of one series, in order.
 */
export function clockChanges(
  sessions: readonly Following[],
  now: Instant,
  law: ClockLaw,
): { readonly known: [string, Instant][]; readonly told: [string, string, Instant][] } {
  const soon = sessions.filter(
    ({ state, isTold, startsAt }) => state === 'confirmed' && !isTold && startsAt <= addTime(now, tellBefore),
  );
  return {
    known: soon.map(({ sessionId, startsAt }) => [sessionId, startsAt]),
    told: soon.flatMap((session) => {
      const before = sessions[sessions.indexOf(session) - 1];
      if (before === undefined) return [];
      const { sessionId, startsAt, timeZone, users } = session;
      return users
        .filter(({ zone }) => leadOf(zone, timeZone, startsAt, law) !== leadOf(zone, timeZone, before.startsAt, law))
        .map(({ userId }): [string, string, Instant] => [userId, sessionId, startsAt]);
    }),
  };
}
