import type { Instant } from '../../../platform/time/instant.ts';

/** The status of a request. Only `pending` can change. */
export type RequestStatus = 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired';

/** What can happen to a request. */
export type RequestEvent = 'accept' | 'decline' | 'cancel' | 'expire';

/** Who or what causes an event. */
export type Actor = 'receiver' | 'sender' | 'time';

type Transitions = Readonly<Record<RequestStatus, Partial<Record<RequestEvent, RequestStatus>>>>;

/** The whole state machine: status, event, next status. The statements in data/ take their statuses from here. */
export const transitions = {
  pending: { accept: 'accepted', decline: 'declined', cancel: 'cancelled', expire: 'expired' },
  accepted: {},
  declined: {},
  cancelled: {},
  expired: {},
} as const satisfies Transitions;

/** Which actor causes which event. */
export const actors = {
  accept: 'receiver',
  decline: 'receiver',
  cancel: 'sender',
  expire: 'time',
} as const satisfies Record<RequestEvent, Actor>;

/** An event that a user causes. */
export type Decision = Exclude<RequestEvent, 'expire'>;

/**
 * The status of a request at an instant. A pending request past its expiry is expired, even before the cron has run.
 *
 * @param now an instant of 24 characters, as `expiresAt` is.
 */
export function requestStatusAt(
  { status, expiresAt }: { readonly status: RequestStatus; readonly expiresAt: Instant },
  now: Instant,
): RequestStatus {
  return status === 'pending' && expiresAt <= now ? 'expired' : status;
}
