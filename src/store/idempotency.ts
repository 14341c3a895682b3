import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../platform/time/clock.ts';
import { sha256Base64url } from '../platform/hash.ts';
import { newId } from '../platform/ids.ts';
import { refuse, Refused } from '../platform/problems/refusal.ts';
import { commit, commitThenRead, readOne } from './batch.ts';
import { canonicalJson } from './canonical-json.ts';
import {
  claimKey,
  isHeldByAnother,
  assertHeld,
  releaseKey,
  settleKey,
  storedKey,
  type KeyRow,
} from './idempotency-keys.ts';
import { text } from './row.ts';
import { select, type Statement } from './statement.ts';

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

/**
 * Commits `statements` once for each key, together with the answer: key, effect and answer are written in one batch or
 * not at all. For changes that happen only in D1. The statements need no condition of their own: a repeated request
 * aborts before the first of them and gets the stored answer (one more round trip). A refusal stores no key.
 *
 * @param answer the status and the JSON body, or `bodyFrom`: SQL that yields the body as JSON text after the
 *   statements.
 * @throws Refused idempotency.key_reused if the key came with another payload; also what `commit` throws.
 */
export async function commitOnce<const Status extends number, Body>(
  store: Store,
  request: KeyedRequest,
  answer: { readonly status: Status } & ({ readonly body: Body } | { readonly bodyFrom: SQL }),
  statements: readonly Statement[],
): Promise<Answer<Status, Body>> {
  const { key } = request;
  const attempt = newId();
  const body = 'body' in answer ? toJson(answer.body) : null;
  const before =
    key === undefined
      ? []
      : [
          claimKey({ ...request, key }, attempt, { status: answer.status, body }, store.clock.now()),
          assertHeld(attempt),
        ];
  try {
    if ('body' in answer) {
      await commit(store.db, [...before, ...statements]);
      return { status: answer.status, body: answer.body, replayed: false };
    }
    const after = key === undefined ? [] : [settleKey(attempt, answer.status, sql`(${answer.bodyFrom})`)];
    const query = select(sql`SELECT (${answer.bodyFrom}) AS body`, (row) => text(row, 'body'));
    const [made] = await commitThenRead(store.db, [...before, ...statements, ...after], query);
    return { status: answer.status, body: parseBody<Body>(made ?? null), replayed: false };
  } catch (error) {
    if (key === undefined || !isHeldByAnother(error)) throw error;
    return replayAnswer<Status, Body>(request, await readOne(store.db, storedKey({ ...request, key })));
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
  const claim = claimKey({ ...request, key }, attempt, { status: null, body: null }, store.clock.now());
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
    await commit(store.db, [assertHeld(attempt), ...statements, settleKey(attempt, status, toJson(body))]);
    return { status, body, replayed: false };
  } catch (error) {
    // If the release fails too, the claim expires and a retry takes it over. The first error is the one to report.
    await commit(store.db, [releaseKey(attempt)]).catch(() => undefined);
    return replay(error);
  }
}

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
