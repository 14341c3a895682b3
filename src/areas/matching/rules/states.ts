import type { Instant } from '../../../platform/time/instant.ts';

/** Where a request stands. `pending` is the only state that anything leads out of. */
export type RequestStatus = 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired';

/** What can happen to a request. */
export type RequestEvent = 'accept' | 'decline' | 'cancel' | 'expire';

/** Who brings an event about. */
export type Actor = 'receiver' | 'sender' | 'time';

type Transitions = Readonly<Record<RequestStatus, Partial<Record<RequestEvent, RequestStatus>>>>;

/** The whole state machine: from where, by what, to where. The statements of data/matching read their states here. */
export const transitions = {
  pending: { accept: 'accepted', decline: 'declined', cancel: 'cancelled', expire: 'expired' },
  accepted: {},
  declined: {},
  cancelled: {},
  expired: {},
} as const satisfies Transitions;

/** Who may do what. */
export const actors = {
  accept: 'receiver',
  decline: 'receiver',
  cancel: 'sender',
  expire: 'time',
} as const satisfies Record<RequestEvent, Actor>;

/** An event that a person brings about, on purpose. */
export type Decision = Exclude<RequestEvent, 'expire'>;

/** The state after an event, or null where the event cannot happen. */
export function next(status: RequestStatus, event: RequestEvent): RequestStatus | null {
  const ways: Transitions = transitions;
  return ways[status][event] ?? null;
}

/**
 * Where a request stands at an instant. A pending one is over as soon as its time is, whether the cron has been there or not.
 *
 * @param now and `expiresAt`: instants of 24 characters.
 */
export function requestStatusAt(
  { status, expiresAt }: { readonly status: RequestStatus; readonly expiresAt: Instant },
  now: Instant,
): RequestStatus {
  return status === 'pending' && expiresAt <= now ? 'expired' : status;
}
