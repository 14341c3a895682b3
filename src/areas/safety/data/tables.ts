import { instantText } from '../../../store/columns.ts';
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/index.ts';

/**
 * Tables of migrations/0001_baseline.sql and 0004_block_names.sql. Those files have the constraints; this one only
 * names columns and their types.
 */

const person = (column: string) => text(column).references(() => userProfiles.id, { onDelete: 'restrict' });

export const blocks = sqliteTable(
  'blocks',
  {
    blockerId: person('blocker_id').notNull(),
    blockedId: person('blocked_id').notNull(),
    blockedName: text('blocked_name'),
    createdAt: instantText('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.blockerId, t.blockedId] })],
);

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
  resolvedAt: instantText('resolved_at'),
  resolvedOp: text('resolved_op'),
  createdAt: instantText('created_at').notNull(),
});
