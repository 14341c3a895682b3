import { dayText, instantText } from '../../../store/columns.ts';
import { ageGroups } from '../rules/age.ts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Tables of migrations/0001_baseline.sql. That file has the constraints; this one only names columns and their types.
 */

export const userProfiles = sqliteTable('user_profiles', {
  id: text().primaryKey(),
  email: text(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  role: text({ enum: ['user', 'admin'] })
    .notNull()
    .default('user'),
  status: text({ enum: ['active', 'suspended', 'deleting', 'deleted'] })
    .notNull()
    .default('active'),
  deletionRequestedAt: instantText('deletion_requested_at'),
  deleteAfter: instantText('delete_after'),
  version: integer().notNull().default(1),
  languagesVersion: integer('languages_version').notNull().default(1),
  availabilityVersion: integer('availability_version').notNull().default(1),
  englishName: text('english_name'),
  nativeName: text('native_name'),
  introduction: text(),
  birthYear: integer('birth_year'),
  birthDate: text('birth_date'),
  birthChanges: integer('birth_changes').notNull().default(0),
  birthCorrections: integer('birth_corrections').notNull().default(0),
  ageGroup: text('age_group', { enum: ageGroups }),
  gender: text({ enum: ['female', 'male', 'other'] }),
  residence: text(),
  timeZone: text('time_zone').notNull().default('Asia/Seoul'),
  imageId: text('image_id'),
  imageVersion: integer('image_version').notNull().default(0),
  imageWidth: integer('image_width'),
  imageHeight: integer('image_height'),
  imageUpdatedAt: instantText('image_updated_at'),
  onboardingCompletedAt: instantText('onboarding_completed_at'),
  lastActiveAt: instantText('last_active_at'),
  createdAt: instantText('created_at').notNull(),
  updatedAt: instantText('updated_at').notNull(),
});

const audience = (column: string) => text(column, { enum: ['everyone', 'matched', 'nobody'] }).notNull();
const flag = (column: string) => integer(column, { mode: 'boolean' }).notNull();

export const userSettings = sqliteTable('user_settings', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  version: integer().notNull().default(1),
  profileVisibility: audience('profile_visibility').default('everyone'),
  onlineStatusAudience: audience('online_status_audience').default('everyone'),
  messageAudience: audience('message_audience').default('matched'),
  ageBandAudience: audience('age_band_audience').default('everyone'),
  residenceAudience: audience('residence_audience').default('everyone'),
  isRecommended: flag('is_recommended').default(true),
  interfaceLanguage: text('interface_language', { enum: ['ko', 'en'] })
    .notNull()
    .default('ko'),
  textSize: text('text_size', { enum: ['small', 'medium', 'large', 'extra_large'] })
    .notNull()
    .default('medium'),
  reducesMotion: flag('reduces_motion').default(false),
  hasHighContrast: flag('has_high_contrast').default(false),
  showsCaptions: flag('shows_captions').default(false),
  updatedAt: instantText('updated_at').notNull(),
});

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

export const zoneHistory = sqliteTable(
  'zone_history',
  {
    userId: owner(),
    startsAt: instantText('starts_at').notNull(),
    timeZone: text('time_zone').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.startsAt] })],
);

const cefr = (column: string) => text(column, { enum: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] });

export const userLanguages = sqliteTable(
  'user_languages',
  {
    userId: owner(),
    language: text().notNull(),
    kind: text({ enum: ['native', 'learning'] }).notNull(),
    position: integer().notNull(),
    level: cefr('level'),
    targetLevel: cefr('target_level'),
    speakingLevel: cefr('speaking_level'),
    listeningLevel: cefr('listening_level'),
    readingLevel: cefr('reading_level'),
    writingLevel: cefr('writing_level'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.language] })],
);

export const userAvailability = sqliteTable(
  'user_availability',
  {
    userId: owner(),
    weekday: integer().notNull(),
    startMinute: integer('start_minute').notNull(),
    endMinute: integer('end_minute').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.weekday, t.startMinute] })],
);

export const availabilityOverrides = sqliteTable(
  'availability_overrides',
  {
    userId: owner(),
    onDate: dayText('on_date').notNull(),
    startMinute: integer('start_minute').notNull(),
    endMinute: integer('end_minute').notNull(),
    kind: text({ enum: ['off', 'extra'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.onDate, t.startMinute] })],
);

export const consents = sqliteTable('consents', {
  id: text().primaryKey(),
  userId: owner(),
  termsVersion: text('terms_version').notNull(),
  privacyVersion: text('privacy_version').notNull(),
  acceptsMarketing: flag('accepts_marketing'),
  agreedAt: instantText('agreed_at').notNull(),
});

const ownerKey = () =>
  text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

/** A list of codes, stored as JSON text. */
const codes = (column: string) => text(column, { mode: 'json' }).$type<string[]>().notNull().default([]);

/** A user's topics of interest and reasons for learning; motivations and expectations in the user's order. */
export const userInterests = sqliteTable('user_interests', {
  userId: ownerKey(),
  version: integer().notNull().default(1),
  motivations: codes('motivations'),
  topics: codes('topics'),
  learningStyles: codes('learning_styles'),
  learningExpectations: codes('learning_expectations'),
  updatedAt: instantText('updated_at').notNull(),
});

/** What a user looks for in a partner. A gender of NULL accepts everyone. */
export const userPreferences = sqliteTable('user_preferences', {
  userId: ownerKey(),
  version: integer().notNull().default(1),
  partnerGender: text('partner_gender', { enum: ['female', 'male', 'other'] }),
  partnerPersonalities: codes('partner_personalities'),
  communicationMethod: text('communication_method').notNull(),
  dailyMinutes: text('daily_minutes').notNull(),
  groupSizes: codes('group_sizes'),
  updatedAt: instantText('updated_at').notNull(),
});

export const imageUploads = sqliteTable('image_uploads', {
  id: text().primaryKey(),
  userId: owner(),
  kind: text({ enum: ['draft', 'stored'] }).notNull(),
  storedName: text('stored_name').notNull(),
  createdAt: instantText('created_at').notNull(),
  expiresAt: instantText('expires_at').notNull(),
});
