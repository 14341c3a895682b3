import type { Clock } from './time/clock.ts';
import type { Env } from './env.ts';
import type { Locale } from './locale.ts';
import type { Logger } from './log.ts';
import type { ServedContract } from './http/served-contract.ts';

/** What services, jobs and Durable Objects work with. */
export interface Deps {
  readonly env: Env;
  /** The database, metered: statements and rows are counted. Use this, never `env.DB`. */
  readonly db: D1Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** Lets work go on after the answer; its failure is logged. */
  defer(work: Promise<unknown>): void;
}

/** What a handler gets: the same, and what is known about the request. */
export interface RequestDeps extends Deps {
  readonly requestId: string;
  /** The contract this server serves: without development operations in staging and production. */
  readonly contract: ServedContract;
  readonly locale: Locale;
  /** Scheme, host and port that were asked, without a trailing slash. */
  readonly origin: string;
  readonly client: {
    /** The caller's address as the edge saw it; headers that a caller can set are not believed. */
    readonly address: string;
    readonly userAgent: string;
  };
}
