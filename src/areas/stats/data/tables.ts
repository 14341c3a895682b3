import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayText, instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';

/**
 * The tables of statistics, in migrations/0039_statistics.sql and 0041_learning_notices.sql. Those have the
 * constraints; this file only names columns.
 */

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

/** What users have done. A day or a language ends, so an event can have several parts. */
export const activityEvents = sqliteTable(
  'activity_events',
  {
    userId: owner(),
    kind: text({ enum: ['study', 'session', 'booking', 'level'] }).notNull(),
    id: text().notNull(),
    part: integer().notNull(),
    onDate: dayText('on_date').notNull(),
    timeZone: text('time_zone').notNull(),
    language: text().notNull(),
    startsAt: instantText('starts_at').notNull(),
    endsAt: instantText('ends_at'),
    value: text(),
    previous: text(),
    sent: text(),
    op: text().notNull(),
    createdAt: instantText('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.kind, t.id, t.part] })],
);

/** What is counted of each local day of a user, in each language and as a whole. */
export const userStatistics = sqliteTable(
  'user_statistics',
  {
    userId: owner(),
    onDate: dayText('on_date').notNull(),
    language: text().notNull(),
    seconds: integer().notNull().default(0),
    sessions: integer().notNull().default(0),
    messages: integer().notNull().default(0),
    correctionsGiven: integer('corrections_given').notNull().default(0),
    correctionsReceived: integer('corrections_received').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.userId, t.onDate, t.language] })],
);

/** Which days of a user were active, and the version of their statistics. */
export const activityDays = sqliteTable('activity_days', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  firstOn: dayText('first_on').notNull(),
  marks: text().notNull(),
  version: integer().notNull().default(1),
  updatedAt: instantText('updated_at').notNull(),
  /** When there may be something to tell them. */
  lookAt: instantText('look_at'),
  riskOn: dayText('risk_on'),
  summedThrough: dayText('summed_through'),
  goalThrough: dayText('goal_through'),
});

/** What users want to reach. Who has chosen nothing has no row. */
export const learningGoals = sqliteTable('learning_goals', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  dailyMinutes: integer('daily_minutes'),
  weeklyDays: integer('weekly_days'),
  version: integer().notNull().default(0),
  pauseVersion: integer('pause_version').notNull().default(0),
  updatedAt: instantText('updated_at').notNull(),
});

/** When users lose no streak. */
export const streakPauses = sqliteTable(
  'streak_pauses',
  { userId: owner(), startsOn: dayText('starts_on').notNull(), endsOn: dayText('ends_on').notNull() },
  (t) => [primaryKey({ columns: [t.userId, t.startsOn] })],
);
