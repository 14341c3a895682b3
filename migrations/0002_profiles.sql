-- People: the account and profile row, what she speaks, when she is free, her settings, consents and blocks.
-- Parents are RESTRICT: rebuilding a table in D1 would otherwise delete the children of a CASCADE parent without a word.

-- Enums that will grow are rows, so that a new value is an INSERT and never a table rebuild.
CREATE TABLE account_roles (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO account_roles (code) VALUES ('user'), ('admin');
CREATE TABLE account_statuses (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO account_statuses (code) VALUES ('active'), ('suspended'), ('deleting'), ('deleted');
CREATE TABLE genders (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO genders (code) VALUES ('female'), ('male'), ('other');
CREATE TABLE audiences (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO audiences (code) VALUES ('everyone'), ('matched'), ('nobody');
CREATE TABLE text_sizes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO text_sizes (code) VALUES ('small'), ('medium'), ('large'), ('extra_large');
CREATE TABLE interface_languages (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO interface_languages (code) VALUES ('ko'), ('en');
CREATE TABLE override_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO override_kinds (code) VALUES ('off'), ('extra');

-- The account is this row; its id is the `sub` of her tokens.
CREATE TABLE user_profiles (
  id                      TEXT PRIMARY KEY NOT NULL
                          CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  email                   TEXT COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 320),
  email_verified          INTEGER NOT NULL DEFAULT 0 CHECK (email_verified IN (0, 1)),
  role                    TEXT NOT NULL DEFAULT 'user' REFERENCES account_roles (code) ON DELETE RESTRICT,
  status                  TEXT NOT NULL DEFAULT 'active' REFERENCES account_statuses (code) ON DELETE RESTRICT,
  deletion_requested_at   TEXT CHECK (length(deletion_requested_at) = 24),
  delete_after            TEXT CHECK (length(delete_after) = 24),
  -- The ETags: `version` of the profile, the other two of the lists that are read by themselves.
  version                 INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  languages_version       INTEGER NOT NULL DEFAULT 1 CHECK (languages_version >= 1),
  availability_version    INTEGER NOT NULL DEFAULT 1 CHECK (availability_version >= 1),
  -- Lengths are code points; the rule in graphemes lives in domain/profile.
  english_name            TEXT CHECK (length(english_name) BETWEEN 1 AND 200),
  native_name             TEXT CHECK (length(native_name) BETWEEN 1 AND 200),
  introduction            TEXT CHECK (length(introduction) BETWEEN 1 AND 4000),
  birth_year              INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
  birth_date              TEXT CHECK (birth_date = date(birth_date) AND birth_year = CAST(substr(birth_date, 1, 4) AS INTEGER)),
  gender                  TEXT REFERENCES genders (code) ON DELETE RESTRICT,
  residence               TEXT CHECK (length(residence) BETWEEN 1 AND 64),
  time_zone               TEXT NOT NULL DEFAULT 'Asia/Seoul' CHECK (length(time_zone) BETWEEN 1 AND 64),
  image_id                TEXT CHECK (length(image_id) = 36),
  image_version           INTEGER NOT NULL DEFAULT 0 CHECK (image_version >= 0),
  image_width             INTEGER CHECK (image_width > 0),
  image_height            INTEGER CHECK (image_height > 0),
  image_updated_at        TEXT CHECK (length(image_updated_at) = 24),
  onboarding_completed_at TEXT CHECK (length(onboarding_completed_at) = 24),
  last_active_at          TEXT CHECK (length(last_active_at) = 24),
  created_at              TEXT NOT NULL CHECK (length(created_at) = 24),
  updated_at              TEXT NOT NULL CHECK (length(updated_at) = 24),
  CHECK (birth_date IS NULL OR birth_year IS NOT NULL),
  CHECK ((image_id IS NULL) = (image_width IS NULL) AND (image_id IS NULL) = (image_height IS NULL)
    AND (image_id IS NULL) = (image_updated_at IS NULL)),
  CHECK (status <> 'deleting' OR (delete_after IS NOT NULL AND deletion_requested_at IS NOT NULL)),
  CHECK (status <> 'active' OR (delete_after IS NULL AND deletion_requested_at IS NULL)),
  -- What stays of a deleted account is its id and nothing about the person.
  CHECK (status <> 'deleted' OR (email IS NULL AND english_name IS NULL AND native_name IS NULL AND introduction IS NULL
    AND birth_year IS NULL AND gender IS NULL AND residence IS NULL AND image_id IS NULL AND last_active_at IS NULL))
) STRICT;
-- Accounts are linked by a verified address only, so only a verified one has to be unique.
CREATE UNIQUE INDEX user_profiles_verified_email ON user_profiles (email) WHERE email_verified = 1;
CREATE INDEX user_profiles_due_deletion ON user_profiles (delete_after, id) WHERE delete_after IS NOT NULL;
CREATE INDEX user_profiles_role ON user_profiles (role, id) WHERE role <> 'user';

-- A strong ETag must change with what it stands for: forgetting the version fails at once instead of serving stale 304s.
CREATE TRIGGER user_profiles_version_moves
BEFORE UPDATE OF email, email_verified, role, status, delete_after, english_name, native_name, introduction, birth_year,
  birth_date, gender, residence, time_zone, image_id, image_version, onboarding_completed_at, languages_version, availability_version
ON user_profiles WHEN NEW.version <= OLD.version
BEGIN SELECT RAISE(ABORT, 'user_profiles: version has to grow with every change of the profile'); END;

CREATE TABLE user_settings (
  user_id                TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version                INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  profile_visibility     TEXT NOT NULL DEFAULT 'everyone' REFERENCES audiences (code) ON DELETE RESTRICT,
  online_status_audience TEXT NOT NULL DEFAULT 'everyone' REFERENCES audiences (code) ON DELETE RESTRICT,
  message_audience       TEXT NOT NULL DEFAULT 'matched' REFERENCES audiences (code) ON DELETE RESTRICT,
  age_band_audience      TEXT NOT NULL DEFAULT 'everyone' REFERENCES audiences (code) ON DELETE RESTRICT,
  residence_audience     TEXT NOT NULL DEFAULT 'everyone' REFERENCES audiences (code) ON DELETE RESTRICT,
  is_recommended         INTEGER NOT NULL DEFAULT 1 CHECK (is_recommended IN (0, 1)),
  interface_language     TEXT NOT NULL DEFAULT 'ko' REFERENCES interface_languages (code) ON DELETE RESTRICT,
  text_size              TEXT NOT NULL DEFAULT 'medium' REFERENCES text_sizes (code) ON DELETE RESTRICT,
  reduces_motion         INTEGER NOT NULL DEFAULT 0 CHECK (reduces_motion IN (0, 1)),
  has_high_contrast      INTEGER NOT NULL DEFAULT 0 CHECK (has_high_contrast IN (0, 1)),
  shows_captions         INTEGER NOT NULL DEFAULT 0 CHECK (shows_captions IN (0, 1)),
  updated_at             TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

-- Which zone she lived in when: late statistics events are counted on the day it was for her.
CREATE TABLE zone_history (
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  starts_at TEXT NOT NULL CHECK (length(starts_at) = 24),
  time_zone TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  PRIMARY KEY (user_id, starts_at)
) STRICT, WITHOUT ROWID;

-- Every profile has settings and a first zone, whoever inserts it.
CREATE TRIGGER user_profiles_companions AFTER INSERT ON user_profiles BEGIN
  INSERT INTO user_settings (user_id, updated_at) VALUES (NEW.id, NEW.created_at);
  INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (NEW.id, NEW.created_at, NEW.time_zone);
END;
CREATE TRIGGER user_profiles_zone_moves AFTER UPDATE OF time_zone ON user_profiles WHEN NEW.time_zone <> OLD.time_zone BEGIN
  INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (NEW.id, NEW.updated_at, NEW.time_zone)
  ON CONFLICT (user_id, starts_at) DO UPDATE SET time_zone = excluded.time_zone;
END;

CREATE TABLE user_languages (
  user_id         TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The key itself forbids duplicates and a language that is native and being learned at once.
  language        TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35 AND language NOT GLOB '*[^A-Za-z0-9-]*'),
  kind            TEXT NOT NULL CHECK (kind IN ('native', 'learning')),
  position        INTEGER NOT NULL CHECK (position >= 0),
  level           TEXT CHECK (level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  target_level    TEXT CHECK (target_level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  speaking_level  TEXT CHECK (speaking_level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  listening_level TEXT CHECK (listening_level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  reading_level   TEXT CHECK (reading_level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  writing_level   TEXT CHECK (writing_level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  PRIMARY KEY (user_id, language),
  -- Levels belong to what is being learned; the order of the six CEFR codes is the order of their text.
  CHECK ((kind = 'learning' AND level IS NOT NULL AND target_level IS NOT NULL AND target_level >= level)
      OR (kind = 'native' AND level IS NULL AND target_level IS NULL AND speaking_level IS NULL
          AND listening_level IS NULL AND reading_level IS NULL AND writing_level IS NULL))
) STRICT, WITHOUT ROWID;

-- Free hours on the wall clock of her zone, in minutes from midnight; 1440 is the end of the day. ISO weekday, Monday = 1.
CREATE TABLE user_availability (
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute   INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
  PRIMARY KEY (user_id, weekday, start_minute),
  CHECK (start_minute < end_minute)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER user_availability_no_overlap_insert BEFORE INSERT ON user_availability BEGIN
  SELECT RAISE(ABORT, 'user_availability: blocks of one day overlap') WHERE EXISTS (SELECT 1 FROM user_availability x
    WHERE x.user_id = NEW.user_id AND x.weekday = NEW.weekday
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute);
END;
CREATE TRIGGER user_availability_no_overlap_update BEFORE UPDATE ON user_availability BEGIN
  SELECT RAISE(ABORT, 'user_availability: blocks of one day overlap') WHERE EXISTS (SELECT 1 FROM user_availability x
    WHERE x.user_id = NEW.user_id AND x.weekday = NEW.weekday
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute
      AND NOT (x.user_id = OLD.user_id AND x.weekday = OLD.weekday AND x.start_minute = OLD.start_minute));
END;

-- One date differs from its weekday: `off` takes time away (a whole day is 0..1440), `extra` adds some.
CREATE TABLE availability_overrides (
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  on_date      TEXT NOT NULL CHECK (on_date = date(on_date)),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute   INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
  kind         TEXT NOT NULL REFERENCES override_kinds (code) ON DELETE RESTRICT,
  PRIMARY KEY (user_id, on_date, start_minute),
  CHECK (start_minute < end_minute)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER availability_overrides_no_overlap_insert BEFORE INSERT ON availability_overrides BEGIN
  SELECT RAISE(ABORT, 'availability_overrides: overrides of one date overlap') WHERE EXISTS (SELECT 1 FROM availability_overrides x
    WHERE x.user_id = NEW.user_id AND x.on_date = NEW.on_date
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute);
END;
CREATE TRIGGER availability_overrides_no_overlap_update BEFORE UPDATE ON availability_overrides BEGIN
  SELECT RAISE(ABORT, 'availability_overrides: overrides of one date overlap') WHERE EXISTS (SELECT 1 FROM availability_overrides x
    WHERE x.user_id = NEW.user_id AND x.on_date = NEW.on_date
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute
      AND NOT (x.user_id = OLD.user_id AND x.on_date = OLD.on_date AND x.start_minute = OLD.start_minute));
END;

-- What she agreed to and when. A new answer is a new row.
CREATE TABLE consents (
  id                TEXT    PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id           TEXT    NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  terms_version     TEXT    NOT NULL CHECK (length(terms_version) BETWEEN 1 AND 32),
  privacy_version   TEXT    NOT NULL CHECK (length(privacy_version) BETWEEN 1 AND 32),
  accepts_marketing INTEGER NOT NULL CHECK (accepts_marketing IN (0, 1)),
  agreed_at         TEXT    NOT NULL CHECK (length(agreed_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX consents_latest ON consents (user_id, agreed_at, id);
CREATE TRIGGER consents_append_only BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'consents: the history is append-only'); END;
-- Only the deletion of the account takes the history away.
CREATE TRIGGER consents_kept BEFORE DELETE ON consents
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
BEGIN SELECT RAISE(ABORT, 'consents: the history is append-only'); END;

CREATE TABLE blocks (
  blocker_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  blocked_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (blocker_id, blocked_id),
  CHECK (blocker_id <> blocked_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX blocks_listed ON blocks (blocker_id, created_at, blocked_id);
CREATE INDEX blocks_received ON blocks (blocked_id, blocker_id);
