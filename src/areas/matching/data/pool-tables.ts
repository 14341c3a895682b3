import { dayText, instantText } from '../../../store/columns.ts';
import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/index.ts';

/** Tables of recommendations in `migrations/`. The migrations have the constraints. */

const person = (column: string) =>
  text(column)
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' });
/** A list, stored as JSON text. */
const list = <T = string>(column: string) => text(column, { mode: 'json' }).$type<readonly T[]>().notNull();

export const matchFeedback = sqliteTable(
  'match_feedback',
  {
    readerId: person('reader_id'),
    personId: person('person_id'),
    kind: text({ enum: ['skip', 'hide', 'not_my_level'] }).notNull(),
    level: text({ enum: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] }),
    createdAt: instantText('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.readerId, t.personId] })],
);

export const matchPreferences = sqliteTable('match_preferences', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  version: integer().notNull().default(1),
  partnerAgeBands: list('partner_age_bands').default([]),
  ignoredSignals: list('ignored_signals').default([]),
  updatedAt: instantText('updated_at').notNull(),
});

/** How many users have named a topic (`topic-counts.ts`). */
export const matchTopics = sqliteTable('match_topics', {
  code: text().primaryKey(),
  people: integer().notNull().default(0),
});

/** How far the checks of derived tables have come: one row for each check. */
export const matchUpkeep = sqliteTable('match_upkeep', {
  task: text({ enum: ['pool', 'topics', 'requests', 'matches', 'exposure'] }).primaryKey(),
  checkedThrough: text('checked_through').notNull().default(''),
  doneOn: dayText('done_on'),
});

/**
 * To how many readers a user was shown: on `shown_on` (UTC), and what had counted when `settled_on`, the last such day
 * before it, was over. It belongs to the person, whatever becomes of their rows of the pool.
 */
export const matchExposure = sqliteTable('match_exposure', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  settled: real().notNull(),
  settledOn: dayText('settled_on'),
  shown: real().notNull(),
  shownOn: dayText('shown_on').notNull(),
});

/**
 * A derived table: only the statements of `pool.ts`, `request-counts.ts` and `exposure.ts` write it. `exposure` is what
 * had counted when `exposed_on` was over, the last day before the present one on which the user was shown.
 */
export const matchPool = sqliteTable(
  'match_pool',
  {
    learning: text().notNull(),
    native: text().notNull(),
    lane: text({ enum: ['adult', 'minor', 'unlisted'] }).notNull(),
    activityBand: integer('activity_band').notNull(),
    randomKey: integer('random_key').notNull(),
    userId: person('user_id'),
    level: text().notNull(),
    gender: text(),
    birthYear: integer('birth_year').notNull(),
    birthDate: dayText('birth_date'),
    showsAgeBand: integer('shows_age_band', { mode: 'boolean' }).notNull(),
    timeZone: text('time_zone').notNull(),
    free: list<readonly [weekday: number, startMinute: number, endMinute: number]>('free'),
    dates: list<readonly [onDate: string, startMinute: number, endMinute: number, kind: 'off' | 'extra']>(
      'dates',
    ).default([]),
    topics: list('topics'),
    motivations: list('motivations'),
    learningStyles: list('learning_styles'),
    partnerGender: text('partner_gender'),
    communicationMethod: text('communication_method'),
    partnerAgeBands: list('partner_age_bands'),
    ignoredSignals: list('ignored_signals'),
    nativeLanguages: list('native_languages'),
    learningLanguages: list('learning_languages'),
    lastActiveOn: text('last_active_on').notNull(),
    reviewOn: text('review_on'),
    openRequests: integer('open_requests').notNull().default(0),
    answeredRequests: integer('answered_requests').notNull().default(0),
    missedRequests: integer('missed_requests').notNull().default(0),
    recountOn: text('recount_on'),
    exposure: real().notNull().default(0),
    exposedOn: text('exposed_on'),
  },
  (t) => [primaryKey({ columns: [t.learning, t.native, t.lane, t.activityBand, t.randomKey, t.userId] })],
);
