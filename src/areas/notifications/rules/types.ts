import type { Instant } from '../../../platform/time/instant.ts';

/**
 * The variables of each type of notification; its texts contain them. A new type needs a line here and a row of
 * `notification_types`.
 */
export interface NotificationVariables {
  /** Another user has sent the receiver a match request. */
  readonly 'match.request_received': { readonly requestId: string };
  /** A request that the receiver sent was accepted. */
  readonly 'match.request_accepted': { readonly requestId: string; readonly matchId: string; readonly roomId: string };
  /** A request that the receiver sent was declined. */
  readonly 'match.request_declined': { readonly requestId: string };
  /** A request waits for the receiver's answer and has one day left. */
  readonly 'match.request_expiring': { readonly requestId: string; readonly expiresAt: Instant };
  /** The receiver has finished onboarding. */
  readonly 'onboarding.completed': Readonly<Record<string, never>>;
}

export type NotificationType = keyof NotificationVariables;
