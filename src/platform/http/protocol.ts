/** What an operation declares and no handler repeats: idempotency keys, conditional requests, pages. */
import type { Operation } from './contract.ts';
import type { Env } from '../env.ts';
import { expectedVersion, notModified } from './etag.ts';
import type { Idempotency } from '../idempotency.ts';
import { openPaging, type Paging } from './paging.ts';
import type { MadeWhenSent, PlainReply } from './reply.ts';
import type { ValidInput } from '../wire/validate.ts';

/** What a handler is given of a request; the generated types say which operation has which part. */
export interface HandlerInput extends ValidInput {
  readonly operationId: string;
  readonly idempotency?: Idempotency;
  readonly expectedVersion?: string | undefined;
  readonly paging?: Paging;
}

/**
 * The input of the handler: what was sent, the operation's id, and what the platform has read for it. A cursor belongs to the
 * caller, the operation and the rest of the query.
 *
 * @throws Refused request.invalid for a cursor that does not belong to this list.
 */
export async function protocolInput(
  { id: operationId, idempotent, guarded, paged }: Operation,
  input: ValidInput,
  userId: string | null,
  env: Env,
): Promise<HandlerInput> {
  const { headers, query } = input;
  const read = {
    operationId,
    ...(idempotent && { idempotency: { operationId, key: textIn(headers, 'idempotency-key') } }),
    ...(guarded && { expectedVersion: expectedVersion(textIn(headers, 'if-match')) }),
  };
  if (!paged) return { ...input, ...read };
  const { cursor: _, limit, ...filter } = query;
  const page = { cursor: textIn(query, 'cursor'), limit: Number(limit) };
  return { ...input, ...read, query: filter, paging: await openPaging(env, { userId, operationId, filter }, page) };
}

/** The answer that follows from the handler's: 304 for what the client has already, with the headers of the 200. */
export async function protocolReply(
  { conditional }: Operation,
  { headers: sent }: Pick<ValidInput, 'headers'>,
  reply: PlainReply,
): Promise<PlainReply> {
  const { body, replayed, headers } = reply;
  const etag = headers?.['etag'];
  if (
    conditional &&
    reply.status === 200 &&
    typeof etag === 'string' &&
    notModified(textIn(sent, 'if-none-match'), etag)
  )
    return { status: 304, ...(headers && { headers }) };
  return {
    ...reply,
    ...(isMaker(body) && { body: await body() }),
    ...(replayed && { headers: { ...headers, 'idempotency-replayed': 'true' } }),
  };
}

function isMaker(body: MadeWhenSent<unknown>): body is () => Promise<unknown> {
  return typeof body === 'function';
}

function textIn(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
