-- Onboarding: the draft of what a person answers, and what she answered once it is completed (interests, preferences).

-- The reference lists that these tables use, as rows: a new code is an INSERT and never a table rebuild.
CREATE TABLE topics (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO topics (code) VALUES ('travel'), ('news'), ('food'), ('business'), ('drama_film'), ('culture_lifestyle'), ('sports'), ('economy'), ('technology');
CREATE TABLE motivations (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO motivations (code) VALUES ('career_study'), ('self_development'), ('hobby'), ('travel_culture'), ('confidence'), ('exams'), ('friends'),
  ('study_abroad'), ('emigration');
CREATE TABLE learning_styles (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO learning_styles (code) VALUES ('listener'), ('speaker'), ('balanced');
CREATE TABLE learning_expectations (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO learning_expectations (code) VALUES ('habit'), ('confidence'), ('own_pace'), ('practical_speaking');
CREATE TABLE partner_personalities (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO partner_personalities (code) VALUES ('friend_like'), ('teacher_like'), ('topic_driven'), ('similar_interests'), ('grow_together');
CREATE TABLE group_sizes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO group_sizes (code) VALUES ('one_to_one'), ('three'), ('four'), ('any');
CREATE TABLE communication_methods (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO communication_methods (code) VALUES ('text'), ('voice'), ('video'), ('hybrid');
CREATE TABLE daily_minutes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO daily_minutes (code) VALUES ('minutes_10'), ('minutes_15'), ('minutes_20'), ('minutes_25'), ('minutes_30');
CREATE TABLE onboarding_steps (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO onboarding_steps (code) VALUES ('profile'), ('languages'), ('interests'), ('preferences');

-- One going through the questionnaire. It keeps the version it was begun with, so that a newer one does not get in its way.
CREATE TABLE onboarding_runs (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  questionnaire_version INTEGER NOT NULL CHECK (questionnaire_version >= 1),
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),  -- moves with every change of the run or of a step
  started_at            TEXT NOT NULL CHECK (length(started_at) = 24),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24),
  completed_at          TEXT CHECK (length(completed_at) = 24),
  completed_op          TEXT CHECK (length(completed_op) = 36),           -- the call that completed it
  CHECK ((completed_at IS NULL) = (completed_op IS NULL))
) STRICT, WITHOUT ROWID;

-- The draft: one row a step. What is in it has no effect before completion.
CREATE TABLE onboarding_data (
  user_id    TEXT NOT NULL REFERENCES onboarding_runs (user_id) ON DELETE RESTRICT,
  step       TEXT NOT NULL REFERENCES onboarding_steps (code) ON DELETE RESTRICT,
  version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),             -- the step's ETag; never goes back
  is_skipped INTEGER NOT NULL DEFAULT 0 CHECK (is_skipped IN (0, 1)),
  answers    TEXT NOT NULL CHECK (json_type(answers) = 'object' AND length(answers) <= 65536),
  saved_at   TEXT CHECK (length(saved_at) = 24),                          -- NULL: filled from the profile by a restart, not saved since
  PRIMARY KEY (user_id, step),
  CHECK (is_skipped = 0 OR (answers = '{}' AND saved_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Once completed the answers live in the tables of the profile; a draft is not kept beside them.
CREATE TRIGGER onboarding_data_open_insert BEFORE INSERT ON onboarding_data
WHEN NEW.answers <> '{}' AND EXISTS (SELECT 1 FROM onboarding_runs WHERE user_id = NEW.user_id AND completed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'onboarding.already_completed'); END;
CREATE TRIGGER onboarding_data_open_update BEFORE UPDATE ON onboarding_data
WHEN NEW.answers <> '{}' AND EXISTS (SELECT 1 FROM onboarding_runs WHERE user_id = NEW.user_id AND completed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'onboarding.already_completed'); END;
CREATE TRIGGER onboarding_runs_complete_empty BEFORE UPDATE OF completed_at ON onboarding_runs
WHEN NEW.completed_at IS NOT NULL AND EXISTS (SELECT 1 FROM onboarding_data WHERE user_id = NEW.user_id AND answers <> '{}')
BEGIN SELECT RAISE(ABORT, 'onboarding_runs: a completed run keeps no answers'); END;

-- What she is interested in and why she learns: JSON lists of codes, one row a person, since they are read and written as a whole.
-- Motivations and expectations stand in her order.
CREATE TABLE user_interests (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  motivations           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(motivations) = 'array'),
  topics                TEXT NOT NULL DEFAULT '[]' CHECK (json_type(topics) = 'array'),
  learning_styles       TEXT NOT NULL DEFAULT '[]' CHECK (json_type(learning_styles) = 'array'),
  learning_expectations TEXT NOT NULL DEFAULT '[]' CHECK (json_type(learning_expectations) = 'array'),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

-- What she looks for in a partner and in studying together.
CREATE TABLE user_preferences (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  partner_gender        TEXT REFERENCES genders (code) ON DELETE RESTRICT,  -- NULL: any
  partner_personalities TEXT NOT NULL DEFAULT '[]' CHECK (json_type(partner_personalities) = 'array'),
  communication_method  TEXT NOT NULL REFERENCES communication_methods (code) ON DELETE RESTRICT,
  daily_minutes         TEXT NOT NULL REFERENCES daily_minutes (code) ON DELETE RESTRICT,
  group_sizes           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(group_sizes) = 'array'),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

-- Every code of a list is known and comes once.
CREATE TRIGGER user_interests_codes_insert BEFORE INSERT ON user_interests BEGIN
  SELECT RAISE(ABORT, 'user_interests: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.motivations) WHERE value NOT IN (SELECT code FROM motivations))
    OR EXISTS (SELECT 1 FROM json_each(NEW.topics) WHERE value NOT IN (SELECT code FROM topics))
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_styles) WHERE value NOT IN (SELECT code FROM learning_styles))
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_expectations) WHERE value NOT IN (SELECT code FROM learning_expectations))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.motivations))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.topics))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.learning_styles))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.learning_expectations));
END;
CREATE TRIGGER user_interests_codes_update BEFORE UPDATE ON user_interests BEGIN
  SELECT RAISE(ABORT, 'user_interests: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.motivations) WHERE value NOT IN (SELECT code FROM motivations))
    OR EXISTS (SELECT 1 FROM json_each(NEW.topics) WHERE value NOT IN (SELECT code FROM topics))
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_styles) WHERE value NOT IN (SELECT code FROM learning_styles))
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_expectations) WHERE value NOT IN (SELECT code FROM learning_expectations))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.motivations))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.topics))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.learning_styles))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.learning_expectations));
END;
CREATE TRIGGER user_preferences_codes_insert BEFORE INSERT ON user_preferences BEGIN
  SELECT RAISE(ABORT, 'user_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_personalities) WHERE value NOT IN (SELECT code FROM partner_personalities))
    OR EXISTS (SELECT 1 FROM json_each(NEW.group_sizes) WHERE value NOT IN (SELECT code FROM group_sizes))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_personalities))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.group_sizes));
END;
CREATE TRIGGER user_preferences_codes_update BEFORE UPDATE ON user_preferences BEGIN
  SELECT RAISE(ABORT, 'user_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_personalities) WHERE value NOT IN (SELECT code FROM partner_personalities))
    OR EXISTS (SELECT 1 FROM json_each(NEW.group_sizes) WHERE value NOT IN (SELECT code FROM group_sizes))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_personalities))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.group_sizes));
END;
