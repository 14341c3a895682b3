import type { Instant } from '../platform/time/instant.ts';
import { and, eq, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { insertWhere } from './insert-where.ts';
import type { JobKind } from './job-kind.ts';
import { randomUuid } from './random-uuid.ts';
import { integer, text } from './row.ts';
import { outbox } from './tables.ts';
import { addTimeTo, formatMoment } from './moments.ts';
import { type Bound, select, type Select } from './statement.ts';
import { jsonText, template, type Value, type Values } from './template.ts';

/** Work outside the database that follows from a change in it. */
export interface Job<Payload = unknown> {
  readonly kind: JobKind<Payload>;
  readonly payload: Value<Payload> | Values<Payload>;
  /** Two jobs of one kind with the same key are one job. */
  readonly dedupeKey: Value<string>;
  /** The user whom the job is about, so that the job can be deleted with the account. */
  readonly userId?: Value<string>;
  /** Instant (24 characters) before which the job must not run. */
  readonly notBefore?: Value<Instant>;
}

/** A new job and the moment of its cause. The id is new for each call: `announceJobs` needs it after the commit. */
export interface NewJob {
  readonly id: string;
  readonly now: Instant;
}

/**
 * Makes the statement that writes a job. Put it into the batch of the cause, so that the job exists exactly if the
 * change does. The same job twice is one job; a job that was given up is revived.
 *
 * @param condition if given, the job is written only if it holds (for instance `hasOperationId(…)`).
 */
export function enqueue<Payload>(
  { id, now }: Values<NewJob>,
  { kind, payload, dedupeKey, userId, notBefore = now }: Job<Payload>,
  condition: SQL = sql`true`,
): SQL {
  const values = {
    id,
    kind: kind.name,
    payload: jsonText(payload),
    dedupeKey,
    userId: userId ?? null,
    createdAt: now,
    dueAt: notBefore,
  };
  return insertWhere(outbox, values, condition, reviveDead);
}

const reviveDead = sql`ON CONFLICT (kind, dedupe_key) DO UPDATE SET id = excluded.id, payload = excluded.payload, due_at = excluded.due_at,
  attempts = 0, dead_at = NULL WHERE ${outbox.deadAt} IS NOT NULL`;

/**
 * Like `enqueue`, if only the database knows the payload (for instance the picture that is replaced). `about` is a
 * select of `payload` (JSON text), `dedupe_key` and `user_id` that yields at most one row. Without a row there is no
 * job.
 */
export function enqueueFrom({ id, now }: Values<NewJob>, kind: JobKind, about: SQL): SQL {
  return insertFrom(now, kind, sql`${id}`, about);
}

/** Like `enqueueFrom`, for any number of rows. SQL makes their ids, so they cannot be announced; the cron runs them. */
export function enqueueEach(now: Value<Instant>, kind: JobKind, about: SQL): SQL {
  return insertFrom(now, kind, randomUuid, about);
}

function insertFrom(now: Value<Instant>, kind: JobKind, id: SQL, about: SQL): SQL {
  return sql`INSERT INTO ${outbox} (id, kind, payload, dedupe_key, user_id, created_at, due_at)
    SELECT ${id}, ${kind.name}, about.payload, about.dedupe_key, about.user_id, ${now}, ${now} FROM (${about}) AS about WHERE true ${reviveDead}`;
}

/** A job that one delivery holds until `leaseTime` have passed. */
export interface LeasedJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  /** How often it has been tried, including this time. */
  readonly attempts: number;
}

/** Condition: the job is due, and no delivery is running it. */
function isFree(now: Value<Instant>): SQL | undefined {
  return and(
    isNull(outbox.deliveredAt),
    isNull(outbox.deadAt),
    lte(outbox.dueAt, now),
    or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)),
  );
}

/** How long one delivery may take. After that it counts as crashed, and another delivery may start. */
export const leaseTime = { minutes: 5 } as const;
/** After this many failures a job is given up. */
export const MAX_ATTEMPTS = 12;

/**
 * Leases one due job that is not running: the one with this id, or the one that has been due longest. No row if there
 * is none.
 */
export function leaseJob(lease: string, now: Date, id?: string): Bound<LeasedJob[]> {
  return id === undefined ? leaseFirst(lease, now) : leaseThis(lease, now, id);
}

const leaseFirst = template((lease: Value<string>, now: Value<Date>) => {
  const first = sql`(SELECT id FROM ${outbox} WHERE ${isFree(formatMoment(now))} ORDER BY ${outbox.dueAt} LIMIT 1)`;
  return leaseWhere(first, lease, now);
});

const leaseThis = template((lease: Value<string>, now: Value<Date>, id: Value<string>) =>
  leaseWhere(sql`${id}`, lease, now),
);

function leaseWhere(id: SQL, lease: Value<string>, now: Value<Date>): Select<LeasedJob> {
  return select(
    sql`UPDATE ${outbox} SET lease = ${lease}, leased_until = ${addTimeTo(now, leaseTime)}, attempts = attempts + 1
      WHERE ${eq(outbox.id, id)} AND ${isFree(formatMoment(now))} RETURNING id, kind, payload, attempts`,
    (row) => ({
      id: text(row, 'id'),
      kind: text(row, 'kind'),
      payload: text(row, 'payload'),
      attempts: integer(row, 'attempts'),
    }),
  );
}

/**
 * Marks a job as done. Its payload is deleted. Its key stays for a day, so that a repeated cause does not repeat the
 * job.
 */
export const settleJob = template(
  (id: Value<string>, lease: Value<string>, now: Value<Instant>) =>
    sql`UPDATE ${outbox} SET delivered_at = ${now}, payload = '{}', lease = NULL, leased_until = NULL, last_error = NULL
      WHERE ${isHeldBy(id, lease)}`,
);

/** Records that a job failed. It is tried again at `dueAt`. */
export const postponeJob = template(
  (id: Value<string>, lease: Value<string>, dueAt: Value<Instant>, error: Value<string>) =>
    sql`UPDATE ${outbox} SET due_at = ${dueAt}, lease = NULL, leased_until = NULL, last_error = ${error} WHERE ${isHeldBy(id, lease)}`,
);

/** Lets a job that has not failed run again at `dueAt`. This attempt does not count. */
export const holdJob = template(
  (id: Value<string>, lease: Value<string>, dueAt: Value<Instant>) =>
    sql`UPDATE ${outbox} SET due_at = ${dueAt}, attempts = attempts - 1, lease = NULL, leased_until = NULL, last_error = NULL
      WHERE ${isHeldBy(id, lease)}`,
);

/** Gives a job up. Its row is kept for an operator to examine. */
export const markJobDead = template(
  (id: Value<string>, lease: Value<string>, now: Value<Instant>, error: Value<string>) =>
    sql`UPDATE ${outbox} SET dead_at = ${now}, lease = NULL, leased_until = NULL, last_error = ${error} WHERE ${isHeldBy(id, lease)}`,
);

/** Deletes at most `limit` jobs that were delivered before `before`. The cron runs it. */
export const removeDeliveredJobs = template(
  (before: Value<Instant>, limit: Value<number>) =>
    sql`DELETE FROM ${outbox} WHERE id IN (SELECT id FROM ${outbox} WHERE ${lte(outbox.deliveredAt, before)} ORDER BY ${outbox.deliveredAt} LIMIT ${limit})`,
);

/**
 * Deletes at most `limit` jobs that were given up before `before`, and returns their ids and kinds. The cron runs it.
 */
export const removeDeadJobs = template((before: Value<Instant>, limit: Value<number>) =>
  select(
    sql`DELETE FROM ${outbox} WHERE id IN (SELECT id FROM ${outbox} WHERE ${lte(outbox.deadAt, before)} ORDER BY ${outbox.deadAt} LIMIT ${limit})
      RETURNING id, kind`,
    (row) => ({ job: text(row, 'id'), kind: text(row, 'kind') }),
  ),
);

/** The query for the ids of jobs that are due and not running, the longest due first. */
export const dueJobs = template((now: Value<Instant>, limit: Value<number>) =>
  select(sql`SELECT id FROM ${outbox} WHERE ${isFree(now)} ORDER BY ${outbox.dueAt} LIMIT ${limit}`, (row) =>
    text(row, 'id'),
  ),
);

/** The query for jobs of a kind that wait, so that they need not wait for the cron. */
export const waitingJobs = template((kind: Value<string>, now: Value<Instant>, limit: Value<number>) =>
  select(
    sql`SELECT id FROM ${outbox} WHERE kind = ${kind} AND delivered_at IS NULL AND dead_at IS NULL AND due_at <= ${now}
      ORDER BY due_at LIMIT CAST(${limit} AS INTEGER)`,
    (row) => text(row, 'id'),
  ),
);

// A delivery that has lost its lease to another one can no longer change the job.
function isHeldBy(id: Value<string>, lease: Value<string>): SQL | undefined {
  return and(eq(outbox.id, id), eq(outbox.lease, lease));
}
