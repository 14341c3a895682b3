import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { declareTable } from '../../../store/declare-table.ts';
import { userProfiles } from '../../profile/index.ts';
import type { Occurrence } from '../rules/series.ts';

const person = (column: string) =>
  text(column)
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

/** Series of sessions, in migrations/0036_session_series.sql. Their sessions name them. */
export const sessionSeries = sqliteTable('session_series', {
  id: text().primaryKey(),
  hostId: person('host_id'),
  guestId: person('guest_id'),
  frequency: text({ enum: ['daily', 'weekly'] }).notNull(),
  count: integer().notNull(),
  skipped: text({ mode: 'json' }).$type<readonly Pick<Occurrence, 'index' | 'startsAt' | 'endsAt'>[]>().notNull(),
  checkAt: instantText('check_at'),
  createdAt: instantText('created_at').notNull(),
});

export const seriesTables = [
  declareTable(sessionSeries, {
    people: { hostId: 'delete', guestId: 'delete' },
    rows: 'grow', // with each series; 20 requests can wait for an answer at a time
    export: {
      file: 'sessionSeries',
      about: { ko: '내가 요청한 정기 세션', en: 'series of sessions that you have asked for' },
      of: ['hostId'],
      columns: {
        seriesId: { from: 'id', ko: '정기 세션의 ID', en: 'id of the series' },
        frequency: { ko: '반복: daily(매일), weekly(매주)', en: 'daily or weekly' },
        count: { ko: '요청한 횟수', en: 'how many sessions you asked for' },
        skipped: { isJson: true, ko: '건너뛴 회차', en: 'what was left out because its time was taken' },
        createdAt: { ko: '요청한 시각', en: 'when you asked' },
      },
      withheld: [
        'guestId', // `partnerSessions` shows the partner, as far as the user sees them
        'checkAt', // plans work inside the service
      ],
      order: ['createdAt'],
    },
  }),
];
