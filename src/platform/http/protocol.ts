/** What the platform does so that handlers need not: idempotency keys, conditional requests, pages. */
import type { Operation } from './contract.ts';
import type { Env } from '../env.ts';
import { expectedVersionsFrom, isNotModified } from './etag.ts';
import type { Idempotency } from '../idempotency.ts';
import { refuseForgedCursor } from './cursor.ts';
import { openPaging, type Paging } from './paging.ts';
import type { LazyBody, PlainReply } from './reply.ts';
import type { RefusalFault } from '../problems/refusal.ts';
import type { ValidInput } from '../wire/validate.ts';

/** The input of a handler. The generated types say which operation has which part. */
export interface HandlerInput extends ValidInput {
  readonly operationId: string;
  readonly idempotency?: Idempotency;
  readonly expectedVersions?: readonly string[] | undefined;
  readonly paging?: Paging;
}

/**
 * Adds to the checked input what the operation declares: its id, the idempotency key, the expected versions, the page.
 * A cursor belongs to the caller, the operation and the rest of the query.
 *
 * @throws Refused request.invalid for a cursor that does not belong to this list.
 */
export async function prepareInput(
  { id: operationId, idempotent, guarded, paged }: Operation,
  input: ValidInput,
  userId: string | null,
  env: Env,
): Promise<HandlerInput> {
  const { headers, query } = input;
  const read = {
    operationId,
    ...(idempotent && { idempotency: { operationId, key: textOf(headers, 'idempotency-key') } }),
    ...(guarded && { expectedVersions: expectedVersionsFrom(textOf(headers, 'if-match')) }),
  };
  if (!paged) return { ...input, ...read };
  const { cursor: _, limit, ...filter } = query;
  const page = { cursor: textOf(query, 'cursor'), limit: Number(limit) };
  return { ...input, ...read, query: filter, paging: await openPaging(env, { userId, operationId, filter }, page) };
}

/** Finds the fault of a cursor in a request that is refused for something else, so that one answer names both. */
export async function findCursorFaults(
  { id: operationId, paged }: Operation,
  query: Readonly<Record<string, unknown>>,
  userId: string | null,
  env: Env,
): Promise<readonly RefusalFault[]> {
  const cursor = paged ? textOf(query, 'cursor') : undefined;
  const refusal = cursor === undefined ? null : await refuseForgedCursor(env, { userId, operationId }, cursor);
  return refusal?.errors ?? [];
}

/** Turns the handler's reply into the final one: 304 with the same headers if the client has this version already. */
export async function finishReply(
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
    isNotModified(textOf(sent, 'if-none-match'), etag)
  )
    return { status: 304, ...(headers && { headers }) };
  return {
    ...reply,
    ...(isBodyFunction(body) && { body: await body() }),
    ...(replayed && { headers: { ...headers, 'idempotency-replayed': 'true' } }),
  };
}

function isBodyFunction(body: LazyBody<unknown>): body is () => Promise<unknown> {
  return typeof body === 'function';
}

function textOf(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
