import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../platform/time/clock.ts';
import { sha256Base64url } from '../platform/hash.ts';
import { newId } from '../platform/ids.ts';
import { refuse, Refused } from '../platform/problems/refusal.ts';
import { commit, commitThenReadAll, readOne } from './batch.ts';
import { canonicalJson } from './canonical-json.ts';
import {
  assertHeld,
  assertHeldOrTell,
  claimKey,
  findToldKey,
  isHeldByAnother,
  releaseKey,
  settleKey,
  storedKey,
  type KeyRow,
} from './idempotency-keys.ts';
import { text } from './row.ts';
import { select, type RowsOf, type Select, type Statement } from './statement.ts';
import { template, type Value } from './template.ts';

/** A request that may be repeated: which user asks for what, under which key. `keyedRequest` makes it. */
export interface KeyedRequest {
  readonly userId: string;
  readonly operationId: string;
  /** The Idempotency-Key header. A request without one is handled as usual, at no extra cost. */
  readonly key: string | undefined;
  readonly payloadHash: string;
}

/**
 * The response. `replayed` is true if it is the stored answer of an earlier request (header `Idempotency-Replayed:
 * true`).
 */
export interface Answer<Status extends number, Body> {
  readonly status: Status;
  readonly body: Body;
  readonly replayed: boolean;
}

interface Store {
  readonly db: D1Database;
  readonly clock: Clock;
}

/**
 * Describes a request for `commitOnce` and `runOnce`. `payload` is everything that distinguishes the request: path,
 * query and body.
 */
export async function keyedRequest(
  request: Omit<KeyedRequest, 'payloadHash'> & { readonly payload: unknown },
): Promise<KeyedRequest> {
  const { payload, ...rest } = request;
  return { ...rest, payloadHash: rest.key === undefined ? '' : await sha256Base64url(canonicalJson(payload)) };
}

/** Statements that store the answer under the key of `attempt`, and then read it: see `answerStatements`. */
export type AnswerFrom = (attempt: string) => readonly [Statement, RowsOf<string>];

/**
 * Makes the statements of an answer that only the database knows. `body` is SQL that yields it as JSON text. Use it in
 * a template: `template((attempt, …) => answerStatements(attempt, 201, sql`…`))`.
 */
export function answerStatements(attempt: Value<string>, status: number, body: SQL): readonly [SQL, Select<string>] {
  return [
    settleKey(attempt, status, sql`(${body})`),
    select(sql`SELECT (${body}) AS body`, (row) => text(row, 'body')),
  ];
}

/** The status of an answer, and its JSON body or how to read the body after the statements. */
type AnswerSource<Status, Body> = { readonly status: Status } & (
  | { readonly body: Body }
  | { readonly answerFrom: AnswerFrom }
);

/**
 * Commits `statements` once for each key, together with the answer: key, effect and answer are written in one batch or
 * not at all. For changes that happen only in D1. The statements need no condition of their own: a repeated request
 * aborts before the first of them, and the error carries the stored answer. One round trip. A refusal stores no key.
 *
 * @throws Refused idempotency.key_reused if the key came with another payload; also what `commit` throws.
 */
export async function commitOnce<const Status extends number, Body>(
  store: Store,
  request: KeyedRequest,
  source: AnswerSource<Status, Body>,
  statements: readonly Statement[],
): Promise<Answer<Status, Body>> {
  return (await commitOnceThenRead<Status, Body, never>(store, request, source, statements, [])).answer;
}

/** Like `commitOnce`. Also runs queries in the same batch, after the change; undefined for a repeated request. */
export async function commitOnceThenRead<const Status extends number, Body, Row>(
  store: Store,
  request: KeyedRequest,
  source: AnswerSource<Status, Body>,
  statements: readonly Statement[],
  queries: readonly RowsOf<Row>[],
): Promise<{ readonly answer: Answer<Status, Body>; readonly rows: readonly Row[] | undefined }> {
  const { key } = request;
  const { status } = source;
  const attempt = newId();
  const claim =
    key === undefined
      ? null
      : { ...request, key, attempt, status, body: 'body' in source ? toJson(source.body) : null };
  const hold = claim === null ? [] : [claimKey(claim, store.clock.now()), assertHeldOrTell(claim)];
  const changes = [...hold, ...statements];
  try {
    if ('body' in source) {
      const rows = await commitThenReadAll(store.db, changes, queries);
      return { answer: { status, body: source.body, replayed: false }, rows: rows.flat() };
    }
    const [settle, ask] = source.answerFrom(attempt);
    if (claim !== null) changes.push(settle);
    const [[body = null], ...rows] = await commitThenReadAll(store.db, changes, [ask, ...queries]);
    return { answer: { status, body: parseBody<Body>(body), replayed: false }, rows: rows.flat() };
  } catch (error) {
    if (claim === null || !isHeldByAnother(error)) throw error;
    const stored = findToldKey(error) ?? (await readOne(store.db, storedKey(claim)));
    return { answer: replayAnswer<Status, Body>(request, stored), rows: undefined };
  }
}

/**
 * Runs `work` once per key, for effects outside D1 (R2, Images): it asserts that the caller may and claims the key,
 * runs `work`, and commits the statements that `work` returns together with the response. If `work` or the commit
 * fails, it releases the key, and a retry starts again. After a crash, a retry may claim the key when `staleClaim` is
 * over. So `work` must be safe to repeat.
 *
 * @param permission asserts, before anything happens outside D1, that the caller may do this. The statements of `work`
 *   assert it once more, because it can change meanwhile.
 * @throws Refused idempotency.key_reused if the key came with another payload, idempotency.in_progress while the first
 *   request is running; whatever `permission`, `work` and `commit` throw.
 */
export async function runOnce<const Status extends number, Body>(
  store: Store,
  request: KeyedRequest,
  permission: readonly Statement[],
  work: () => Promise<{ readonly status: Status; readonly body: Body; readonly statements: readonly Statement[] }>,
): Promise<Answer<Status, Body>> {
  const { key } = request;
  if (key === undefined) {
    await commit(store.db, permission);
    const { status, body, statements } = await work();
    await commit(store.db, statements);
    return { status, body, replayed: false };
  }
  const attempt = newId();
  const claim = claimKey({ ...request, key, attempt, status: null, body: null }, store.clock.now());
  const replay = async (error: unknown): Promise<Answer<Status, Body>> => {
    if (!isHeldByAnother(error)) throw error;
    return replayAnswer<Status, Body>(request, await readOne(store.db, storedKey({ ...request, key })));
  };
  try {
    await commit(store.db, [claim, assertHeld(attempt), ...permission]);
  } catch (error) {
    return replay(error);
  }
  try {
    const { status, body, statements } = await work();
    await commit(store.db, [assertHeld(attempt), ...statements, settleAnswer(attempt, status, toJson(body))]);
    return { status, body, replayed: false };
  } catch (error) {
    // If the release fails too, the claim expires and a retry takes it over. The first error is the one to report.
    await commit(store.db, [releaseKey(attempt)]).catch(() => undefined);
    return replay(error);
  }
}

const settleAnswer = template((attempt: Value<string>, status: Value<number>, body: Value<string | null>) =>
  settleKey(attempt, status, body),
);

function replayAnswer<Status extends number, Body>(
  request: KeyedRequest,
  stored: KeyRow | undefined,
): Answer<Status, Body> {
  if (stored !== undefined && stored.payloadHash !== request.payloadHash)
    throw new Refused(refuse('idempotency.key_reused'));
  // No row: the holder has just failed and released the key. The caller should try again, as while the holder is
  // running.
  if (stored === undefined || stored.status === null) throw new Refused(refuse('idempotency.in_progress'));
  return { status: asStatus<Status>(stored.status), body: parseBody<Body>(stored.body), replayed: true };
}

function toJson(body: unknown): string | null {
  return body === null || body === undefined ? null : JSON.stringify(body);
}

/**
 * Not checked on purpose: the same operation stored the text, as the JSON of a `Body`. The text is kept for 24 hours,
 * so the version before may have stored it. It cannot be refused like an expired one, because the effect must not
 * happen twice. So a service that changes its `Body` must still answer the earlier form: it only adds optional
 * properties.
 */
function parseBody<Body>(body: string | null): Body {
  return (body === null ? null : JSON.parse(body)) as Body;
}

/** Not checked on purpose: the same operation stored the number. */
function asStatus<Status extends number>(status: number): Status {
  return status as Status;
}
