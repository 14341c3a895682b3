import type { Instant } from '../../../platform/time/instant.ts';

/** What each type of notification carries: the words its texts are made of. A new type is a line here and a row of `notification_types`. */
export interface NotificationVariables {
  /** Somebody would like to learn with the receiver. */
  readonly 'match.request_received': { readonly requestId: string };
  /** A request of the receiver was accepted. */
  readonly 'match.request_accepted': { readonly requestId: string; readonly matchId: string; readonly roomId: string };
  /** A request of the receiver was declined. */
  readonly 'match.request_declined': { readonly requestId: string };
  /** A request waits for the receiver's answer and has one day left. */
  readonly 'match.request_expiring': { readonly requestId: string; readonly expiresAt: Instant };
  /** The receiver has finished onboarding. */
  readonly 'onboarding.completed': Readonly<Record<string, never>>;
}

export type NotificationType = keyof NotificationVariables;
