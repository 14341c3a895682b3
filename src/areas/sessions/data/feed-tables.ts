import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { declareTable } from '../../../store/declare-table.ts';
import { userProfiles } from '../../profile/index.ts';

/** The secret addresses of calendar feeds, in migrations/0033_session_calendars.sql. */
export const sessionCalendarFeeds = sqliteTable('session_calendar_feeds', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  tokenHash: text('token_hash').notNull(),
  createdAt: instantText('created_at').notNull(),
});

export const feedTables = [
  declareTable(sessionCalendarFeeds, {
    people: { userId: 'delete' },
    rows: 1,
    export: {
      file: 'calendarFeed',
      about: { ko: '캘린더 구독 주소', en: 'the address of your calendar feed' },
      columns: { createdAt: { ko: '주소를 만든 시각', en: 'when the address was made' } },
      withheld: [
        'tokenHash', // belongs to a secret
      ],
      order: ['createdAt'],
    },
  }),
];
