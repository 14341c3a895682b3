import type { Deps } from '../platform/deps.ts';
import type { JobKind } from '../store/job-kind.ts';

/** A kind of job and the function that carries it out. */
export interface RunnableJob {
  readonly kind: JobKind;
  /** Parses the stored payload and does the work. Throws when either fails. */
  run(stored: unknown, deps: Deps): Promise<void>;
}

/**
 * Does the work of one job. It may be called more than once for the same job (after a crash, or when a delivery outlived
 * its lease), so doing it again must change nothing. It fails by throwing; a "not there any more" is success.
 */
export type JobHandler<Payload> = (payload: Payload, deps: Deps) => Promise<void>;

/** Says in `defineArea` who carries out a kind of job. */
export function job<Payload>(kind: JobKind<Payload>, handler: JobHandler<Payload>): RunnableJob {
  return { kind, run: (stored, deps) => handler(kind.payload.parse(stored), deps) };
}
