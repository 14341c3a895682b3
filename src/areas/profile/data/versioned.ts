import type { Instant } from '../../../platform/time/instant.ts';

/** A value with the version that its ETag is made of. */
export interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

/** A user's change of their own data, and its condition. */
export interface Edit {
  readonly userId: string;
  /** The versions that `If-Match` names, of which one must be current; undefined for no condition. */
  readonly expected?: readonly string[] | undefined;
  /** Instant of the change, 24 characters. */
  readonly now: Instant;
}
