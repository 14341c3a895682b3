import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/data/tables.ts';

/** Tables of migrations/0001_baseline.sql. Constraints live there; this file only names columns and their types. */

const person = (column: string) => text(column).references(() => userProfiles.id, { onDelete: 'restrict' });

export const imageUploads = sqliteTable('image_uploads', {
  id: text().primaryKey(),
  userId: person('user_id').notNull(),
  kind: text({ enum: ['draft', 'stored'] }).notNull(),
  storedName: text('stored_name').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
});

export const exports = sqliteTable('exports', {
  id: text().primaryKey(),
  userId: person('user_id').notNull(),
  status: text({ enum: ['pending', 'ready', 'failed', 'expired'] })
    .notNull()
    .default('pending'),
  requestedAt: text('requested_at').notNull(),
  readyAt: text('ready_at'),
  expiresAt: text('expires_at'),
  sizeBytes: integer('size_bytes'),
});

export const reports = sqliteTable('reports', {
  id: text().primaryKey(),
  reporterId: person('reporter_id'),
  subjectId: person('subject_id').notNull(),
  reason: text({
    enum: ['spam', 'harassment', 'hate', 'sexual_content', 'impersonation', 'underage', 'scam', 'other'],
  }).notNull(),
  text: text(),
  evidence: text().notNull(),
  evidenceImageId: text('evidence_image_id'),
  status: text({ enum: ['open', 'resolved'] })
    .notNull()
    .default('open'),
  decision: text({ enum: ['dismiss', 'warn', 'suspend'] }),
  note: text(),
  resolvedBy: person('resolved_by'),
  resolvedAt: text('resolved_at'),
  resolvedOp: text('resolved_op'),
  createdAt: text('created_at').notNull(),
});
