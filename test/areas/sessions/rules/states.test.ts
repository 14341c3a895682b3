import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  stepOutcomes,
  type SessionEvent,
  sessionStatusAt,
  statuses,
  statusesBefore,
  sessionTransitions,
} from '../../../../src/areas/sessions/rules/states.ts';
import { env } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

const events = ['confirm', 'decline', 'cancel', 'start', 'complete', 'lapse', 'end', 'miss'] as const;
const final = ['declined', 'cancelled', 'expired', 'no_show'] as const;
type Status = keyof typeof sessionTransitions;

/** The status after an event; the same if the event is not possible. */
function next(status: Status, event: SessionEvent): Status {
  const table: Readonly<Record<Status, Partial<Record<SessionEvent, Status>>>> = sessionTransitions;
  return table[status][event] ?? status;
}

describe('states of a session', () => {
  it('whatever happens, in any order, a session that is over stays what it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 40 }), (happened) => {
        let status: Status = 'pending';
        for (const event of nonEmpty(happened, 'events')) {
          const before = status;
          status = next(status, event);
          if (final.some((each) => each === before)) expect(status).toBe(before);
          if (before === 'completed') expect(['completed', 'no_show']).toContain(status);
        }
      }),
    );
  });

  it('every status can be reached, and each step leads to one', () => {
    const reached = new Set<Status>(['pending']);
    for (const status of reached) for (const event of events) reached.add(next(status, event));
    expect([...reached].toSorted()).toEqual([...statuses].toSorted());
    for (const [step, outcome] of Object.entries(stepOutcomes) as [keyof typeof stepOutcomes, Status][])
      expect(statusesBefore(step).map((status) => next(status, step))).toEqual(statusesBefore(step).map(() => outcome));
  });

  it('the database allows exactly these steps', async () => {
    const { sql } = (await env.DB.prepare(
      "SELECT sql FROM sqlite_schema WHERE name = 'session_reservations_steps'",
    ).first<{ sql: string }>()) ?? { sql: '' };
    const inTable = statuses.flatMap((from) =>
      [...new Set(events.map((event) => next(from, event)))].filter((to) => to !== from).map((to) => `${from} ${to}`),
    );
    const inTrigger = [...sql.matchAll(/'(\w+ \w+)'/g)].map(([, step = '']) => step);
    expect(inTrigger.toSorted()).toEqual(inTable.toSorted());
  });

  it('time ends a session to the instant', () => {
    const dueAt = '2026-03-05T11:00:00.000Z';
    expect(sessionStatusAt({ status: 'pending', dueAt }, '2026-03-05T10:59:59.999Z')).toBe('pending');
    expect(sessionStatusAt({ status: 'pending', dueAt }, dueAt)).toBe('expired');
    expect(sessionStatusAt({ status: 'confirmed', dueAt }, dueAt)).toBe('completed');
    expect(sessionStatusAt({ status: 'in_progress', dueAt }, dueAt)).toBe('completed');
    expect(sessionStatusAt({ status: 'cancelled', dueAt: null }, dueAt)).toBe('cancelled');
  });
});
