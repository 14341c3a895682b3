import type { Instant } from '../../../platform/time/instant.ts';

/** The status of a session. */
export type SessionStatus = keyof typeof sessionTransitions;

/** What can happen to a session. Time causes `lapse`, rules cause `end`, and reports of both absences cause `miss`. */
export type SessionEvent = 'confirm' | 'decline' | 'cancel' | 'start' | 'complete' | 'lapse' | 'end' | 'miss';

type Transitions = Readonly<Record<string, Partial<Record<SessionEvent, string>>>>;

/**
 * The whole state machine: status, event, next status. The statements in data/ take their statuses from here, and the
 * database refuses all other steps. A session is over in each status without a `lapse`. `completed` can only become
 * `no_show`, within a day: the reports come after the end.
 */
export const sessionTransitions = {
  pending: { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled', lapse: 'expired', end: 'cancelled' },
  confirmed: {
    start: 'in_progress',
    complete: 'completed',
    cancel: 'cancelled',
    lapse: 'completed',
    end: 'cancelled',
    miss: 'no_show',
  },
  in_progress: { complete: 'completed', lapse: 'completed', end: 'cancelled', miss: 'no_show' },
  completed: { miss: 'no_show' },
  declined: {},
  cancelled: {},
  expired: {},
  no_show: {},
} as const satisfies Transitions;

/** A step that one of the two users takes. */
export type Step = Exclude<SessionEvent, 'lapse' | 'end' | 'miss'>;

/** All statuses. */
export const statuses = Object.keys(sessionTransitions) as readonly SessionStatus[];

/** The statuses in which this can happen. */
export function statusesBefore(event: SessionEvent): readonly SessionStatus[] {
  return statuses.filter((status) => event in sessionTransitions[status]);
}

/** The status to which this leads; each step leads to one. */
export const stepOutcomes = {
  confirm: 'confirmed',
  decline: 'declined',
  cancel: 'cancelled',
  start: 'in_progress',
  complete: 'completed',
} as const satisfies Readonly<Record<Step, SessionStatus>>;

/**
 * The status of a session at an instant: time ends it to the second, whenever the cron runs.
 *
 * @param dueAt when time ends it; null if it is over.
 */
export function sessionStatusAt(
  { status, dueAt }: { readonly status: SessionStatus; readonly dueAt: Instant | null },
  now: Instant,
): SessionStatus {
  if (dueAt === null || dueAt > now) return status;
  return status === 'pending' ? sessionTransitions.pending.lapse : sessionTransitions.confirmed.lapse;
}
