import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/data/tables.ts';

/** Tables of migrations/0001_baseline.sql. Constraints live there; this file only names columns and their types. */

const owner = () =>
  text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

export const onboardingRuns = sqliteTable('onboarding_runs', {
  userId: owner(),
  questionnaireVersion: integer('questionnaire_version').notNull(),
  version: integer().notNull().default(1),
  startedAt: text('started_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  completedAt: text('completed_at'),
  completedOp: text('completed_op'),
});

export const onboardingData = sqliteTable(
  'onboarding_data',
  {
    userId: text('user_id')
      .notNull()
      .references(() => onboardingRuns.userId, { onDelete: 'restrict' }),
    step: text({ enum: ['profile', 'languages', 'interests', 'preferences'] }).notNull(),
    version: integer().notNull().default(1),
    isSkipped: integer('is_skipped', { mode: 'boolean' }).notNull().default(false),
    answers: text().notNull(),
    savedAt: text('saved_at'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.step] })],
);

/** A list of codes, stored as JSON. */
const codes = (column: string) => text(column, { mode: 'json' }).$type<string[]>().notNull().default([]);

/** What a person likes to talk about and why she learns; motivations and expectations in her order. */
export const userInterests = sqliteTable('user_interests', {
  userId: owner(),
  version: integer().notNull().default(1),
  motivations: codes('motivations'),
  topics: codes('topics'),
  learningStyles: codes('learning_styles'),
  learningExpectations: codes('learning_expectations'),
  updatedAt: text('updated_at').notNull(),
});

/** What a person looks for in a partner. A partner's gender of null is any. */
export const userPreferences = sqliteTable('user_preferences', {
  userId: owner(),
  version: integer().notNull().default(1),
  partnerGender: text('partner_gender', { enum: ['female', 'male', 'other'] }),
  partnerPersonalities: codes('partner_personalities'),
  communicationMethod: text('communication_method').notNull(),
  dailyMinutes: text('daily_minutes').notNull(),
  groupSizes: codes('group_sizes'),
  updatedAt: text('updated_at').notNull(),
});
