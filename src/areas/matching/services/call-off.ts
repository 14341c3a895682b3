import type { SQL } from 'drizzle-orm';
import { cancelRequests, noticesOf, type Ending } from '../data/end-requests.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { withdrawNotices } from '../../notifications/services/notify.ts';

/** What a receiver has been told of a request while it was open. */
export const noticesOfRequest = ['match.request_received', 'match.request_expiring'] as const;

/** Cancels open requests about which nobody has decided, and takes back what their receivers have been told of them. */
export function callOff(clock: Clock, which: readonly Ending[]): SQL[] {
  // First the notices: afterwards nothing tells which requests have just been cancelled.
  return [...withdrawNotices(noticesOfRequest, noticesOf(clock, which)), ...cancelRequests(clock, which)];
}
