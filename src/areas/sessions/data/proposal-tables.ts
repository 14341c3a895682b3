import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';
import type { LocalTime } from '../rules/series.ts';
import { sessionReservations } from './tables.ts';

/** The latest proposal of another time for each session, in migrations/0035_session_times.sql and 0036. */
export const sessionProposals = sqliteTable('session_proposals', {
  sessionId: text('session_id')
    .primaryKey()
    .references(() => sessionReservations.id, { onDelete: 'restrict' }),
  id: text().notNull(),
  authorId: text('author_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  startsAt: instantText('starts_at').notNull(),
  endsAt: instantText('ends_at').notNull(),
  status: text({ enum: ['open', 'accepted', 'declined', 'withdrawn', 'expired', 'ended'] })
    .notNull()
    .default('open'),
  dueAt: instantText('due_at').notNull(),
  createdAt: instantText('created_at').notNull(),
  endedAt: instantText('ended_at'),
  op: text(),
  setId: text('set_id'),
  scope: text({ enum: ['one', 'following', 'all'] })
    .notNull()
    .default('one'),
  localStart: text('local_start').$type<LocalTime>(),
});
