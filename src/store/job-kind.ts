import type { z } from 'zod';

/** A kind of job in the outbox: its name, and the payload of such a job. */
export interface JobKind<Payload = unknown> {
  readonly name: string;
  /** Parses the payload when the job runs. */
  readonly payload: z.ZodType<Payload>;
  /** True for jobs that clean up after a user. They stay when the account is purged; all others are deleted with it. */
  readonly outlivesAccount: boolean;
}

/** Declares a kind of job. The name is stored, so it never changes. */
export function jobKind<Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  { outlivesAccount = false }: { readonly outlivesAccount?: boolean } = {},
): JobKind<Payload> {
  return { name, payload, outlivesAccount };
}
