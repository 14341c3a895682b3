import { instantText } from '../../../store/columns.ts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/index.ts';

/**
 * Tables of migrations/0001_baseline.sql. That file has the constraints; this one only names columns and their types.
 */

const owner = () =>
  text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

export const onboardingRuns = sqliteTable('onboarding_runs', {
  userId: owner(),
  questionnaireVersion: integer('questionnaire_version').notNull(),
  version: integer().notNull().default(1),
  startedAt: instantText('started_at').notNull(),
  updatedAt: instantText('updated_at').notNull(),
  completedAt: instantText('completed_at'),
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
    savedAt: instantText('saved_at'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.step] })],
);
