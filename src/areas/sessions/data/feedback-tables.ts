import { sql } from 'drizzle-orm';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { declareTable } from '../../../store/declare-table.ts';
import { userProfiles } from '../../profile/index.ts';
import { isInArchiveOf } from './access.ts';
import { sessionReservations } from './tables.ts';

/** What the users of a session think of it, in migrations/0038_session_feedback.sql. It is given once. */
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

export const feedbackTables = [
  declareTable(sessionFeedback, {
    people: { authorId: 'delete' },
    through: 'sessionId',
    rows: 'grow', // with each session that has taken place
    export: {
      file: 'sessionFeedback',
      about: { ko: '세션에 남긴 후기', en: 'feedback that you have given on sessions' },
      columns: {
        sessionId: { ko: '세션의 ID', en: 'id of the session' },
        rating: { ko: '평점(1~5)', en: 'your rating, from 1 to 5' },
        words: { ko: '남긴 글', en: 'your words' },
        createdAt: { ko: '남긴 시각', en: 'when you gave it' },
      },
      withheld: [],
      order: ['createdAt', 'sessionId'],
      of: ['authorId'],
      only: (userId) =>
        sql`EXISTS (SELECT 1 FROM ${sessionReservations} r WHERE r.id = ${sessionFeedback.sessionId} AND ${isInArchiveOf(userId)})`,
    },
  }),
];
