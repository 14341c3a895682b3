import type { Deps } from '../platform/deps.ts';
import type { JobKind } from '../store/job-kind.ts';

/** A kind of job and the function that runs it. */
export interface RunnableJob {
  readonly kind: JobKind;
  /** Parses the stored payload and does the work. Throws if either fails. */
  run(stored: unknown, deps: Deps): Promise<void>;
}

/**
 * Does the work of one job. It may be called more than once for the same job (after a crash, or if a delivery outlived
 * its lease), so repeating it must change nothing. It throws if it fails. An object that no longer exists is success.
 */
export type JobHandler<Payload> = (payload: Payload, deps: Deps) => Promise<void>;

/** Declares in `defineArea` which function runs a kind of job. */
export function job<Payload>(kind: JobKind<Payload>, handler: JobHandler<Payload>): RunnableJob {
  return { kind, run: (stored, deps) => handler(kind.payload.parse(stored), deps) };
}
