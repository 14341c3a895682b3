/** What the operations of the twins work with. */
import type { Context } from 'hono';
import { responseWindowStart } from '../../../../src/areas/matching/rules/limits.ts';
import { daysAround } from '../../../../src/areas/profile/rules/local-day.ts';
import type { RequestDeps } from '../../../../src/platform/deps.ts';
import type { Env } from '../../../../src/platform/env.ts';
import { addTime, instantOf, subtractTime } from '../../../../src/platform/time/instant.ts';
import type { Cost } from './texts.ts';

export type TwinEnv = Env & { readonly TWIN: 'honest' | 'plain' };
export type TwinContext = Context<{ Bindings: TwinEnv }>;

/** What an operation works with. */
export interface Call {
  readonly context: TwinContext;
  readonly userId: string;
  /** The session in the token. */
  readonly sessionId: string;
  readonly db: D1Database;
  readonly cost: Cost;
  /** For our functions that make JSON from rows. They read only these. */
  readonly deps: RequestDeps;
}

/** Makes something at the first call. The runtime allows no random ids before the first request. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The times by which our statements compare, for one moment. */
export const timesAt = (now: Date) => ({
  now: instantOf(now),
  dayAgo: subtractTime(now, { days: 1 }),
  weekAgo: subtractTime(now, { days: 7 }),
  monthAgo: subtractTime(now, { days: 30 }),
  weekLater: addTime(now, { days: 7 }),
  countedSince: responseWindowStart(now),
  ...daysAround(instantOf(now)),
});

/** Two moments at which all of these times are different. */
export const [morning, evening] = [new Date('2026-03-02T05:00:00Z'), new Date('2026-09-03T15:00:00Z')];
