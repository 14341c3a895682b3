import type { Instant } from '../../../platform/time/instant.ts';

/** A value together with the version that its ETag is made of. */
export interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

/** Who changes something of her own, and on what condition. */
export interface Edit {
  readonly userId: string;
  /** The version that `If-Match` names; undefined: no condition. */
  readonly expected?: string | undefined;
  /** Instant of the change, 24 characters. */
  readonly now: Instant;
}
