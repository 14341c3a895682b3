import { instantText } from './columns.ts';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Assertions inside a batch: inserting a code aborts the batch (see guards.ts). */
export const batchAssert = sqliteTable('batch_assert', {
  code: text('code').primaryKey(),
});

/** Answers of requests with an Idempotency-Key. `id` is the attempt that holds the key. */
export const idempotencyKeys = sqliteTable('idempotency_keys', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  operationId: text('operation_id').notNull(),
  key: text('key').notNull(),
  payloadHash: text('payload_hash').notNull(),
  status: integer('status'),
  body: text('body'),
  claimedAt: instantText('claimed_at').notNull(),
  expiresAt: instantText('expires_at').notNull(),
});

/** Jobs outside the database. They are written in the batch of their cause and delivered afterwards. */
export const outbox = sqliteTable('outbox', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  payload: text('payload').notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  userId: text('user_id'),
  createdAt: instantText('created_at').notNull(),
  dueAt: instantText('due_at').notNull(),
  attempts: integer('attempts').notNull().default(0),
  lease: text('lease'),
  leasedUntil: instantText('leased_until'),
  deliveredAt: instantText('delivered_at'),
  deadAt: instantText('dead_at'),
  lastError: text('last_error'),
});
