import type { z } from 'zod';

/** A kind of job of the outbox: its name, and what a job of this kind carries. */
export interface JobKind<Payload = unknown> {
  readonly name: string;
  /** The payload is parsed by it when the job runs. */
  readonly payload: z.ZodType<Payload>;
  /** Cleans up after a user: such jobs outlive the account, all others go with it. */
  readonly outlivesAccount: boolean;
}

/** Declares a kind of job. The name is stored: it never changes. */
export function jobKind<Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  { outlivesAccount = false }: { readonly outlivesAccount?: boolean } = {},
): JobKind<Payload> {
  return { name, payload, outlivesAccount };
}
