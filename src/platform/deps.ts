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
  /** Continues work after the response is sent. A failure is logged. */
  defer(work: Promise<unknown>): void;
}

/** What handlers work with: the same, plus facts about the request. */
export interface RequestDeps extends Deps {
  readonly requestId: string;
  /** The contract this server serves: without development operations in staging and production. */
  readonly contract: ServedContract;
  readonly locale: Locale;
  /** Scheme, host and port of the request, without a trailing slash. */
  readonly origin: string;
  readonly client: {
    /** The caller's IP address as Cloudflare saw it. Headers that the caller can set are not trusted. */
    readonly address: string;
    readonly userAgent: string;
    /** A cookie whose name the contract cannot know beforehand, as it was sent. */
    cookie(name: string): string | undefined;
  };
}
