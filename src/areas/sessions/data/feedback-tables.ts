import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';
import { sessionReservations } from './tables.ts';

/** What the users of a session think of it, in migrations/0037_session_feedback.sql. It is given once. */
export const sessionFeedback = sqliteTable(
  'session_feedback',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => sessionReservations.id, { onDelete: 'restrict' }),
    authorId: text('author_id')
      .notNull()
      .references(() => userProfiles.id, { onDelete: 'restrict' }),
    rating: integer().notNull(),
    words: text(),
    createdAt: instantText('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.authorId] })],
);
