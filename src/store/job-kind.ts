import type { z } from 'zod/mini';

/** A kind of job in the outbox: its name, and the payload of such a job. */
export interface JobKind<Payload = unknown> {
  readonly name: string;
  /**
   * Parses the payload when the job runs. A job may wait for days, so the schema must accept the payloads of the
   * version before: a new property is optional. A payload of any other shape fails the job, which is postponed and
   * finally dead.
   */
  readonly payload: z.ZodMiniType<Payload>;
  /** True for jobs that clean up after a user. They stay when the account is purged; all others are deleted with it. */
  readonly outlivesAccount: boolean;
}

/** Declares a kind of job. The name is stored, so it never changes. */
export function jobKind<Payload>(
  name: string,
  payload: z.ZodMiniType<Payload>,
  { outlivesAccount = false }: { readonly outlivesAccount?: boolean } = {},
): JobKind<Payload> {
  return { name, payload, outlivesAccount };
}
