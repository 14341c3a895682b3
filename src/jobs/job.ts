import type { Deps } from '../platform/deps.ts';
import type { Instant } from '../platform/time/instant.ts';
import type { JobKind } from '../store/job-kind.ts';

/** A kind of job and the function that runs it. */
export interface RunnableJob {
  readonly kind: JobKind;
  /** Parses the stored payload and does the work. Throws if either fails. */
  run(stored: unknown, deps: Deps): Promise<JobResult>;
}

/** The job is not done, and must not run again before this instant. */
export interface NotBefore {
  readonly notBefore: Instant;
}

/** What a handler returns: nothing if the work is done. */
export type JobResult = NotBefore | undefined | void;

/**
 * Does the work of one job. It may be called more than once for the same job (after a crash, or if a delivery outlived
 * its lease), so repeating it must change nothing. It throws if it fails. An object that no longer exists is success.
 * If it is too early, it returns the instant before which the job must not run; that is no failed attempt, so the
 * handler itself must come to an end.
 */
export type JobHandler<Payload> = (payload: Payload, deps: Deps) => Promise<JobResult>;

/** Declares in `defineArea` which function runs a kind of job. */
export function job<Payload>(kind: JobKind<Payload>, handler: JobHandler<Payload>): RunnableJob {
  return { kind, run: (stored, deps) => handler(kind.payload.parse(stored), deps) };
}
