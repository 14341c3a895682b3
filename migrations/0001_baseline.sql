-- The schema before the first release, one part for each area. A table comes after the tables it refers to.
-- References are ON DELETE RESTRICT: a table rebuild would silently delete the children of a CASCADE parent.
-- Instants are ISO texts of 24 characters with milliseconds, so that text order is time order.
-- Enums that will grow are lookup tables: a new value is an INSERT and needs no table rebuild.

-- =====================================================================================================================
-- Store: what every change uses: assertions inside a batch, idempotency keys and the outbox.
-- =====================================================================================================================

-- An inserted row always fails and takes the whole batch with it; the error carries its code.
CREATE TABLE batch_assert (
  code TEXT PRIMARY KEY NOT NULL
) STRICT;

CREATE TRIGGER batch_assert_fails BEFORE INSERT ON batch_assert BEGIN
  SELECT RAISE(ABORT, NEW.code);
END;

-- The response to a request with an Idempotency-Key. There is no reference to user_profiles, because the creation of
-- a profile has a key too. The deletion of an account removes its rows by user_id.
CREATE TABLE idempotency_keys (
  -- The attempt that holds the key.
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id TEXT NOT NULL,
  operation_id TEXT NOT NULL,
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  payload_hash TEXT NOT NULL,
  -- NULL while effects outside the database are under way.
  status INTEGER CHECK (status BETWEEN 200 AND 299),
  body TEXT CHECK (json_valid(body)),
  claimed_at TEXT NOT NULL CHECK (length(claimed_at) = 24),
  expires_at TEXT NOT NULL CHECK (length(expires_at) = 24),
  CHECK (status IS NOT NULL OR body IS NULL),
  UNIQUE (user_id, operation_id, key)
) STRICT;
CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at);

-- Work outside the database (delete a picture, build an archive), written in the batch of its cause.
-- There is no reference to user_profiles: the last job of an account outlives it.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  dedupe_key TEXT NOT NULL CHECK (length(dedupe_key) BETWEEN 1 AND 255),
  -- The user whom the work is about, so that it can be removed with the account.
  user_id TEXT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  -- The work does not start before this instant.
  due_at TEXT NOT NULL CHECK (length(due_at) = 24),
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- The delivery that runs it now.
  lease TEXT,
  leased_until TEXT CHECK (length(leased_until) = 24),
  delivered_at TEXT CHECK (length(delivered_at) = 24),
  -- When delivery was given up. The row stays, so that an operator can look at it.
  dead_at TEXT CHECK (length(dead_at) = 24),
  last_error TEXT,
  CHECK ((lease IS NULL) = (leased_until IS NULL)),
  CHECK (delivered_at IS NULL OR dead_at IS NULL),
  UNIQUE (kind, dedupe_key)
) STRICT;
CREATE INDEX outbox_open ON outbox (due_at) WHERE delivered_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_delivered ON outbox (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX outbox_user ON outbox (user_id) WHERE user_id IS NOT NULL;

-- =====================================================================================================================
-- Profile: the account and profile row, settings, languages, free hours and pictures.
-- =====================================================================================================================

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

-- The account is this row; its id is the `sub` of the user's tokens.
CREATE TABLE user_profiles (
  id                      TEXT PRIMARY KEY NOT NULL
                          CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  email                   TEXT COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 320),
  email_verified          INTEGER NOT NULL DEFAULT 0 CHECK (email_verified IN (0, 1)),
  role                    TEXT NOT NULL DEFAULT 'user' REFERENCES account_roles (code) ON DELETE RESTRICT,
  status                  TEXT NOT NULL DEFAULT 'active' REFERENCES account_statuses (code) ON DELETE RESTRICT,
  deletion_requested_at   TEXT CHECK (length(deletion_requested_at) = 24),
  delete_after            TEXT CHECK (length(delete_after) = 24),
  -- ETags: `version` of the profile; the other two of the lists that are read by themselves.
  version                 INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  languages_version       INTEGER NOT NULL DEFAULT 1 CHECK (languages_version >= 1),
  availability_version    INTEGER NOT NULL DEFAULT 1 CHECK (availability_version >= 1),
  -- Lengths are in code points; the application counts graphemes.
  english_name            TEXT CHECK (length(english_name) BETWEEN 1 AND 200),
  native_name             TEXT CHECK (length(native_name) BETWEEN 1 AND 200),
  introduction            TEXT CHECK (length(introduction) BETWEEN 1 AND 4000),
  birth_year              INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
  birth_date              TEXT CHECK (birth_date = date(birth_date)
                            AND birth_year = CAST(substr(birth_date, 1, 4) AS INTEGER)),
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
  -- A deleted account keeps its id and nothing about the person.
  CHECK (status <> 'deleted' OR (email IS NULL AND english_name IS NULL AND native_name IS NULL AND introduction IS NULL
    AND birth_year IS NULL AND gender IS NULL AND residence IS NULL AND image_id IS NULL AND last_active_at IS NULL))
) STRICT;

-- Only a verified address links accounts, so only a verified address has to be unique.
CREATE UNIQUE INDEX user_profiles_verified_email ON user_profiles (email) WHERE email_verified = 1;
CREATE INDEX user_profiles_due_deletion ON user_profiles (delete_after, id) WHERE delete_after IS NOT NULL;
CREATE INDEX user_profiles_role ON user_profiles (role, id) WHERE role <> 'user';

-- A strong ETag must change with the data. An update that forgets the version fails at once; otherwise clients would
-- get stale 304s.
CREATE TRIGGER user_profiles_version_moves
BEFORE UPDATE OF email, email_verified, role, status, delete_after, english_name, native_name, introduction, birth_year,
  birth_date, gender, residence, time_zone, image_id, image_version, onboarding_completed_at, languages_version,
  availability_version
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

-- The time zones of a user over time: a late statistics event counts for the local day on which it happened.
CREATE TABLE zone_history (
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  starts_at TEXT NOT NULL CHECK (length(starts_at) = 24),
  time_zone TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  PRIMARY KEY (user_id, starts_at)
) STRICT, WITHOUT ROWID;

-- Every new profile gets settings and a first time zone.
CREATE TRIGGER user_profiles_companions AFTER INSERT ON user_profiles BEGIN
  INSERT INTO user_settings (user_id, updated_at) VALUES (NEW.id, NEW.created_at);
  INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (NEW.id, NEW.created_at, NEW.time_zone);
END;

CREATE TRIGGER user_profiles_zone_moves AFTER UPDATE OF time_zone ON user_profiles
WHEN NEW.time_zone <> OLD.time_zone BEGIN
  INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (NEW.id, NEW.updated_at, NEW.time_zone)
  ON CONFLICT (user_id, starts_at) DO UPDATE SET time_zone = excluded.time_zone;
END;

CREATE TABLE user_languages (
  user_id         TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The key forbids duplicates, and a language that is both native and being learned.
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
  -- Only a language that is being learned has levels. CEFR codes sort as text.
  CHECK ((kind = 'learning' AND level IS NOT NULL AND target_level IS NOT NULL AND target_level >= level)
      OR (kind = 'native' AND level IS NULL AND target_level IS NULL AND speaking_level IS NULL
          AND listening_level IS NULL AND reading_level IS NULL AND writing_level IS NULL))
) STRICT, WITHOUT ROWID;

-- Free hours in local time of the user, in minutes from midnight; 1440 is the end of the day. ISO weekday, Monday = 1.
CREATE TABLE user_availability (
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute   INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
  PRIMARY KEY (user_id, weekday, start_minute),
  CHECK (start_minute < end_minute)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER user_availability_no_overlap_insert BEFORE INSERT ON user_availability BEGIN
  SELECT RAISE(ABORT, 'user_availability: blocks of one day overlap')
  WHERE EXISTS (SELECT 1 FROM user_availability x
    WHERE x.user_id = NEW.user_id AND x.weekday = NEW.weekday
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute);
END;

CREATE TRIGGER user_availability_no_overlap_update BEFORE UPDATE ON user_availability BEGIN
  SELECT RAISE(ABORT, 'user_availability: blocks of one day overlap')
  WHERE EXISTS (SELECT 1 FROM user_availability x
    WHERE x.user_id = NEW.user_id AND x.weekday = NEW.weekday
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute
      AND NOT (x.user_id = OLD.user_id AND x.weekday = OLD.weekday AND x.start_minute = OLD.start_minute));
END;

-- Exceptions for one date: `off` takes free time away (a whole day is 0..1440), `extra` adds some.
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
  SELECT RAISE(ABORT, 'availability_overrides: overrides of one date overlap')
  WHERE EXISTS (SELECT 1 FROM availability_overrides x
    WHERE x.user_id = NEW.user_id AND x.on_date = NEW.on_date
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute);
END;

CREATE TRIGGER availability_overrides_no_overlap_update BEFORE UPDATE ON availability_overrides BEGIN
  SELECT RAISE(ABORT, 'availability_overrides: overrides of one date overlap')
  WHERE EXISTS (SELECT 1 FROM availability_overrides x
    WHERE x.user_id = NEW.user_id AND x.on_date = NEW.on_date
      AND x.start_minute < NEW.end_minute AND x.end_minute > NEW.start_minute
      AND NOT (x.user_id = OLD.user_id AND x.on_date = OLD.on_date AND x.start_minute = OLD.start_minute));
END;

-- A picture in the image store that no profile shows yet. The row is written before the object is stored, and deleted
-- in the batch that shows the picture. A job removes expired ones, so no object is forgotten.
CREATE TABLE image_uploads (
  id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id     TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- `draft`: a direct upload is expected and not checked yet; `stored`: checked and encoded, about to be shown.
  kind        TEXT NOT NULL CHECK (kind IN ('draft', 'stored')),
  stored_name TEXT NOT NULL UNIQUE CHECK (length(stored_name) BETWEEN 1 AND 100),
  created_at  TEXT NOT NULL CHECK (length(created_at) = 24),
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24),
  CHECK (expires_at > created_at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX image_uploads_one_draft ON image_uploads (user_id) WHERE kind = 'draft';
CREATE INDEX image_uploads_of_user ON image_uploads (user_id);
CREATE INDEX image_uploads_expiry ON image_uploads (expires_at, id);

-- =====================================================================================================================
-- Auth: identities at the providers, sessions, refresh tokens, one-time codes and tickets, the security log.
-- Secrets are stored only as SHA-256 (base64url, 43 characters): nobody can sign in with what the rows hold.
-- =====================================================================================================================

CREATE TABLE sign_in_methods (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO sign_in_methods (code) VALUES ('google'), ('naver'), ('development');
CREATE TABLE session_end_reasons (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO session_end_reasons (code) VALUES
  ('signed_out'), ('ended'), ('refresh_reused'), ('account_suspended'), ('account_deleted');
CREATE TABLE security_event_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO security_event_kinds (code) VALUES
  ('account_created'), ('identity_linked'), ('signed_in'), ('session_ended'), ('refresh_reused'), ('account_warned'),
  ('account_suspended');

-- Provider and subject identify the user; the email address does not.
CREATE TABLE auth_identities (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  provider   TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  subject    TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  UNIQUE (provider, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX auth_identities_of_user ON auth_identities (user_id);

-- A session is the family of all refresh tokens from one sign-in.
CREATE TABLE auth_sessions (
  id                TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id           TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  signed_in_with    TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  browser           TEXT CHECK (length(browser) BETWEEN 1 AND 40),
  system            TEXT CHECK (length(system) BETWEEN 1 AND 40),
  created_at        TEXT NOT NULL CHECK (length(created_at) = 24),
  last_used_at      TEXT NOT NULL CHECK (length(last_used_at) = 24),
  -- Every use extends it, up to latest_expires_at.
  expires_at        TEXT NOT NULL CHECK (length(expires_at) = 24),
  latest_expires_at TEXT NOT NULL CHECK (length(latest_expires_at) = 24),
  ended_at          TEXT CHECK (length(ended_at) = 24),
  end_reason        TEXT REFERENCES session_end_reasons (code) ON DELETE RESTRICT,
  CHECK (expires_at <= latest_expires_at),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX auth_sessions_running ON auth_sessions (user_id, created_at, id) WHERE ended_at IS NULL;
CREATE INDEX auth_sessions_of_user ON auth_sessions (user_id);
CREATE INDEX auth_sessions_expiry ON auth_sessions (expires_at);

CREATE TRIGGER auth_sessions_stay_ended BEFORE UPDATE OF ended_at, end_reason ON auth_sessions
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'auth_sessions: an ended session stays as it ended'); END;

-- A new or used session counts as activity of the user.
CREATE TRIGGER auth_sessions_begun AFTER INSERT ON auth_sessions BEGIN
  UPDATE user_profiles SET last_active_at = NEW.last_used_at
  WHERE id = NEW.user_id AND status <> 'deleted' AND (last_active_at IS NULL OR last_active_at < NEW.last_used_at);
END;

CREATE TRIGGER auth_sessions_used AFTER UPDATE OF last_used_at ON auth_sessions BEGIN
  UPDATE user_profiles SET last_active_at = NEW.last_used_at
  WHERE id = NEW.user_id AND status <> 'deleted' AND (last_active_at IS NULL OR last_active_at < NEW.last_used_at);
END;

CREATE TABLE refresh_tokens (
  id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  session_id   TEXT NOT NULL REFERENCES auth_sessions (id) ON DELETE RESTRICT,
  token_hash   TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 43),
  issued_at    TEXT NOT NULL CHECK (length(issued_at) = 24),
  expires_at   TEXT NOT NULL CHECK (length(expires_at) = 24),
  used_at      TEXT CHECK (length(used_at) = 24),
  -- The id of the next token. There is no reference: the old token is marked before the next one is inserted, which
  -- would need a deferred reference, and D1 breaks when a deferred reference fails.
  successor    TEXT CHECK (length(successor) = 36),
  CHECK ((used_at IS NULL) = (successor IS NULL))
) STRICT, WITHOUT ROWID;

-- A session has at most one unused token.
CREATE UNIQUE INDEX refresh_tokens_one_leaf ON refresh_tokens (session_id) WHERE used_at IS NULL;
CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_used ON refresh_tokens (used_at) WHERE used_at IS NOT NULL;

CREATE TRIGGER refresh_tokens_stay_used BEFORE UPDATE ON refresh_tokens WHEN OLD.used_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'refresh_tokens: a used token stays used'); END;

CREATE TABLE login_codes (
  id             TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  code_hash      TEXT NOT NULL UNIQUE CHECK (length(code_hash) = 43),
  -- SHA-256 of the verifier that the client kept (RFC 7636).
  code_challenge TEXT NOT NULL CHECK (length(code_challenge) = 43),
  user_id        TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  signed_in_with TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  expires_at     TEXT NOT NULL CHECK (length(expires_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX login_codes_of_user ON login_codes (user_id);
CREATE INDEX login_codes_expiry ON login_codes (expires_at);

CREATE TABLE realtime_tickets (
  id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  ticket_hash TEXT NOT NULL UNIQUE CHECK (length(ticket_hash) = 43),
  user_id     TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- NULL for tokens of the existing service, which has no sessions.
  session_id  TEXT REFERENCES auth_sessions (id) ON DELETE RESTRICT,
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX realtime_tickets_of_user ON realtime_tickets (user_id);
CREATE INDEX realtime_tickets_of_session ON realtime_tickets (session_id);
CREATE INDEX realtime_tickets_expiry ON realtime_tickets (expires_at);

-- Events that matter for the safety of an account. `session_id` has no reference: the log outlives the session.
CREATE TABLE security_events (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL REFERENCES security_event_kinds (code) ON DELETE RESTRICT,
  session_id TEXT CHECK (length(session_id) = 36),
  details    TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX security_events_of_user ON security_events (user_id, created_at, id);

CREATE TRIGGER security_events_append_only BEFORE UPDATE ON security_events
BEGIN SELECT RAISE(ABORT, 'security_events: the log is append-only'); END;

-- Only the deletion of the account deletes its log.
CREATE TRIGGER security_events_kept BEFORE DELETE ON security_events
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
BEGIN SELECT RAISE(ABORT, 'security_events: the log is append-only'); END;

-- =====================================================================================================================
-- Safety: blocks, and reports about people.
-- =====================================================================================================================

CREATE TABLE blocks (
  blocker_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  blocked_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (blocker_id, blocked_id),
  CHECK (blocker_id <> blocked_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX blocks_listed ON blocks (blocker_id, created_at, blocked_id);
CREATE INDEX blocks_received ON blocks (blocked_id, blocker_id);

CREATE TABLE report_reasons (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO report_reasons (code) VALUES
  ('spam'), ('harassment'), ('hate'), ('sexual_content'), ('impersonation'), ('underage'), ('scam'), ('other');
CREATE TABLE report_decisions (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO report_decisions (code) VALUES ('dismiss'), ('warn'), ('suspend');

CREATE TABLE reports (
  id                TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  -- NULL after that account was deleted. A report about a deleted account is deleted with it.
  reporter_id       TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  subject_id        TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  reason            TEXT NOT NULL REFERENCES report_reasons (code) ON DELETE RESTRICT,
  text              TEXT CHECK (length(text) BETWEEN 1 AND 2000),
  -- The reported profile as the reporter saw it.
  evidence          TEXT NOT NULL CHECK (json_valid(evidence)),
  evidence_image_id TEXT CHECK (length(evidence_image_id) = 36),
  status            TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'resolved')),
  decision          TEXT REFERENCES report_decisions (code) ON DELETE RESTRICT,
  note              TEXT CHECK (length(note) BETWEEN 1 AND 2000),
  resolved_by       TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  resolved_at       TEXT CHECK (length(resolved_at) = 24),
  -- Identifies the change that resolved the report, so that its effects happen once.
  resolved_op       TEXT CHECK (length(resolved_op) = 36),
  created_at        TEXT NOT NULL CHECK (length(created_at) = 24),
  CHECK (reporter_id IS NULL OR reporter_id <> subject_id),
  CHECK ((status = 'resolved') = (decision IS NOT NULL) AND (decision IS NULL) = (resolved_at IS NULL)
    AND (decision IS NULL) = (resolved_op IS NULL)),
  CHECK (status = 'resolved' OR (note IS NULL AND resolved_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_queue ON reports (created_at, id);
CREATE INDEX reports_queue_by_status ON reports (status, created_at, id);
CREATE INDEX reports_of_reporter ON reports (reporter_id, created_at) WHERE reporter_id IS NOT NULL;
CREATE INDEX reports_about ON reports (subject_id);
CREATE INDEX reports_resolved_by ON reports (resolved_by) WHERE resolved_by IS NOT NULL;
CREATE INDEX reports_holding_picture ON reports (evidence_image_id)
  WHERE status = 'open' AND evidence_image_id IS NOT NULL;

CREATE TRIGGER reports_decided_once BEFORE UPDATE OF decision, resolved_at, resolved_op, status ON reports
WHEN OLD.status = 'resolved'
BEGIN SELECT RAISE(ABORT, 'report.already_resolved'); END;

CREATE TRIGGER reports_keep_evidence
BEFORE UPDATE OF reason, evidence, evidence_image_id, subject_id, created_at ON reports
BEGIN SELECT RAISE(ABORT, 'reports: what was reported does not change'); END;

-- =====================================================================================================================
-- Account: consents and archives of all data.
-- =====================================================================================================================

-- What a user agreed to and when. A new answer is a new row.
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

-- Only the deletion of the account deletes its history.
CREATE TRIGGER consents_kept BEFORE DELETE ON consents
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
BEGIN SELECT RAISE(ABORT, 'consents: the history is append-only'); END;

-- The archive is in R2 at exports/<user_id>/<id>.zip as long as the status is `ready`.
CREATE TABLE exports (
  id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  status       TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'ready', 'failed', 'expired')),
  requested_at TEXT NOT NULL CHECK (length(requested_at) = 24),
  ready_at     TEXT CHECK (length(ready_at) = 24),
  expires_at   TEXT CHECK (length(expires_at) = 24),
  size_bytes   INTEGER CHECK (size_bytes > 0),
  CHECK ((status IN ('ready', 'expired')) = (ready_at IS NOT NULL)),
  CHECK ((ready_at IS NULL) = (expires_at IS NULL)),
  CHECK ((status = 'ready') = (size_bytes IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX exports_one_pending ON exports (user_id) WHERE status = 'pending';
CREATE INDEX exports_of_user ON exports (user_id, requested_at);
CREATE INDEX exports_pending ON exports (requested_at, id) WHERE status = 'pending';
CREATE INDEX exports_expiry ON exports (expires_at, id) WHERE status = 'ready';

-- =====================================================================================================================
-- Onboarding: the draft of the answers, and the answers of a completed onboarding (interests, preferences).
-- =====================================================================================================================

-- The reference lists that these tables use.
CREATE TABLE topics (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO topics (code) VALUES
  ('travel'), ('news'), ('food'), ('business'), ('drama_film'), ('culture_lifestyle'), ('sports'), ('economy'),
  ('technology');
CREATE TABLE motivations (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO motivations (code) VALUES
  ('career_study'), ('self_development'), ('hobby'), ('travel_culture'), ('confidence'), ('exams'), ('friends'),
  ('study_abroad'), ('emigration');
CREATE TABLE learning_styles (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO learning_styles (code) VALUES ('listener'), ('speaker'), ('balanced');
CREATE TABLE learning_expectations (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO learning_expectations (code) VALUES ('habit'), ('confidence'), ('own_pace'), ('practical_speaking');
CREATE TABLE partner_personalities (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO partner_personalities (code) VALUES
  ('friend_like'), ('teacher_like'), ('topic_driven'), ('similar_interests'), ('grow_together');
CREATE TABLE group_sizes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO group_sizes (code) VALUES ('one_to_one'), ('three'), ('four'), ('any');
CREATE TABLE communication_methods (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO communication_methods (code) VALUES ('text'), ('voice'), ('video'), ('hybrid');
CREATE TABLE daily_minutes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO daily_minutes (code) VALUES ('minutes_10'), ('minutes_15'), ('minutes_20'), ('minutes_25'), ('minutes_30');
CREATE TABLE onboarding_steps (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO onboarding_steps (code) VALUES ('profile'), ('languages'), ('interests'), ('preferences');

-- The onboarding of a user. It keeps the version of the questionnaire that it started with, so that a newer version
-- does not disturb it.
CREATE TABLE onboarding_runs (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  questionnaire_version INTEGER NOT NULL CHECK (questionnaire_version >= 1),
  -- Grows with every change of the run or of a step.
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  started_at            TEXT NOT NULL CHECK (length(started_at) = 24),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24),
  completed_at          TEXT CHECK (length(completed_at) = 24),
  -- The request that completed it.
  completed_op          TEXT CHECK (length(completed_op) = 36),
  CHECK ((completed_at IS NULL) = (completed_op IS NULL))
) STRICT, WITHOUT ROWID;

-- The draft: one row for each step. It has no effect before completion.
CREATE TABLE onboarding_data (
  user_id    TEXT NOT NULL REFERENCES onboarding_runs (user_id) ON DELETE RESTRICT,
  step       TEXT NOT NULL REFERENCES onboarding_steps (code) ON DELETE RESTRICT,
  -- The ETag of the step; it only grows.
  version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  is_skipped INTEGER NOT NULL DEFAULT 0 CHECK (is_skipped IN (0, 1)),
  answers    TEXT NOT NULL CHECK (json_type(answers) = 'object' AND length(answers) <= 65536),
  -- NULL when a restart filled the step from the profile and nobody saved it since.
  saved_at   TEXT CHECK (length(saved_at) = 24),
  PRIMARY KEY (user_id, step),
  CHECK (is_skipped = 0 OR (answers = '{}' AND saved_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- After completion the answers are in the tables of the profile, and the draft is empty.
CREATE TRIGGER onboarding_data_open_insert BEFORE INSERT ON onboarding_data
WHEN NEW.answers <> '{}'
  AND EXISTS (SELECT 1 FROM onboarding_runs WHERE user_id = NEW.user_id AND completed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'onboarding.already_completed'); END;

CREATE TRIGGER onboarding_data_open_update BEFORE UPDATE ON onboarding_data
WHEN NEW.answers <> '{}'
  AND EXISTS (SELECT 1 FROM onboarding_runs WHERE user_id = NEW.user_id AND completed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'onboarding.already_completed'); END;

CREATE TRIGGER onboarding_runs_complete_empty BEFORE UPDATE OF completed_at ON onboarding_runs
WHEN NEW.completed_at IS NOT NULL
  AND EXISTS (SELECT 1 FROM onboarding_data WHERE user_id = NEW.user_id AND answers <> '{}')
BEGIN SELECT RAISE(ABORT, 'onboarding_runs: a completed run keeps no answers'); END;

-- Interests and reasons for learning: JSON lists of codes, one row for each user, because they are read and written as
-- a whole. Motivations and expectations keep the order that the user chose.
CREATE TABLE user_interests (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  motivations           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(motivations) = 'array'),
  topics                TEXT NOT NULL DEFAULT '[]' CHECK (json_type(topics) = 'array'),
  learning_styles       TEXT NOT NULL DEFAULT '[]' CHECK (json_type(learning_styles) = 'array'),
  learning_expectations TEXT NOT NULL DEFAULT '[]' CHECK (json_type(learning_expectations) = 'array'),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

-- What a user looks for in a partner and in studying together.
CREATE TABLE user_preferences (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  -- NULL: any.
  partner_gender        TEXT REFERENCES genders (code) ON DELETE RESTRICT,
  partner_personalities TEXT NOT NULL DEFAULT '[]' CHECK (json_type(partner_personalities) = 'array'),
  communication_method  TEXT NOT NULL REFERENCES communication_methods (code) ON DELETE RESTRICT,
  daily_minutes         TEXT NOT NULL REFERENCES daily_minutes (code) ON DELETE RESTRICT,
  group_sizes           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(group_sizes) = 'array'),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

-- Every code of a list is known and occurs once.
CREATE TRIGGER user_interests_codes_insert BEFORE INSERT ON user_interests BEGIN
  SELECT RAISE(ABORT, 'user_interests: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.motivations) WHERE value NOT IN (SELECT code FROM motivations))
    OR EXISTS (SELECT 1 FROM json_each(NEW.topics) WHERE value NOT IN (SELECT code FROM topics))
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_styles) WHERE value NOT IN (SELECT code FROM learning_styles))
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_expectations)
         WHERE value NOT IN (SELECT code FROM learning_expectations))
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
    OR EXISTS (SELECT 1 FROM json_each(NEW.learning_expectations)
         WHERE value NOT IN (SELECT code FROM learning_expectations))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.motivations))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.topics))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.learning_styles))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.learning_expectations));
END;

CREATE TRIGGER user_preferences_codes_insert BEFORE INSERT ON user_preferences BEGIN
  SELECT RAISE(ABORT, 'user_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_personalities)
         WHERE value NOT IN (SELECT code FROM partner_personalities))
    OR EXISTS (SELECT 1 FROM json_each(NEW.group_sizes) WHERE value NOT IN (SELECT code FROM group_sizes))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_personalities))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.group_sizes));
END;

CREATE TRIGGER user_preferences_codes_update BEFORE UPDATE ON user_preferences BEGIN
  SELECT RAISE(ABORT, 'user_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_personalities)
         WHERE value NOT IN (SELECT code FROM partner_personalities))
    OR EXISTS (SELECT 1 FROM json_each(NEW.group_sizes) WHERE value NOT IN (SELECT code FROM group_sizes))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_personalities))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.group_sizes));
END;

-- =====================================================================================================================
-- Notifications: what users are told.
-- =====================================================================================================================

-- The types of notifications; the application knows which variables each one carries.
CREATE TABLE notification_types (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO notification_types (code) VALUES
  ('match.request_received'), ('match.request_accepted'), ('match.request_declined'), ('match.request_expiring'),
  ('onboarding.completed');

CREATE TABLE notifications (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  type       TEXT NOT NULL REFERENCES notification_types (code) ON DELETE RESTRICT,
  -- The user who caused it, if any. The notification is shown only while that user may be seen, and is deleted with
  -- their account.
  actor_id   TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  variables  TEXT NOT NULL CHECK (json_valid(variables) AND json_type(variables) = 'object'),
  -- The same cause twice is one notification.
  dedupe_key TEXT NOT NULL CHECK (length(dedupe_key) BETWEEN 1 AND 255),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  read_at    TEXT CHECK (length(read_at) = 24),
  UNIQUE (user_id, type, dedupe_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX notifications_listed ON notifications (user_id, created_at, id);
CREATE INDEX notifications_of_actor ON notifications (actor_id) WHERE actor_id IS NOT NULL;

-- =====================================================================================================================
-- Matching, requests: from a request to a match, and the direct room that a match opens.
-- =====================================================================================================================

CREATE TABLE chat_room_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO chat_room_kinds (code) VALUES ('direct');

-- Two users have one direct room for ever: a second match opens it again. It is open exactly while they are matched.
CREATE TABLE chat_rooms (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind       TEXT NOT NULL REFERENCES chat_room_kinds (code) ON DELETE RESTRICT,
  -- The two users of a direct room, sorted.
  low_id     TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  high_id    TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  closed_at  TEXT CHECK (length(closed_at) = 24),
  CHECK ((kind = 'direct') = (low_id IS NOT NULL) AND (kind = 'direct') = (high_id IS NOT NULL)),
  CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID;

-- Not partial: SQLite finds the children of a deleted user by these columns alone.
CREATE UNIQUE INDEX chat_rooms_of_pair ON chat_rooms (low_id, high_id);
CREATE INDEX chat_rooms_of_high ON chat_rooms (high_id);

CREATE TABLE chat_members (
  room_id   TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  joined_at TEXT NOT NULL CHECK (length(joined_at) = 24),
  PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_members_of_user ON chat_members (user_id, room_id);

-- The application knows the transitions between the states.
CREATE TABLE matching_requests (
  id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  sender_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  receiver_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The same two users, sorted: what is unique for a pair is unique in both directions.
  pair_low    TEXT NOT NULL CHECK (pair_low = min(sender_id, receiver_id)),
  pair_high   TEXT NOT NULL CHECK (pair_high = max(sender_id, receiver_id)),
  message     TEXT CHECK (length(message) BETWEEN 1 AND 2000),
  status      TEXT NOT NULL DEFAULT 'pending'
              CHECK (status IN ('pending', 'accepted', 'declined', 'cancelled', 'expired')),
  created_at  TEXT NOT NULL CHECK (length(created_at) = 24),
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24),
  reminded_at TEXT CHECK (length(reminded_at) = 24),
  decided_at  TEXT CHECK (length(decided_at) = 24),
  -- Identifies the change in which a user decided the request, so that its effects happen once.
  decided_op  TEXT CHECK (length(decided_op) = 36),
  -- 1 if it expired although the receiver could have answered: the response rate counts it.
  is_missed   INTEGER NOT NULL DEFAULT 0 CHECK (is_missed IN (0, 1)),
  CHECK (sender_id <> receiver_id),
  CHECK (expires_at > created_at),
  CHECK ((status = 'pending') = (decided_at IS NULL)),
  CHECK (status <> 'accepted' OR decided_op IS NOT NULL),
  CHECK (status <> 'pending' OR decided_op IS NULL),
  CHECK (status = 'expired' OR is_missed = 0)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX matching_requests_one_open ON matching_requests (pair_low, pair_high) WHERE status = 'pending';
CREATE UNIQUE INDEX matching_requests_decided_by ON matching_requests (decided_op) WHERE decided_op IS NOT NULL;
CREATE INDEX matching_requests_declined ON matching_requests (pair_low, pair_high, decided_at)
  WHERE status = 'declined';
CREATE INDEX matching_requests_cancelled ON matching_requests (sender_id, receiver_id, decided_at)
  WHERE status = 'cancelled';
CREATE INDEX matching_requests_received ON matching_requests (receiver_id, created_at, id);
CREATE INDEX matching_requests_received_by_status ON matching_requests (receiver_id, status, created_at, id);
CREATE INDEX matching_requests_sent ON matching_requests (sender_id, created_at, id);
CREATE INDEX matching_requests_sent_by_status ON matching_requests (sender_id, status, created_at, id);
CREATE INDEX matching_requests_expiry ON matching_requests (expires_at, id) WHERE status = 'pending';
CREATE INDEX matching_requests_unreminded ON matching_requests (expires_at, id)
  WHERE status = 'pending' AND reminded_at IS NULL;

CREATE TRIGGER matching_requests_start_open BEFORE INSERT ON matching_requests WHEN NEW.status <> 'pending'
BEGIN SELECT RAISE(ABORT, 'matching_requests: a request starts pending'); END;

CREATE TRIGGER matching_requests_decided_once
BEFORE UPDATE OF status, decided_at, decided_op, is_missed ON matching_requests
WHEN OLD.status <> 'pending'
BEGIN SELECT RAISE(ABORT, 'matching.not_pending'); END;

CREATE TRIGGER matching_requests_keep_people
BEFORE UPDATE OF sender_id, receiver_id, pair_low, pair_high, created_at, expires_at ON matching_requests
BEGIN SELECT RAISE(ABORT, 'matching_requests: who asks whom and until when does not change'); END;

CREATE TABLE matches (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  request_id TEXT NOT NULL UNIQUE REFERENCES matching_requests (id) ON DELETE RESTRICT,
  room_id    TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  low_id     TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  high_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  matched_at TEXT NOT NULL CHECK (length(matched_at) = 24),
  ended_at   TEXT CHECK (length(ended_at) = 24),
  ended_by   TEXT,
  CHECK (low_id < high_id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CHECK (ended_by IN (low_id, high_id))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX matches_one_running ON matches (low_id, high_id) WHERE ended_at IS NULL;
CREATE INDEX matches_of_low ON matches (low_id, ended_at, matched_at, id);
CREATE INDEX matches_of_high ON matches (high_id, ended_at, matched_at, id);
CREATE INDEX matches_in_room ON matches (room_id);

CREATE TRIGGER matches_end_once BEFORE UPDATE OF ended_at, ended_by ON matches WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'matches: a match ends once'); END;

-- =====================================================================================================================
-- Matching, recommendations: feedback, wishes, and the pool that candidates are taken from.
-- =====================================================================================================================

CREATE TABLE match_feedback_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO match_feedback_kinds (code) VALUES ('skip'), ('hide'), ('not_my_level');

-- Feedback of a user (the reader) about a recommended person. Only the reader sees it.
CREATE TABLE match_feedback (
  reader_id  TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  person_id  TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL REFERENCES match_feedback_kinds (code) ON DELETE RESTRICT,
  -- The level of that person in a native language of the reader at that time: `not_my_level` is about it.
  level      TEXT CHECK (level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (reader_id, person_id),
  CHECK (reader_id <> person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_feedback_about ON match_feedback (person_id, reader_id);
CREATE INDEX match_feedback_latest ON match_feedback (reader_id, created_at);

CREATE TABLE match_signals (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO match_signals (code) VALUES ('time_overlap'), ('interests'), ('goals_and_style'), ('activity');

-- Wishes that only matching uses; the others are in user_preferences. Without a row: all ages, all signals.
CREATE TABLE match_preferences (
  user_id           TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version           INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  partner_age_bands TEXT NOT NULL DEFAULT '[]' CHECK (json_type(partner_age_bands) = 'array'),
  ignored_signals   TEXT NOT NULL DEFAULT '[]' CHECK (json_type(ignored_signals) = 'array'),
  updated_at        TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER match_preferences_codes_insert BEFORE INSERT ON match_preferences BEGIN
  SELECT RAISE(ABORT, 'match_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_age_bands)
         WHERE value NOT IN ('14-17', '18-24', '25-34', '35-44', '45-54', '55+'))
    OR EXISTS (SELECT 1 FROM json_each(NEW.ignored_signals) WHERE value NOT IN (SELECT code FROM match_signals))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_age_bands))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.ignored_signals));
END;

CREATE TRIGGER match_preferences_codes_update BEFORE UPDATE ON match_preferences BEGIN
  SELECT RAISE(ABORT, 'match_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_age_bands)
         WHERE value NOT IN ('14-17', '18-24', '25-34', '35-44', '45-54', '55+'))
    OR EXISTS (SELECT 1 FROM json_each(NEW.ignored_signals) WHERE value NOT IN (SELECT code FROM match_signals))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_age_bands))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.ignored_signals));
END;

-- How many users chose a topic: a rare topic in common says more about two users.
CREATE TABLE match_topics (
  code   TEXT PRIMARY KEY NOT NULL REFERENCES topics (code) ON DELETE RESTRICT,
  people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER match_topics_count_insert AFTER INSERT ON user_interests BEGIN
  INSERT INTO match_topics (code, people) SELECT value, 1 FROM json_each(NEW.topics) WHERE true
  ON CONFLICT (code) DO UPDATE SET people = people + 1;
END;

CREATE TRIGGER match_topics_count_update AFTER UPDATE OF topics ON user_interests WHEN NEW.topics <> OLD.topics BEGIN
  UPDATE match_topics SET people = max(people - 1, 0) WHERE code IN (SELECT value FROM json_each(OLD.topics));
  INSERT INTO match_topics (code, people) SELECT value, 1 FROM json_each(NEW.topics) WHERE true
  ON CONFLICT (code) DO UPDATE SET people = people + 1;
END;

CREATE TRIGGER match_topics_count_delete AFTER DELETE ON user_interests BEGIN
  UPDATE match_topics SET people = max(people - 1, 0) WHERE code IN (SELECT value FROM json_each(OLD.topics));
END;

-- One row for each user, native language and learned language, with everything that ranking needs. It is derived: only
-- the triggers below write it. It is clustered by the way it is read: from random points of one lane and activity band,
-- a bounded number of rows each.
CREATE TABLE match_pool (
  learning              TEXT NOT NULL,
  native                TEXT NOT NULL,
  -- Minors meet only minors; `unlisted` users look for partners but are not offered to others.
  lane                  TEXT NOT NULL CHECK (lane IN ('adult', 'minor', 'unlisted')),
  -- Days since the last activity: 0 up to 3, 1 up to 14, 2 up to 60, 3 more.
  activity_band         INTEGER NOT NULL CHECK (activity_band BETWEEN 0 AND 3),
  -- 32 bits mixed from the id, so that neighbours in this order have nothing to do with each other.
  random_key            INTEGER NOT NULL CHECK (random_key BETWEEN 0 AND 4294967295),
  user_id               TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  level                 TEXT NOT NULL,
  gender                TEXT,
  birth_year            INTEGER NOT NULL,
  birth_date            TEXT,
  -- Whether strangers see the age band of the user: only then can a list be filtered by it.
  shows_age_band        INTEGER NOT NULL CHECK (shows_age_band IN (0, 1)),
  -- The free hours of a week in local time: in UTC they would be wrong after each clock change.
  time_zone             TEXT NOT NULL,
  free                  TEXT NOT NULL CHECK (json_type(free) = 'array'),
  -- Exceptions for single dates.
  dates                 TEXT NOT NULL DEFAULT '[]' CHECK (json_type(dates) = 'array'),
  topics                TEXT NOT NULL CHECK (json_type(topics) = 'array'),
  motivations           TEXT NOT NULL CHECK (json_type(motivations) = 'array'),
  learning_styles       TEXT NOT NULL CHECK (json_type(learning_styles) = 'array'),
  partner_gender        TEXT,
  communication_method  TEXT,
  partner_age_bands     TEXT NOT NULL CHECK (json_type(partner_age_bands) = 'array'),
  ignored_signals       TEXT NOT NULL CHECK (json_type(ignored_signals) = 'array'),
  -- All languages of the user in their order, so that a card needs no further rows.
  native_languages      TEXT NOT NULL CHECK (json_type(native_languages) = 'array'),
  learning_languages    TEXT NOT NULL CHECK (json_type(learning_languages) = 'array'),
  last_active_on        TEXT NOT NULL CHECK (last_active_on = date(last_active_on)),
  -- The day on which the band or the lane changes although the user does nothing.
  review_on             TEXT CHECK (review_on = date(review_on)),
  open_requests         INTEGER NOT NULL DEFAULT 0 CHECK (open_requests >= 0),
  answered_requests     INTEGER NOT NULL DEFAULT 0 CHECK (answered_requests >= 0),
  missed_requests       INTEGER NOT NULL DEFAULT 0 CHECK (missed_requests >= 0),
  -- The day on which the oldest answered or missed request becomes too old to count.
  recount_on            TEXT CHECK (recount_on = date(recount_on)),
  -- How often the user was shown lately: a day halves the weight of earlier counts.
  exposure              REAL NOT NULL DEFAULT 0 CHECK (exposure >= 0),
  exposed_on            TEXT CHECK (exposed_on = date(exposed_on)),
  PRIMARY KEY (learning, native, lane, activity_band, random_key, user_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX match_pool_of_person ON match_pool (user_id, native, learning);
CREATE INDEX match_pool_review ON match_pool (review_on) WHERE review_on IS NOT NULL;
CREATE INDEX match_pool_recount_due ON match_pool (recount_on) WHERE recount_on IS NOT NULL;

-- The pool rows of a user, from the tables that own the facts. The first three native and first four learned languages
-- count.
CREATE VIEW match_pool_source AS
SELECT p.id AS user_id, n.language AS native, l.language AS learning, l.level, p.gender, p.birth_year, p.birth_date,
  p.time_zone, s.age_band_audience = 'everyone' AS shows_age_band,
  s.is_recommended = 1 AND s.profile_visibility = 'everyone' AS is_listed,
  substr(coalesce(p.last_active_at, p.created_at), 1, 10) AS last_active_on,
  (SELECT json_group_array(json_array(a.weekday, a.start_minute, a.end_minute))
    FROM user_availability a WHERE a.user_id = p.id) AS free,
  -- Dates before the last activity have passed in every time zone.
  (SELECT json_group_array(json_array(o.on_date, o.start_minute, o.end_minute, o.kind)) FROM availability_overrides o
    WHERE o.user_id = p.id AND o.on_date >= date(coalesce(p.last_active_at, p.created_at), '-1 day')) AS dates,
  (SELECT json_group_array(x.language)
    FROM (SELECT language FROM user_languages WHERE user_id = p.id AND kind = 'native' ORDER BY position) x)
    AS native_languages,
  (SELECT json_group_array(x.language)
    FROM (SELECT language FROM user_languages WHERE user_id = p.id AND kind = 'learning' ORDER BY position) x)
    AS learning_languages,
  coalesce(i.topics, '[]') AS topics, coalesce(i.motivations, '[]') AS motivations,
  coalesce(i.learning_styles, '[]') AS learning_styles,
  f.partner_gender, f.communication_method,
  coalesce(m.partner_age_bands, '[]') AS partner_age_bands, coalesce(m.ignored_signals, '[]') AS ignored_signals
FROM user_profiles p
JOIN user_settings s ON s.user_id = p.id
JOIN user_languages n ON n.user_id = p.id AND n.kind = 'native' AND n.position < 3
JOIN user_languages l ON l.user_id = p.id AND l.kind = 'learning'
  AND l.position < 4 + (SELECT count(*) FROM user_languages o WHERE o.user_id = p.id AND o.kind = 'native')
LEFT JOIN user_interests i ON i.user_id = p.id
LEFT JOIN user_preferences f ON f.user_id = p.id
LEFT JOIN match_preferences m ON m.user_id = p.id
WHERE p.status = 'active' AND p.onboarding_completed_at IS NOT NULL AND p.birth_year IS NOT NULL;

-- `INSERT INTO match_pool_recount (user_id, on_date) VALUES (…)` counts the requests that a user has received: the open
-- ones, and how the user treated the latest 100 of the last 90 days, as the response rate does.
CREATE VIEW match_pool_recount AS SELECT user_id, last_active_on AS on_date FROM match_pool WHERE 0;

CREATE TRIGGER match_pool_recounted INSTEAD OF INSERT ON match_pool_recount BEGIN
  UPDATE match_pool SET open_requests = c.open, answered_requests = c.answered, missed_requests = c.missed,
    recount_on = c.recount_on
  FROM (SELECT
      (SELECT count(*) FROM matching_requests WHERE receiver_id = NEW.user_id AND status = 'pending') AS open,
      coalesce(sum(r.status IN ('accepted', 'declined')), 0) AS answered,
      coalesce(sum(r.is_missed), 0) AS missed,
      date(min(CASE WHEN r.status IN ('accepted', 'declined') OR r.is_missed = 1 THEN r.created_at END), '+91 days')
        AS recount_on
    FROM (SELECT status, is_missed, created_at FROM matching_requests
      WHERE receiver_id = NEW.user_id AND created_at >= date(NEW.on_date, '-90 days')
      ORDER BY created_at DESC, id DESC LIMIT 100) r) c
  WHERE match_pool.user_id = NEW.user_id
    AND (match_pool.open_requests, match_pool.answered_requests, match_pool.missed_requests, match_pool.recount_on)
    IS NOT (c.open, c.answered, c.missed, c.recount_on);
END;

-- A request changes the counters of its receiver.
CREATE TRIGGER match_pool_counts_new AFTER INSERT ON matching_requests
BEGIN INSERT INTO match_pool_recount (user_id, on_date) VALUES (NEW.receiver_id, substr(NEW.created_at, 1, 10)); END;

CREATE TRIGGER match_pool_counts_decided AFTER UPDATE OF status ON matching_requests
WHEN OLD.status = 'pending' AND NEW.status <> 'pending'
BEGIN INSERT INTO match_pool_recount (user_id, on_date) VALUES (NEW.receiver_id, substr(NEW.decided_at, 1, 10)); END;

-- A trigger does not know today's date. The daily review corrects what has become too old.
CREATE TRIGGER match_pool_counts_gone AFTER DELETE ON matching_requests
BEGIN
  INSERT INTO match_pool_recount (user_id, on_date)
  VALUES (OLD.receiver_id, substr(coalesce(OLD.decided_at, OLD.created_at), 1, 10));
END;

-- `INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (…)` rebuilds the rows of a user as of that day, and writes
-- nothing where they are already right.
CREATE VIEW match_pool_rebuild AS SELECT user_id, last_active_on AS on_date FROM match_pool WHERE 0;

CREATE TRIGGER match_pool_rebuilt INSTEAD OF INSERT ON match_pool_rebuild BEGIN
  DELETE FROM match_pool WHERE user_id = NEW.user_id AND NOT EXISTS (SELECT 1 FROM match_pool_source v
    WHERE v.user_id = NEW.user_id AND v.native = match_pool.native AND v.learning = match_pool.learning);
  INSERT INTO match_pool (learning, native, lane, activity_band, random_key, user_id, level, gender, birth_year,
    birth_date, shows_age_band, time_zone, free, dates, native_languages, learning_languages, topics, motivations,
    learning_styles, partner_gender, communication_method, partner_age_bands, ignored_signals, last_active_on,
    review_on)
  SELECT v.learning, v.native, v.lane, v.activity_band,
    -- The last 32 bits of the id, multiplied (Knuth), so that ids that were made one after another are far apart.
    (
      (instr('123456789abcdef', substr(v.user_id, 29, 1)) << 28)
      + (instr('123456789abcdef', substr(v.user_id, 30, 1)) << 24)
      + (instr('123456789abcdef', substr(v.user_id, 31, 1)) << 20)
      + (instr('123456789abcdef', substr(v.user_id, 32, 1)) << 16)
      + (instr('123456789abcdef', substr(v.user_id, 33, 1)) << 12)
      + (instr('123456789abcdef', substr(v.user_id, 34, 1)) << 8)
      + (instr('123456789abcdef', substr(v.user_id, 35, 1)) << 4)
      + instr('123456789abcdef', substr(v.user_id, 36, 1))
    ) * 1597334677 % 4294967296,
    v.user_id, v.level, v.gender, v.birth_year, v.birth_date, v.shows_age_band, v.time_zone, v.free, v.dates,
    v.native_languages, v.learning_languages, v.topics, v.motivations, v.learning_styles, v.partner_gender,
    v.communication_method, v.partner_age_bands, v.ignored_signals, v.last_active_on,
    (CASE WHEN v.lane = 'minor' AND (v.ages_on IS NULL OR v.adult_on < v.ages_on) THEN v.adult_on ELSE v.ages_on END)
  FROM (
    SELECT w.*,
      (CASE WHEN NOT w.is_listed THEN 'unlisted' WHEN w.adult_on > NEW.on_date THEN 'minor' ELSE 'adult' END) AS lane,
      (CASE w.activity_band WHEN 0 THEN date(w.last_active_on, '+4 days') WHEN 1 THEN date(w.last_active_on, '+15 days')
        WHEN 2 THEN date(w.last_active_on, '+61 days') END) AS ages_on
    FROM (
      SELECT u.*,
        (CASE WHEN u.last_active_on >= date(NEW.on_date, '-3 days') THEN 0
          WHEN u.last_active_on >= date(NEW.on_date, '-14 days') THEN 1
          WHEN u.last_active_on >= date(NEW.on_date, '-60 days') THEN 2 ELSE 3 END) AS activity_band,
        -- The first day on which the user is certainly 18.
        coalesce(date((CAST(substr(u.birth_date, 1, 4) AS INTEGER) + 18) || substr(u.birth_date, 5)),
          (u.birth_year + 19) || '-01-01') AS adult_on
      FROM match_pool_source u WHERE u.user_id = NEW.user_id) w) v
  WHERE true
  ON CONFLICT (user_id, native, learning) DO UPDATE SET
    lane = excluded.lane, activity_band = excluded.activity_band, level = excluded.level,
    gender = excluded.gender, birth_year = excluded.birth_year, birth_date = excluded.birth_date,
    shows_age_band = excluded.shows_age_band, time_zone = excluded.time_zone,
    free = excluded.free, dates = excluded.dates,
    native_languages = excluded.native_languages, learning_languages = excluded.learning_languages,
    topics = excluded.topics, motivations = excluded.motivations, learning_styles = excluded.learning_styles,
    partner_gender = excluded.partner_gender,
    communication_method = excluded.communication_method, partner_age_bands = excluded.partner_age_bands,
    ignored_signals = excluded.ignored_signals, last_active_on = excluded.last_active_on, review_on = excluded.review_on
  WHERE (lane, activity_band, level, gender, birth_year, birth_date, shows_age_band, time_zone, free, dates,
      native_languages, learning_languages, topics, motivations, learning_styles, partner_gender, communication_method,
      partner_age_bands, ignored_signals, last_active_on, review_on)
    IS NOT (excluded.lane, excluded.activity_band, excluded.level, excluded.gender, excluded.birth_year,
      excluded.birth_date, excluded.shows_age_band, excluded.time_zone, excluded.free, excluded.dates,
      excluded.native_languages, excluded.learning_languages, excluded.topics, excluded.motivations,
      excluded.learning_styles, excluded.partner_gender, excluded.communication_method, excluded.partner_age_bands,
      excluded.ignored_signals, excluded.last_active_on, excluded.review_on);
  INSERT INTO match_pool_recount (user_id, on_date) VALUES (NEW.user_id, NEW.on_date);
END;

-- A change of a table with one row for each user rebuilds the pool by itself. Lists of rows (languages, free hours) are
-- replaced as a whole, so the application ends their statements with a rebuild.
CREATE TRIGGER match_pool_follows_profile
AFTER UPDATE OF status, onboarding_completed_at, gender, birth_year, birth_date, time_zone ON user_profiles
WHEN (NEW.status, NEW.onboarding_completed_at, NEW.gender, NEW.birth_year, NEW.birth_date, NEW.time_zone)
  IS NOT (OLD.status, OLD.onboarding_completed_at, OLD.gender, OLD.birth_year, OLD.birth_date, OLD.time_zone)
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_activity AFTER UPDATE OF last_active_at ON user_profiles
WHEN substr(NEW.last_active_at, 1, 10) IS NOT substr(OLD.last_active_at, 1, 10) AND NEW.last_active_at IS NOT NULL
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.id, substr(NEW.last_active_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_settings
AFTER UPDATE OF is_recommended, profile_visibility, age_band_audience ON user_settings
WHEN (NEW.is_recommended, NEW.profile_visibility, NEW.age_band_audience)
  IS NOT (OLD.is_recommended, OLD.profile_visibility, OLD.age_band_audience)
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_interests_insert AFTER INSERT ON user_interests
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_interests_update AFTER UPDATE ON user_interests
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_preferences_insert AFTER INSERT ON user_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_preferences_update AFTER UPDATE ON user_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_wishes_insert AFTER INSERT ON match_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

CREATE TRIGGER match_pool_follows_wishes_update AFTER UPDATE ON match_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;

-- The pool is derived: it never prevents the deletion of a profile.
CREATE TRIGGER match_pool_leaves_with_profile BEFORE DELETE ON user_profiles
BEGIN DELETE FROM match_pool WHERE user_id = OLD.id; END;
