/** What tests and the push services on loopback (`node/push-services.ts`) tell each other. */

export type ServiceName = 'google' | 'mozilla' | 'apple';

export interface PlannedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a service treats the notices for one browser. */
export interface DeviceOrder {
  /** The time of the test, in milliseconds: the service judges the token by it. */
  readonly now: number;
  /** The key that the browser has subscribed with. */
  readonly applicationServerKey: string;
  /** Instead of judging the notice. `hang`: it never answers. */
  readonly answer?: PlannedAnswer | 'hang';
}

/** A notice that has reached the browser. */
export interface Arrived {
  /** Decrypted. */
  readonly payload: string;
  /** The size of the encrypted record. */
  readonly bytes: number;
  readonly ttl: number;
  readonly urgency: string;
  readonly topic: string;
}

export interface ServiceReport {
  readonly arrived: readonly Arrived[];
  /** Why the service has refused notices. */
  readonly faults: readonly string[];
}
