import type { Instant } from '../../../platform/time/instant.ts';

/** A value with the version that its ETag is made of. */
export interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

/** A user's change of their own data, and its condition. */
export interface Edit {
  readonly userId: string;
  /** The version that `If-Match` names; undefined for no condition. */
  readonly expected?: string | undefined;
  /** Instant of the change, 24 characters. */
  readonly now: Instant;
}
