-- A filled database after 0035_session_times.sql. Written by `npm run migrations:release`; do not edit.
CREATE TABLE batch_assert (
  code TEXT PRIMARY KEY NOT NULL
) STRICT;
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
CREATE TABLE account_roles (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE account_statuses (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE genders (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE audiences (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE text_sizes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE interface_languages (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE override_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
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
  updated_at              TEXT NOT NULL CHECK (length(updated_at) = 24), birth_changes INTEGER NOT NULL DEFAULT 0 CHECK (birth_changes IN (0, 1)), birth_corrections INTEGER NOT NULL DEFAULT 0 CHECK (birth_corrections >= 0), age_group TEXT CHECK (age_group IN ('minor', 'adult')), adult_on TEXT GENERATED ALWAYS AS (coalesce(
  date((CAST(substr(birth_date, 1, 4) AS INTEGER) + 18) || substr(birth_date, 5)), (birth_year + 19) || '-01-01')) VIRTUAL,
  CHECK (birth_date IS NULL OR birth_year IS NOT NULL),
  CHECK ((image_id IS NULL) = (image_width IS NULL) AND (image_id IS NULL) = (image_height IS NULL)
    AND (image_id IS NULL) = (image_updated_at IS NULL)),
  CHECK (status <> 'deleting' OR (delete_after IS NOT NULL AND deletion_requested_at IS NOT NULL)),
  CHECK (status <> 'active' OR (delete_after IS NULL AND deletion_requested_at IS NULL)),
  -- A deleted account keeps its id and nothing about the person.
  CHECK (status <> 'deleted' OR (email IS NULL AND english_name IS NULL AND native_name IS NULL AND introduction IS NULL
    AND birth_year IS NULL AND gender IS NULL AND residence IS NULL AND image_id IS NULL AND last_active_at IS NULL))
) STRICT;
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
CREATE TABLE zone_history (
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  starts_at TEXT NOT NULL CHECK (length(starts_at) = 24),
  time_zone TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  PRIMARY KEY (user_id, starts_at)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE user_availability (
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute   INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
  PRIMARY KEY (user_id, weekday, start_minute),
  CHECK (start_minute < end_minute)
) STRICT, WITHOUT ROWID;
CREATE TABLE availability_overrides (
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  on_date      TEXT NOT NULL CHECK (on_date = date(on_date)),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute   INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
  kind         TEXT NOT NULL REFERENCES override_kinds (code) ON DELETE RESTRICT,
  PRIMARY KEY (user_id, on_date, start_minute),
  CHECK (start_minute < end_minute)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE sign_in_methods (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE session_end_reasons (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE security_event_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE auth_identities (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  provider   TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  subject    TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  UNIQUE (provider, subject)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE login_codes (
  id             TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  code_hash      TEXT NOT NULL UNIQUE CHECK (length(code_hash) = 43),
  -- SHA-256 of the verifier that the client kept (RFC 7636).
  code_challenge TEXT NOT NULL CHECK (length(code_challenge) = 43),
  user_id        TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  signed_in_with TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  expires_at     TEXT NOT NULL CHECK (length(expires_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE realtime_tickets (
  id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  ticket_hash TEXT NOT NULL UNIQUE CHECK (length(ticket_hash) = 43),
  user_id     TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- NULL for tokens of the existing service, which has no sessions.
  session_id  TEXT REFERENCES auth_sessions (id) ON DELETE RESTRICT,
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24)
, closes_at TEXT CHECK (length(closes_at) = 24)) STRICT, WITHOUT ROWID;
CREATE TABLE security_events (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL REFERENCES security_event_kinds (code) ON DELETE RESTRICT,
  session_id TEXT CHECK (length(session_id) = 36),
  details    TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE blocks (
  blocker_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  blocked_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24), blocked_name TEXT CHECK (length(blocked_name) BETWEEN 1 AND 200),
  PRIMARY KEY (blocker_id, blocked_id),
  CHECK (blocker_id <> blocked_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE report_reasons (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE report_decisions (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
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
CREATE TABLE consents (
  id                TEXT    PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id           TEXT    NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  terms_version     TEXT    NOT NULL CHECK (length(terms_version) BETWEEN 1 AND 32),
  privacy_version   TEXT    NOT NULL CHECK (length(privacy_version) BETWEEN 1 AND 32),
  accepts_marketing INTEGER NOT NULL CHECK (accepts_marketing IN (0, 1)),
  agreed_at         TEXT    NOT NULL CHECK (length(agreed_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE exports (
  id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  status       TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'ready', 'failed', 'expired')),
  requested_at TEXT NOT NULL CHECK (length(requested_at) = 24),
  ready_at     TEXT CHECK (length(ready_at) = 24),
  expires_at   TEXT CHECK (length(expires_at) = 24),
  size_bytes   INTEGER CHECK (size_bytes > 0), has_ended_links INTEGER NOT NULL DEFAULT 0 CHECK (has_ended_links IN (0, 1)),
  CHECK ((status IN ('ready', 'expired')) = (ready_at IS NOT NULL)),
  CHECK ((ready_at IS NULL) = (expires_at IS NULL)),
  CHECK ((status = 'ready') = (size_bytes IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE topics (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE motivations (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE learning_styles (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE learning_expectations (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE partner_personalities (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE group_sizes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE communication_methods (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE daily_minutes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE onboarding_steps (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
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
CREATE TABLE user_interests (
  user_id               TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version               INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  motivations           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(motivations) = 'array'),
  topics                TEXT NOT NULL DEFAULT '[]' CHECK (json_type(topics) = 'array'),
  learning_styles       TEXT NOT NULL DEFAULT '[]' CHECK (json_type(learning_styles) = 'array'),
  learning_expectations TEXT NOT NULL DEFAULT '[]' CHECK (json_type(learning_expectations) = 'array'),
  updated_at            TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE notification_types (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
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
  read_at    TEXT CHECK (length(read_at) = 24), deleted_at TEXT CHECK (length(deleted_at) = 24), in_app INTEGER NOT NULL DEFAULT 1 CHECK (in_app IN (0, 1)), is_counted INTEGER NOT NULL DEFAULT 1 CHECK (is_counted IN (0, 1)),
  UNIQUE (user_id, type, dedupe_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_room_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE chat_rooms (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind       TEXT NOT NULL REFERENCES chat_room_kinds (code) ON DELETE RESTRICT,
  -- The two users of a direct room, sorted.
  low_id     TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  high_id    TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  closed_at  TEXT CHECK (length(closed_at) = 24), last_message_at TEXT CHECK (length(last_message_at) = 24), last_activity_at TEXT GENERATED ALWAYS AS (coalesce(last_message_at, created_at)) VIRTUAL
  CHECK (length(last_activity_at) = 24), title TEXT CHECK (length(title) BETWEEN 1 AND 60) CHECK ((kind = 'direct') = (title IS NULL)), age_group TEXT CHECK (age_group IN ('minor', 'adult')) CHECK ((kind = 'direct') = (age_group IS NULL)), owner_id TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT
  CHECK ((kind = 'direct' OR closed_at IS NOT NULL) = (owner_id IS NULL)), member_count INTEGER NOT NULL DEFAULT 0
  CHECK (member_count BETWEEN 0 AND CASE kind WHEN 'group' THEN 50 WHEN 'public' THEN 500 ELSE 0 END),
  CHECK ((kind = 'direct') = (low_id IS NOT NULL) AND (kind = 'direct') = (high_id IS NOT NULL)),
  CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_members (
  room_id   TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  joined_at TEXT NOT NULL CHECK (length(joined_at) = 24), read_sequence INTEGER NOT NULL DEFAULT 0 CHECK (read_sequence >= 0), notice_level TEXT NOT NULL DEFAULT 'all' CHECK (notice_level IN ('all', 'mentions', 'none')), muted_until TEXT CHECK (length(muted_until) = 24), settings_version INTEGER NOT NULL DEFAULT 0 CHECK (settings_version >= 0), role TEXT CHECK (role IN ('admin', 'member')), joined_sequence INTEGER NOT NULL DEFAULT 0 CHECK (joined_sequence BETWEEN 0 AND read_sequence), told_sequence INTEGER NOT NULL DEFAULT 0 CHECK (told_sequence >= 0),
  PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;
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
  is_missed   INTEGER NOT NULL DEFAULT 0 CHECK (is_missed IN (0, 1)), withdrawn_at TEXT
  CHECK (withdrawn_at IS NULL OR (length(withdrawn_at) = 24 AND status NOT IN ('accepted', 'declined'))), is_superseded INTEGER NOT NULL DEFAULT 0 CHECK (is_superseded IN (0, 1)), counted_until TEXT
  CHECK (counted_until IS NULL OR (length(counted_until) = 24 AND status = 'cancelled')),
  CHECK (sender_id <> receiver_id),
  CHECK (expires_at > created_at),
  CHECK ((status = 'pending') = (decided_at IS NULL)),
  CHECK (status <> 'accepted' OR decided_op IS NOT NULL),
  CHECK (status <> 'pending' OR decided_op IS NULL),
  CHECK (status = 'expired' OR is_missed = 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE matches (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  request_id TEXT NOT NULL UNIQUE REFERENCES matching_requests (id) ON DELETE RESTRICT,
  room_id    TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  low_id     TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  high_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  matched_at TEXT NOT NULL CHECK (length(matched_at) = 24),
  ended_at   TEXT CHECK (length(ended_at) = 24),
  ended_by   TEXT, ended_by_moderator INTEGER NOT NULL DEFAULT 0
  CHECK (ended_by_moderator = 0 OR (ended_by_moderator = 1 AND ended_at IS NOT NULL)),
  CHECK (low_id < high_id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CHECK (ended_by IN (low_id, high_id))
) STRICT, WITHOUT ROWID;
CREATE TABLE match_feedback_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
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
CREATE TABLE match_signals (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE match_preferences (
  user_id           TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version           INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  partner_age_bands TEXT NOT NULL DEFAULT '[]' CHECK (json_type(partner_age_bands) = 'array'),
  ignored_signals   TEXT NOT NULL DEFAULT '[]' CHECK (json_type(ignored_signals) = 'array'),
  updated_at        TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE match_topics (
  code   TEXT PRIMARY KEY NOT NULL REFERENCES topics (code) ON DELETE RESTRICT,
  people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE purge_failures (
  user_id  TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  attempts INTEGER NOT NULL CHECK (attempts >= 1),
  -- The purge is not tried before this instant.
  retry_at TEXT NOT NULL CHECK (length(retry_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE barred_identities (
  identity_hash TEXT PRIMARY KEY NOT NULL CHECK (length(identity_hash) = 43),
  barred_at TEXT NOT NULL CHECK (length(barred_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE match_exposure (
  user_id  TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- What counted of the earlier days when `shown_on` began. A day halves the weight of earlier counts.
  settled  REAL NOT NULL CHECK (settled >= 0),
  -- How many readers the user was shown to on `shown_on`, a day in UTC. Readers of short lists count for less.
  shown    REAL NOT NULL CHECK (shown >= 0),
  shown_on TEXT NOT NULL CHECK (shown_on = date(shown_on))
, settled_on TEXT CHECK (settled_on = date(settled_on) AND settled_on < shown_on)) STRICT, WITHOUT ROWID;
CREATE TABLE match_upkeep (
  task            TEXT PRIMARY KEY NOT NULL CHECK (task IN ('pool', 'topics', 'requests', 'matches', 'exposure')),
  -- The last row that was handled, by id (of a user, a request or a match); the empty text before the first one.
  checked_through TEXT NOT NULL DEFAULT '' CHECK (length(checked_through) IN (0, 36)),
  -- The day (UTC) of the last check that runs once a day.
  done_on         TEXT CHECK (done_on = date(done_on))
) STRICT, WITHOUT ROWID;
CREATE TABLE notification_counters (
  user_id   TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- Raised in every batch that writes, reads or removes notices of the user.
  version   INTEGER NOT NULL CHECK (version > 0),
  -- The latest `created_at` of the user's notices. The next one is later, so what comes later is also listed above.
  latest_at TEXT NOT NULL CHECK (length(latest_at) = 24)
, told_version INTEGER NOT NULL DEFAULT 0, claimed_until TEXT CHECK (length(claimed_until) = 24), is_live INTEGER NOT NULL DEFAULT 0 CHECK (is_live IN (0, 1)), base_version INTEGER NOT NULL DEFAULT 0 CHECK (base_version IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE notification_templates (
  type       TEXT NOT NULL REFERENCES notification_types (code) ON DELETE RESTRICT,
  version    INTEGER NOT NULL CHECK (version > 1),
  title_ko   TEXT NOT NULL CHECK (length(title_ko) BETWEEN 1 AND 400),
  body_ko    TEXT NOT NULL CHECK (length(body_ko) BETWEEN 1 AND 4000),
  title_en   TEXT NOT NULL CHECK (length(title_en) BETWEEN 1 AND 400),
  body_en    TEXT NOT NULL CHECK (length(body_en) BETWEEN 1 AND 4000),
  -- The administrator who saved it; NULL once that account has been deleted.
  saved_by   TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  saved_at   TEXT NOT NULL CHECK (length(saved_at) = 24),
  PRIMARY KEY (type, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE digest_frequencies (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE notification_preferences (
  user_id           TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version           INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  -- What the user has chosen: {"match.request_received":{"push":false}}. Types that the code does not know are ignored.
  channels          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(channels) AND json_type(channels) = 'object'),
  -- Quiet hours in local time, HH:MM. All three are NULL if there are none.
  quiet_from        TEXT CHECK (quiet_from GLOB '[0-2][0-9]:[0-5][0-9]' AND quiet_from < '24:00'),
  quiet_to          TEXT CHECK (quiet_to GLOB '[0-2][0-9]:[0-5][0-9]' AND quiet_to < '24:00' AND quiet_to <> quiet_from),
  -- The days on which they begin, as a list of names.
  quiet_weekdays    TEXT CHECK (json_valid(quiet_weekdays) AND json_array_length(quiet_weekdays) BETWEEN 1 AND 7),
  digest_frequency  TEXT NOT NULL DEFAULT 'off' REFERENCES digest_frequencies (code) ON DELETE RESTRICT,
  digest_time       TEXT NOT NULL DEFAULT '08:00'
    CHECK (digest_time GLOB '[0-2][0-9]:[0-5][0-9]' AND digest_time < '24:00'),
  digest_weekday    TEXT NOT NULL DEFAULT 'monday'
    CHECK (digest_weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  paused_until      TEXT CHECK (length(paused_until) = 24),
  push_while_active INTEGER NOT NULL DEFAULT 0 CHECK (push_while_active IN (0, 1)),
  updated_at        TEXT NOT NULL CHECK (length(updated_at) = 24),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND (quiet_from IS NULL) = (quiet_weekdays IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE push_subscriptions (
  id              TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id         TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- It goes with this session, in the batch that ends it.
  session_id      TEXT NOT NULL REFERENCES auth_sessions (id) ON DELETE RESTRICT,
  -- One browser, one row: whoever registers an endpoint last has it.
  endpoint        TEXT NOT NULL UNIQUE CHECK (length(endpoint) BETWEEN 1 AND 2000),
  -- The origin of the endpoint: what one push service refuses is judged by its other rows.
  service         TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 300),
  -- The keys of the browser, as base64url: a point of P-256 (65 bytes) and a secret (16 bytes).
  p256dh          TEXT NOT NULL CHECK (length(p256dh) = 87),
  auth            TEXT NOT NULL CHECK (length(auth) = 22),
  -- The VAPID key that the browser subscribed with. The service takes no other.
  key_id          TEXT NOT NULL CHECK (length(key_id) = 16),
  created_at      TEXT NOT NULL CHECK (length(created_at) = 24),
  -- When the browser said that it ends, if it did.
  expires_at      TEXT CHECK (length(expires_at) = 24),
  last_success_at TEXT CHECK (length(last_success_at) = 24),
  failed_at       TEXT CHECK (length(failed_at) = 24),
  failure         TEXT CHECK (failure IN ('busy', 'unreachable', 'refused')),
  -- How often in a row the service has refused it.
  refusals        INTEGER NOT NULL DEFAULT 0 CHECK (refusals >= 0),
  CHECK ((failed_at IS NULL) = (failure IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE notification_deliveries (
  notification_id TEXT NOT NULL CHECK (length(notification_id) = 36),
  channel         TEXT NOT NULL CHECK (channel IN ('inApp', 'push', 'email')),
  -- The id of a push subscription; empty for the channel as a whole.
  target          TEXT NOT NULL CHECK (length(target) IN (0, 36)),
  user_id         TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  type            TEXT NOT NULL REFERENCES notification_types (code) ON DELETE RESTRICT,
  -- `held` and `digest` wait until `due_at`. `ordered` is on its way. The others are final.
  outcome         TEXT NOT NULL CHECK (outcome IN ('held', 'digest', 'ordered', 'sent', 'dropped', 'failed')),
  -- Why, as one word.
  reason          TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 64),
  due_at          TEXT CHECK (length(due_at) = 24),
  -- The local day of the digest that it is part of.
  digest_day      TEXT CHECK (digest_day = date(digest_day)),
  planned_at      TEXT NOT NULL CHECK (length(planned_at) = 24),
  -- When the outcome became what it is.
  changed_at      TEXT NOT NULL CHECK (length(changed_at) = 24),
  PRIMARY KEY (notification_id, channel, target),
  CHECK ((due_at IS NOT NULL) = (outcome IN ('held', 'digest'))),
  CHECK (outcome <> 'digest' OR digest_day IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE notification_digests (
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  day        TEXT NOT NULL CHECK (day = date(day)),
  claimed_at TEXT NOT NULL CHECK (length(claimed_at) = 24),
  -- NULL while it is being sent.
  sent_at    TEXT CHECK (length(sent_at) = 24),
  PRIMARY KEY (user_id, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_message_types (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE chat_messages (
  -- The key of the search index, which takes integers only.
  n                 INTEGER PRIMARY KEY NOT NULL,
  id                TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  room_id           TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  -- The place in the room: 1, 2, 3 and so on, without gaps.
  sequence          INTEGER NOT NULL CHECK (sequence >= 1),
  sender_id         TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The id that the sender's app gave it. A repeated call is known by it for ever.
  client_message_id TEXT NOT NULL CHECK (length(client_message_id) = 36),
  -- SHA-256 of what was sent, as base64url: a repeated call must say the same, whatever was edited since.
  payload_hash      TEXT NOT NULL CHECK (length(payload_hash) = 43),
  type              TEXT NOT NULL REFERENCES chat_message_types (code) ON DELETE RESTRICT,
  -- Never NULL in a new message. Whatever empties a message later needs no other form of this table.
  text              TEXT CHECK (length(text) BETWEEN 1 AND 4000),
  -- The message of the same room that this one answers. Since there are no gaps, an earlier place is a message.
  reply_to          INTEGER CHECK (reply_to BETWEEN 1 AND sequence - 1),
  created_at        TEXT NOT NULL CHECK (length(created_at) = 24),
  -- The group of messages that was stored together: what follows from a message follows from its group once.
  op                TEXT NOT NULL CHECK (length(op) = 36), revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1), edited_at TEXT CHECK (length(edited_at) = 24), deleted_at TEXT CHECK (deleted_at IS NULL OR length(deleted_at) = 24 AND text IS NULL), change_sequence INTEGER CHECK (change_sequence >= 1), language TEXT CHECK (length(language) BETWEEN 2 AND 35) CHECK (language IS NULL OR deleted_at IS NULL),
  UNIQUE (room_id, sequence)
) STRICT;
CREATE TABLE chat_message_revisions (
  message_id  TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  revision    INTEGER NOT NULL CHECK (revision >= 1),
  text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  replaced_at TEXT NOT NULL CHECK (length(replaced_at) = 24),
  -- The change that replaced it: a change that is stored again, because its answer was lost, is known by it.
  op          TEXT NOT NULL CHECK (length(op) = 36),
  PRIMARY KEY (message_id, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_reactions (
  message_id TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  emoji      TEXT NOT NULL CHECK (length(emoji) BETWEEN 1 AND 20),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (message_id, emoji, user_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_corrections (
  id                   TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  message_id           TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  author_id            TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The sender of the message.
  receiver_id          TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT CHECK (receiver_id <> author_id),
  -- The id that the author's app gave it. A repeated call is known by it, as long as the correction is there.
  client_correction_id TEXT NOT NULL CHECK (length(client_correction_id) = 36),
  payload_hash         TEXT NOT NULL CHECK (length(payload_hash) = 43),
  -- Which text of the message was corrected. That text is in chat_messages, or in chat_message_revisions after an edit.
  revision             INTEGER NOT NULL CHECK (revision >= 1),
  -- Places in that text, in code points, and what is to stand there: a list of {start, end, replacement}.
  spans                TEXT NOT NULL CHECK (json_type(spans) = 'array'),
  comment              TEXT CHECK (length(comment) BETWEEN 1 AND 1000),
  created_at           TEXT NOT NULL CHECK (length(created_at) = 24),
  -- When the receiver noted that they have learned it.
  learned_at           TEXT CHECK (length(learned_at) = 24),
  -- The group of writes that stored it: what follows from it follows once.
  op                   TEXT NOT NULL CHECK (length(op) = 36),
  UNIQUE (message_id, author_id, client_correction_id)
) STRICT;
CREATE TABLE chat_mentions (
  message_id TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The place of the message, which never changes: what a member has read is read with its mentions in one seek.
  room_id    TEXT NOT NULL,
  sequence   INTEGER NOT NULL CHECK (sequence >= 1),
  PRIMARY KEY (user_id, room_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_removals (
  room_id    TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  removed_at TEXT NOT NULL CHECK (length(removed_at) = 24),
  PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE session_reservations (
  id            TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  -- Who asked for the session, and who was asked.
  host_id       TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  guest_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  kind          TEXT NOT NULL REFERENCES session_kinds (code) ON DELETE RESTRICT,
  -- [{ "language", "minutes" }], in the order in which they are spoken.
  languages     TEXT NOT NULL CHECK (json_valid(languages) AND json_type(languages) = 'array'),
  topic         TEXT CHECK (length(topic) BETWEEN 1 AND 400),
  notes         TEXT CHECK (length(notes) BETWEEN 1 AND 4000),
  meeting_link  TEXT CHECK (length(meeting_link) BETWEEN 1 AND 2000),
  starts_at     TEXT NOT NULL CHECK (length(starts_at) = 24),
  ends_at       TEXT NOT NULL CHECK (length(ends_at) = 24),
  -- The zone of the host when they asked.
  time_zone     TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  status        TEXT NOT NULL DEFAULT 'pending'
    CHECK (status IN ('pending', 'confirmed', 'in_progress', 'completed', 'declined', 'cancelled', 'expired', 'no_show')),
  -- When time alone ends it: a request expires, a confirmed session is completed. NULL when it is over.
  due_at        TEXT CHECK (length(due_at) = 24 AND due_at <= ends_at),
  created_at    TEXT NOT NULL CHECK (length(created_at) = 24),
  answered_at   TEXT CHECK (length(answered_at) = 24),
  started_at    TEXT CHECK (length(started_at) = 24),
  ended_at      TEXT CHECK (length(ended_at) = 24),
  cancelled_by  TEXT CHECK (cancelled_by IN ('host', 'guest', 'service')),
  cancel_reason TEXT CHECK (length(cancel_reason) BETWEEN 1 AND 2000),
  is_late       INTEGER NOT NULL DEFAULT 0 CHECK (is_late IN (0, 1)),
  version       INTEGER NOT NULL DEFAULT 1,
  -- The operation that changed the status last.
  op            TEXT CHECK (length(op) = 36), is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)), sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0), shown_at TEXT CHECK (length(shown_at) = 24),
  CHECK (host_id <> guest_id),
  CHECK (meeting_link LIKE 'https://%'),
  CHECK (ends_at BETWEEN strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+15 minutes')
    AND strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+240 minutes')),
  CHECK ((due_at IS NULL) = (status IN ('completed', 'declined', 'cancelled', 'expired', 'no_show'))),
  CHECK ((due_at IS NULL) = (ended_at IS NOT NULL)),
  CHECK ((cancelled_by IS NOT NULL) = (status = 'cancelled')),
  CHECK (status = 'cancelled' OR (cancel_reason IS NULL AND is_late = 0))
) STRICT;
CREATE TABLE session_participants (
  session_id    TEXT NOT NULL REFERENCES session_reservations (id) ON DELETE RESTRICT,
  user_id       TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- 0: the time of the session. Each further row of a user is another time that it takes of them.
  slot          INTEGER NOT NULL DEFAULT 0 CHECK (slot IN (0, 1)),
  starts_at     TEXT NOT NULL CHECK (length(starts_at) = 24),
  ends_at       TEXT NOT NULL CHECK (length(ends_at) = 24),
  -- Until when it keeps the time free of other sessions: the due_at of the session. So a request that has expired
  -- blocks nothing, even before the cron has run.
  blocks_until  TEXT CHECK (length(blocks_until) = 24),
  -- The instant of the change that wrote blocks_until: rows that block until then are out of its way.
  claimed_at    TEXT NOT NULL CHECK (length(claimed_at) = 24),
  private_notes TEXT CHECK (length(private_notes) BETWEEN 1 AND 4000),
  -- When the other user reported that this one did not come.
  absent_at     TEXT CHECK (length(absent_at) = 24), reminder_offsets TEXT
  CHECK (json_valid(reminder_offsets) AND json_type(reminder_offsets) = 'array'), notes_version INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (session_id, user_id, slot),
  CHECK (ends_at > starts_at),
  -- The search for overlaps looks back so far.
  CHECK (ends_at <= strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+240 minutes'))
) STRICT, WITHOUT ROWID;
CREATE TABLE session_calendar_feeds (
  user_id    TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- SHA-256 of the token in the address, as base64url. Nobody can learn the token from it.
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 43),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_reminders (
  session_id     TEXT NOT NULL REFERENCES session_reservations (id) ON DELETE RESTRICT,
  user_id        TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN 5 AND 10080),
  -- The start of which it reminds. A session at another time has reminders of its own.
  starts_at      TEXT NOT NULL CHECK (length(starts_at) = 24),
  due_at         TEXT NOT NULL CHECK (length(due_at) = 24),
  -- When the notification was written, in the same batch. Such a row stays: nothing of this time is told twice.
  sent_at        TEXT CHECK (length(sent_at) = 24),
  PRIMARY KEY (session_id, user_id, starts_at, offset_minutes),
  CHECK (due_at = strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '-' || offset_minutes || ' minutes')),
  CHECK (sent_at < starts_at)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_settings (
  user_id                TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  minimum_notice_minutes INTEGER NOT NULL DEFAULT 0 CHECK (minimum_notice_minutes BETWEEN 0 AND 10080),
  -- NULL: no limit.
  daily_limit            INTEGER CHECK (daily_limit BETWEEN 1 AND 24),
  buffer_minutes         INTEGER NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 120),
  -- How many minutes before a session its user is reminded, the longest first.
  reminders              TEXT NOT NULL DEFAULT '[1440,60,10]' CHECK (json_valid(reminders) AND json_type(reminders) = 'array'),
  version                INTEGER NOT NULL DEFAULT 0,
  updated_at             TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_proposals (
  session_id TEXT PRIMARY KEY NOT NULL REFERENCES session_reservations (id) ON DELETE RESTRICT,
  -- New with each proposal; the notices about it carry it.
  id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  author_id  TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  starts_at  TEXT NOT NULL CHECK (length(starts_at) = 24),
  ends_at    TEXT NOT NULL CHECK (length(ends_at) = 24),
  -- `ended`: the session was cancelled or begun before an answer.
  status     TEXT NOT NULL DEFAULT 'open'
    CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn', 'expired', 'ended')),
  -- When it expires, if nobody answers.
  due_at     TEXT NOT NULL CHECK (length(due_at) = 24 AND due_at <= starts_at),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  ended_at   TEXT CHECK (length(ended_at) = 24),
  -- The operation that ended it.
  op         TEXT CHECK (length(op) = 36),
  CHECK ((status = 'open') = (ended_at IS NULL)),
  CHECK (ends_at BETWEEN strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+15 minutes')
    AND strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+240 minutes'))
) STRICT;
INSERT INTO idempotency_keys VALUES
  ('01900000-0000-7000-8010-000000000001', '01900000-0000-7000-8000-000000000001', 'createMatchRequest', 'first-try', 'hash', 201, '{}', '2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z');
INSERT INTO outbox VALUES
  ('01900000-0000-7000-8011-000000000001', 'export.build', '{}', 'first', '01900000-0000-7000-8000-000000000001', '2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO account_roles VALUES
  ('admin'),
  ('user');
INSERT INTO account_statuses VALUES
  ('active'),
  ('deleted'),
  ('deleting'),
  ('suspended');
INSERT INTO genders VALUES
  ('female'),
  ('male'),
  ('other');
INSERT INTO audiences VALUES
  ('everyone'),
  ('matched'),
  ('nobody');
INSERT INTO text_sizes VALUES
  ('extra_large'),
  ('large'),
  ('medium'),
  ('small');
INSERT INTO interface_languages VALUES
  ('en'),
  ('ko');
INSERT INTO override_kinds VALUES
  ('extra'),
  ('off');
INSERT INTO user_profiles VALUES
  ('01900000-0000-7000-8000-000000000001', 'mina@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Mina Kim', '김미나', '영어로 편하게 이야기하고 싶어요.', 1998, NULL, 'female', 'seoul', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2026-09-21T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-09-21T09:00:00.000Z', '2026-09-21T09:00:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8000-000000000002', 'jisoo@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Jisoo Park', '박지수', '일본어를 배우고 있어요.', 2000, NULL, 'other', 'busan', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2026-09-21T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-09-21T09:00:00.000Z', '2026-09-21T09:00:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8000-000000000003', 'daniel@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Daniel Reed', NULL, 'Learning Korean for my work in Seoul.', 1992, NULL, 'male', 'london', 'Europe/London', NULL, 0, NULL, NULL, NULL, '2026-09-21T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-09-21T09:00:00.000Z', '2026-09-21T09:00:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8000-000000000004', 'yuki@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Yuki Tanaka', '田中ゆき', '韓国語を勉強しています。', 1995, NULL, 'female', 'tokyo', 'Asia/Tokyo', NULL, 0, NULL, NULL, NULL, '2026-09-21T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-09-21T09:00:00.000Z', '2026-09-21T09:00:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8000-000000000005', 'hana@example.com', 1, 'admin', 'active', NULL, NULL, 1, 1, 1, 'Hana Choi', '최하나', '운영팀입니다.', 1989, NULL, 'female', 'seoul', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2026-09-21T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-09-21T09:00:00.000Z', '2026-09-21T09:00:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000001', 'person1@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Noah Hughes', NULL, 'Hi! I live in Los Angeles and I am a chef. I like running.
I am learning Korean. Happy to help with English in return.', 1993, NULL, 'male', 'los_angeles', 'America/Los_Angeles', NULL, 0, NULL, NULL, NULL, '2025-12-08T07:37:00.000Z', '2026-11-13T02:59:00.000Z', '2025-12-08T07:37:00.000Z', '2025-12-08T07:37:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000002', 'person2@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Ciarán Brown', NULL, 'Hi! I live in London and I am a chef. I like football.
I am learning Korean. Please correct my mistakes!', 1995, NULL, 'male', 'london', 'Europe/London', NULL, 0, NULL, NULL, NULL, '2026-03-18T00:05:00.000Z', '2026-11-04T17:39:00.000Z', '2026-03-18T00:05:00.000Z', '2026-03-18T00:05:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000003', 'person3@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Dongwook Choi', '최동욱', '부산에 살고 있고, 대학생입니다. 보드게임을 좋아해요.
영어를 배우고 있습니다. 발음도 함께 연습해 주세요.', 1978, NULL, 'male', 'busan', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2026-03-27T14:05:00.000Z', '2026-11-07T09:33:00.000Z', '2026-03-27T14:05:00.000Z', '2026-03-27T14:05:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000004', 'person4@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Sohee Choi', '최소희', '제주에 살고 있고, 디자이너예요. 러닝을 좋아해요.
영어를 배우고 있습니다. 서로 고쳐 주면서 배우고 싶어요.', 2005, NULL, 'female', 'jeju', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2026-02-14T04:18:00.000Z', '2026-10-21T18:09:00.000Z', '2026-02-14T04:18:00.000Z', '2026-02-14T04:18:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000005', 'person5@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Theo Okafor', NULL, 'Hi! I live in New York and I am a software engineer. I like K-dramas.
I am learning French. Happy to help with English in return.', 1992, NULL, 'male', 'new_york', 'America/New_York', NULL, 0, NULL, NULL, NULL, '2026-09-29T06:31:00.000Z', '2026-11-16T06:51:00.000Z', '2026-09-29T06:31:00.000Z', '2026-09-29T06:31:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000006', 'person6@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Seoyeon Park', '박서연', '서울에 살고 있고, 취업을 준비하고 있어요. 사진 찍는 것을 좋아해요.
영어를 배우고 있습니다. 서로 고쳐 주면서 배우고 싶어요.', 2007, NULL, 'female', 'seoul', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2026-07-03T09:05:00.000Z', '2026-11-20T08:58:00.000Z', '2026-07-03T09:05:00.000Z', '2026-07-03T09:05:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000007', 'person7@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Haeun Lee', '이하은', '로스앤젤레스에 살고 있고, 개발자로 일하고 있어요. 러닝을 좋아해요.
영어를 배우고 있습니다. 일주일에 한두 번 통화하면 좋겠어요.', 2000, NULL, 'female', 'los_angeles', 'America/Los_Angeles', NULL, 0, NULL, NULL, NULL, '2026-01-04T19:35:00.000Z', '2026-11-18T07:37:00.000Z', '2026-01-04T19:35:00.000Z', '2026-01-04T19:35:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000008', 'person8@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Dongwook Jung', '정동욱', '부산에 살고 있고, 개발자로 일하고 있어요. 여행을 좋아해요.
프랑스어를 배우고 있습니다. 천천히 편하게 이야기해요!', 1975, NULL, 'male', 'busan', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2025-12-11T08:50:00.000Z', '2026-11-09T18:56:00.000Z', '2025-12-11T08:50:00.000Z', '2025-12-11T08:50:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-000000000009', 'person9@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Seoyeon Choi', '최서연', '광주에 살고 있고, 개발자로 일하고 있어요. 영화 보는 것을 좋아해요.
영어를 배우고 있습니다. 발음도 함께 연습해 주세요.', 1999, NULL, 'female', 'gwangju', 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, '2025-12-14T16:42:00.000Z', '2026-11-04T13:07:00.000Z', '2025-12-14T16:42:00.000Z', '2025-12-14T16:42:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-00000000000a', 'person10@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Minjun Oh', '오민준', '로스앤젤레스에 살고 있고, 초등학교 교사예요. 맛집 찾아다니는 것을 좋아해요.
중국어를 배우고 있습니다. 일주일에 한두 번 통화하면 좋겠어요.', 1997, NULL, 'male', 'los_angeles', 'America/Los_Angeles', NULL, 0, NULL, NULL, NULL, '2026-09-30T05:05:00.000Z', '2026-11-10T01:41:00.000Z', '2026-09-30T05:05:00.000Z', '2026-09-30T05:05:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-00000000000b', 'person11@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Taehyun Jang', '장태현', NULL, 1982, NULL, 'male', 'los_angeles', 'America/Los_Angeles', NULL, 0, NULL, NULL, NULL, '2026-09-30T05:54:00.000Z', '2026-11-20T09:00:00.000Z', '2026-09-30T05:54:00.000Z', '2026-09-30T05:54:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8001-00000000000c', 'person12@example.com', 1, 'user', 'active', NULL, NULL, 1, 1, 1, 'Amelia Davies', NULL, 'Hi! I live in Toronto and I am a nurse. I like baking.
I am learning Korean. Looking for a patient partner.', 1999, NULL, 'female', 'toronto', 'America/Toronto', NULL, 0, NULL, NULL, NULL, '2026-01-09T16:16:00.000Z', '2026-10-23T13:11:00.000Z', '2026-01-09T16:16:00.000Z', '2026-01-09T16:16:00.000Z', 0, 0, 'adult'),
  ('01900000-0000-7000-8000-000000000011', 'sora@example.com', 0, 'user', 'active', NULL, NULL, 1, 1, 1, 'Sora Lee', '이소라', NULL, NULL, NULL, NULL, NULL, 'Asia/Seoul', NULL, 0, NULL, NULL, NULL, NULL, '2026-11-20T08:30:00.000Z', '2026-11-20T08:30:00.000Z', '2026-11-20T08:30:00.000Z', 0, 0, NULL),
  ('01900000-0000-7000-8000-000000000012', 'emma@example.com', 0, 'user', 'active', NULL, NULL, 1, 1, 1, 'Emma Brooks', NULL, NULL, NULL, NULL, NULL, NULL, 'Europe/London', NULL, 0, NULL, NULL, NULL, NULL, '2026-11-20T08:30:00.000Z', '2026-11-20T08:30:00.000Z', '2026-11-20T08:30:00.000Z', 0, 0, NULL);
INSERT INTO user_settings VALUES
  ('01900000-0000-7000-8000-000000000001', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000002', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000003', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'medium', 0, 0, 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000004', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'medium', 0, 0, 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000005', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000011', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-11-20T08:30:00.000Z'),
  ('01900000-0000-7000-8000-000000000012', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'medium', 0, 0, 0, '2026-11-20T08:30:00.000Z'),
  ('01900000-0000-7000-8001-000000000001', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'medium', 0, 0, 0, '2025-12-08T07:37:00.000Z'),
  ('01900000-0000-7000-8001-000000000002', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'large', 0, 0, 0, '2026-03-18T00:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000003', 1, 'matched', 'everyone', 'matched', 'everyone', 'everyone', 0, 'ko', 'medium', 0, 0, 0, '2026-03-27T14:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000004', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-02-14T04:18:00.000Z'),
  ('01900000-0000-7000-8001-000000000005', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'medium', 0, 0, 0, '2026-09-29T06:31:00.000Z'),
  ('01900000-0000-7000-8001-000000000006', 1, 'everyone', 'matched', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-07-03T09:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000007', 1, 'matched', 'everyone', 'matched', 'everyone', 'everyone', 0, 'ko', 'medium', 0, 0, 0, '2026-01-04T19:35:00.000Z'),
  ('01900000-0000-7000-8001-000000000008', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2025-12-11T08:50:00.000Z'),
  ('01900000-0000-7000-8001-000000000009', 1, 'nobody', 'everyone', 'matched', 'everyone', 'everyone', 0, 'ko', 'medium', 0, 0, 0, '2025-12-14T16:42:00.000Z'),
  ('01900000-0000-7000-8001-00000000000a', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-09-30T05:05:00.000Z'),
  ('01900000-0000-7000-8001-00000000000b', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'ko', 'medium', 0, 0, 0, '2026-09-30T05:54:00.000Z'),
  ('01900000-0000-7000-8001-00000000000c', 1, 'everyone', 'everyone', 'matched', 'everyone', 'everyone', 1, 'en', 'medium', 0, 0, 0, '2026-01-09T16:16:00.000Z');
INSERT INTO zone_history VALUES
  ('01900000-0000-7000-8000-000000000001', '2026-09-21T09:00:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8000-000000000002', '2026-09-21T09:00:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8000-000000000003', '2026-09-21T09:00:00.000Z', 'Europe/London'),
  ('01900000-0000-7000-8000-000000000004', '2026-09-21T09:00:00.000Z', 'Asia/Tokyo'),
  ('01900000-0000-7000-8000-000000000005', '2026-09-21T09:00:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8000-000000000011', '2026-11-20T08:30:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8000-000000000012', '2026-11-20T08:30:00.000Z', 'Europe/London'),
  ('01900000-0000-7000-8001-000000000001', '2025-12-08T07:37:00.000Z', 'America/Los_Angeles'),
  ('01900000-0000-7000-8001-000000000002', '2026-03-18T00:05:00.000Z', 'Europe/London'),
  ('01900000-0000-7000-8001-000000000003', '2026-03-27T14:05:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8001-000000000004', '2026-02-14T04:18:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8001-000000000005', '2026-09-29T06:31:00.000Z', 'America/New_York'),
  ('01900000-0000-7000-8001-000000000006', '2026-07-03T09:05:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8001-000000000007', '2026-01-04T19:35:00.000Z', 'America/Los_Angeles'),
  ('01900000-0000-7000-8001-000000000008', '2025-12-11T08:50:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8001-000000000009', '2025-12-14T16:42:00.000Z', 'Asia/Seoul'),
  ('01900000-0000-7000-8001-00000000000a', '2026-09-30T05:05:00.000Z', 'America/Los_Angeles'),
  ('01900000-0000-7000-8001-00000000000b', '2026-09-30T05:54:00.000Z', 'America/Los_Angeles'),
  ('01900000-0000-7000-8001-00000000000c', '2026-01-09T16:16:00.000Z', 'America/Toronto');
INSERT INTO user_languages VALUES
  ('01900000-0000-7000-8000-000000000001', 'en', 'learning', 1, 'B1', 'C1', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000001', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000002', 'ja', 'learning', 1, 'A2', 'B2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000002', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000003', 'en', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000003', 'ko', 'learning', 1, 'A2', 'B1', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000004', 'ja', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000004', 'ko', 'learning', 1, 'B1', 'B2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000005', 'en', 'learning', 1, 'C1', 'C2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8000-000000000005', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000001', 'en', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000001', 'fr', 'learning', 2, 'A1', 'C1', 'A1', NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000001', 'ko', 'learning', 1, 'B2', 'C1', 'B1', NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000002', 'en', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000002', 'ko', 'learning', 1, 'A1', 'C1', 'A1', NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000003', 'en', 'learning', 1, 'A2', 'C1', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000003', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000004', 'en', 'learning', 1, 'C1', 'C2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000004', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000005', 'en', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000005', 'fr', 'learning', 1, 'B1', 'C2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000006', 'en', 'learning', 1, 'A2', 'B2', 'A1', NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000006', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000007', 'en', 'learning', 1, 'A2', 'B2', 'A1', NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000007', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000008', 'fr', 'learning', 1, 'C1', 'C1', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000008', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000009', 'en', 'learning', 1, 'A1', 'B1', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-000000000009', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-00000000000a', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-00000000000a', 'zh-Hans', 'learning', 1, 'A1', 'B2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-00000000000b', 'ko', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-00000000000b', 'zh-Hans', 'learning', 1, 'A2', 'C2', NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-00000000000c', 'en', 'native', 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('01900000-0000-7000-8001-00000000000c', 'ko', 'learning', 1, 'B2', 'C2', NULL, NULL, NULL, NULL);
INSERT INTO user_availability VALUES
  ('01900000-0000-7000-8000-000000000001', 1, 1140, 1320),
  ('01900000-0000-7000-8000-000000000001', 6, 600, 720),
  ('01900000-0000-7000-8000-000000000002', 3, 1200, 1320),
  ('01900000-0000-7000-8000-000000000003', 1, 600, 780),
  ('01900000-0000-7000-8000-000000000003', 6, 540, 720),
  ('01900000-0000-7000-8000-000000000004', 7, 600, 900),
  ('01900000-0000-7000-8001-000000000001', 2, 1200, 1290),
  ('01900000-0000-7000-8001-000000000001', 5, 390, 480),
  ('01900000-0000-7000-8001-000000000001', 6, 630, 1080),
  ('01900000-0000-7000-8001-000000000002', 2, 1200, 1290),
  ('01900000-0000-7000-8001-000000000002', 3, 1200, 1380),
  ('01900000-0000-7000-8001-000000000002', 5, 1200, 1260),
  ('01900000-0000-7000-8001-000000000002', 6, 600, 1230),
  ('01900000-0000-7000-8001-000000000003', 1, 1200, 1290),
  ('01900000-0000-7000-8001-000000000003', 2, 390, 480),
  ('01900000-0000-7000-8001-000000000003', 3, 1200, 1290),
  ('01900000-0000-7000-8001-000000000003', 4, 1200, 1290),
  ('01900000-0000-7000-8001-000000000003', 5, 1200, 1380),
  ('01900000-0000-7000-8001-000000000003', 7, 570, 1080),
  ('01900000-0000-7000-8001-000000000004', 1, 1200, 1320),
  ('01900000-0000-7000-8001-000000000004', 2, 1200, 1260),
  ('01900000-0000-7000-8001-000000000004', 3, 1200, 1260),
  ('01900000-0000-7000-8001-000000000004', 4, 1200, 1260),
  ('01900000-0000-7000-8001-000000000004', 5, 1200, 1320),
  ('01900000-0000-7000-8001-000000000005', 5, 1200, 1320),
  ('01900000-0000-7000-8001-000000000005', 6, 600, 810),
  ('01900000-0000-7000-8001-000000000006', 2, 1200, 1290),
  ('01900000-0000-7000-8001-000000000006', 4, 390, 480),
  ('01900000-0000-7000-8001-000000000006', 5, 390, 480),
  ('01900000-0000-7000-8001-000000000006', 7, 630, 1200),
  ('01900000-0000-7000-8001-000000000007', 1, 1080, 1260),
  ('01900000-0000-7000-8001-000000000007', 2, 1080, 1260),
  ('01900000-0000-7000-8001-000000000007', 3, 1080, 1170),
  ('01900000-0000-7000-8001-000000000007', 4, 1080, 1230),
  ('01900000-0000-7000-8001-000000000007', 5, 1080, 1200),
  ('01900000-0000-7000-8001-000000000007', 6, 660, 1140),
  ('01900000-0000-7000-8001-000000000008', 2, 1200, 1260),
  ('01900000-0000-7000-8001-000000000008', 3, 1200, 1320),
  ('01900000-0000-7000-8001-000000000008', 5, 1200, 1350),
  ('01900000-0000-7000-8001-000000000009', 2, 390, 480),
  ('01900000-0000-7000-8001-000000000009', 3, 1080, 1230),
  ('01900000-0000-7000-8001-00000000000a', 2, 1200, 1320),
  ('01900000-0000-7000-8001-00000000000a', 3, 1200, 1380),
  ('01900000-0000-7000-8001-00000000000a', 6, 540, 960),
  ('01900000-0000-7000-8001-00000000000a', 7, 600, 810),
  ('01900000-0000-7000-8001-00000000000b', 1, 1200, 1320),
  ('01900000-0000-7000-8001-00000000000b', 2, 1200, 1290),
  ('01900000-0000-7000-8001-00000000000b', 5, 1200, 1380),
  ('01900000-0000-7000-8001-00000000000c', 4, 1200, 1350),
  ('01900000-0000-7000-8001-00000000000c', 5, 1200, 1290),
  ('01900000-0000-7000-8001-00000000000c', 7, 540, 1110);
INSERT INTO availability_overrides VALUES
  ('01900000-0000-7000-8001-000000000004', '2026-11-30', 0, 1440, 'off'),
  ('01900000-0000-7000-8001-000000000006', '2026-11-26', 0, 1440, 'off'),
  ('01900000-0000-7000-8001-000000000007', '2026-12-08', 0, 1440, 'off'),
  ('01900000-0000-7000-8001-000000000009', '2026-12-20', 0, 1440, 'off'),
  ('01900000-0000-7000-8001-00000000000c', '2026-11-24', 0, 1440, 'off');
INSERT INTO image_uploads VALUES
  ('01900000-0000-7000-8012-000000000001', '01900000-0000-7000-8000-000000000001', 'draft', 'first-picture', '2026-11-20T08:00:00.000Z', '2026-11-20T09:00:00.000Z');
INSERT INTO sign_in_methods VALUES
  ('development'),
  ('google'),
  ('naver');
INSERT INTO session_end_reasons VALUES
  ('account_deleted'),
  ('account_suspended'),
  ('ended'),
  ('refresh_reused'),
  ('signed_out');
INSERT INTO security_event_kinds VALUES
  ('account_created'),
  ('account_suspended'),
  ('account_warned'),
  ('birth_corrected'),
  ('birth_correction_made'),
  ('identity_linked'),
  ('match_ended'),
  ('refresh_reused'),
  ('session_ended'),
  ('signed_in');
INSERT INTO auth_identities VALUES
  ('01900000-0000-7000-8003-000000000001', '01900000-0000-7000-8000-000000000001', 'naver', 'mina@example.com', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8003-000000000002', '01900000-0000-7000-8000-000000000002', 'naver', 'jisoo@example.com', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8003-000000000003', '01900000-0000-7000-8000-000000000003', 'naver', 'daniel@example.com', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8003-000000000004', '01900000-0000-7000-8000-000000000004', 'naver', 'yuki@example.com', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8003-000000000005', '01900000-0000-7000-8000-000000000005', 'naver', 'hana@example.com', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8003-000000000101', '01900000-0000-7000-8001-000000000001', 'google', 'seed-1', '2025-12-08T07:37:00.000Z'),
  ('01900000-0000-7000-8003-000000000102', '01900000-0000-7000-8001-000000000002', 'google', 'seed-2', '2026-03-18T00:05:00.000Z'),
  ('01900000-0000-7000-8003-000000000103', '01900000-0000-7000-8001-000000000003', 'naver', 'seed-3', '2026-03-27T14:05:00.000Z'),
  ('01900000-0000-7000-8003-000000000104', '01900000-0000-7000-8001-000000000004', 'naver', 'seed-4', '2026-02-14T04:18:00.000Z'),
  ('01900000-0000-7000-8003-000000000105', '01900000-0000-7000-8001-000000000005', 'google', 'seed-5', '2026-09-29T06:31:00.000Z'),
  ('01900000-0000-7000-8003-000000000106', '01900000-0000-7000-8001-000000000006', 'google', 'seed-6', '2026-07-03T09:05:00.000Z'),
  ('01900000-0000-7000-8003-000000000107', '01900000-0000-7000-8001-000000000007', 'google', 'seed-7', '2026-01-04T19:35:00.000Z'),
  ('01900000-0000-7000-8003-000000000108', '01900000-0000-7000-8001-000000000008', 'naver', 'seed-8', '2025-12-11T08:50:00.000Z'),
  ('01900000-0000-7000-8003-000000000109', '01900000-0000-7000-8001-000000000009', 'naver', 'seed-9', '2025-12-14T16:42:00.000Z'),
  ('01900000-0000-7000-8003-00000000010a', '01900000-0000-7000-8001-00000000000a', 'naver', 'seed-10', '2026-09-30T05:05:00.000Z'),
  ('01900000-0000-7000-8003-00000000010b', '01900000-0000-7000-8001-00000000000b', 'naver', 'seed-11', '2026-09-30T05:54:00.000Z'),
  ('01900000-0000-7000-8003-00000000010c', '01900000-0000-7000-8001-00000000000c', 'google', 'seed-12', '2026-01-09T16:16:00.000Z');
INSERT INTO auth_sessions VALUES
  ('01900000-0000-7000-8000-000000000101', '01900000-0000-7000-8000-000000000001', 'development', 'Chrome', 'Android', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8000-000000000102', '01900000-0000-7000-8000-000000000002', 'development', 'Chrome', 'Android', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8000-000000000103', '01900000-0000-7000-8000-000000000003', 'development', 'Chrome', 'Android', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8000-000000000104', '01900000-0000-7000-8000-000000000004', 'development', 'Chrome', 'Android', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8000-000000000105', '01900000-0000-7000-8000-000000000005', 'development', 'Chrome', 'Android', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8000-000000000111', '01900000-0000-7000-8000-000000000011', 'development', 'Chrome', 'Android', '2026-11-20T08:40:00.000Z', '2026-11-20T08:40:00.000Z', '2027-11-20T08:40:00.000Z', '2027-11-20T08:40:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8000-000000000112', '01900000-0000-7000-8000-000000000012', 'development', 'Chrome', 'Android', '2026-11-20T08:40:00.000Z', '2026-11-20T08:40:00.000Z', '2027-11-20T08:40:00.000Z', '2027-11-20T08:40:00.000Z', NULL, NULL);
INSERT INTO refresh_tokens VALUES
  ('01900000-0000-7000-8013-000000000101', '01900000-0000-7000-8000-000000000101', '01900000-0000-7000-8000-000000000101-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8013-000000000102', '01900000-0000-7000-8000-000000000102', '01900000-0000-7000-8000-000000000102-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8013-000000000103', '01900000-0000-7000-8000-000000000103', '01900000-0000-7000-8000-000000000103-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8013-000000000104', '01900000-0000-7000-8000-000000000104', '01900000-0000-7000-8000-000000000104-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8013-000000000105', '01900000-0000-7000-8000-000000000105', '01900000-0000-7000-8000-000000000105-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8013-000000000111', '01900000-0000-7000-8000-000000000111', '01900000-0000-7000-8000-000000000111-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL),
  ('01900000-0000-7000-8013-000000000112', '01900000-0000-7000-8000-000000000112', '01900000-0000-7000-8000-000000000112-token.', '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z', NULL, NULL);
INSERT INTO login_codes VALUES
  ('01900000-0000-7000-8014-000000000001', '01900000-0000-7000-8000-000000000001-code..', '01900000-0000-7000-8000-000000000001-proof.', '01900000-0000-7000-8000-000000000001', 'google', '2026-11-20T09:05:00.000Z');
INSERT INTO realtime_tickets VALUES
  ('01900000-0000-7000-8015-000000000001', '01900000-0000-7000-8000-000000000101-ticket', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000101', '2026-11-20T09:01:00.000Z', NULL);
INSERT INTO security_events VALUES
  ('01900000-0000-7000-8016-000000000101', '01900000-0000-7000-8000-000000000001', 'signed_in', '01900000-0000-7000-8000-000000000101', '{}', '2026-11-20T09:00:00.000Z'),
  ('01900000-0000-7000-8016-000000000102', '01900000-0000-7000-8000-000000000002', 'signed_in', '01900000-0000-7000-8000-000000000102', '{}', '2026-11-20T09:00:00.000Z'),
  ('01900000-0000-7000-8016-000000000103', '01900000-0000-7000-8000-000000000003', 'signed_in', '01900000-0000-7000-8000-000000000103', '{}', '2026-11-20T09:00:00.000Z'),
  ('01900000-0000-7000-8016-000000000104', '01900000-0000-7000-8000-000000000004', 'signed_in', '01900000-0000-7000-8000-000000000104', '{}', '2026-11-20T09:00:00.000Z'),
  ('01900000-0000-7000-8016-000000000105', '01900000-0000-7000-8000-000000000005', 'signed_in', '01900000-0000-7000-8000-000000000105', '{}', '2026-11-20T09:00:00.000Z'),
  ('01900000-0000-7000-8016-000000000111', '01900000-0000-7000-8000-000000000011', 'signed_in', '01900000-0000-7000-8000-000000000111', '{}', '2026-11-20T08:40:00.000Z'),
  ('01900000-0000-7000-8016-000000000112', '01900000-0000-7000-8000-000000000012', 'signed_in', '01900000-0000-7000-8000-000000000112', '{}', '2026-11-20T08:40:00.000Z');
INSERT INTO blocks VALUES
  ('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000001', '2026-11-17T09:00:00.000Z', NULL),
  ('01900000-0000-7000-8001-000000000002', '01900000-0000-7000-8000-000000000001', '2026-11-18T09:00:00.000Z', NULL),
  ('01900000-0000-7000-8001-00000000000b', '01900000-0000-7000-8001-000000000002', '2026-11-19T23:00:00.000Z', NULL);
INSERT INTO report_reasons VALUES
  ('harassment'),
  ('hate'),
  ('impersonation'),
  ('other'),
  ('scam'),
  ('sexual_content'),
  ('spam'),
  ('underage');
INSERT INTO report_decisions VALUES
  ('dismiss'),
  ('suspend'),
  ('warn');
INSERT INTO reports VALUES
  ('01900000-0000-7000-8004-000000000001', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000001', 'harassment', '계속 전화번호를 요구해요.', '{"englishName":"Noah Hughes","nativeName":null,"introduction":"Hi! I live in Los Angeles and I am a chef. I like running.\nI am learning Korean. Happy to help with English in return.","imageId":null,"capturedAt":"2026-11-17T09:00:00.000Z"}', NULL, 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-17T09:00:00.000Z'),
  ('01900000-0000-7000-8004-000000000002', '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8001-000000000002', 'impersonation', NULL, '{"englishName":"Ciarán Brown","nativeName":null,"introduction":"Hi! I live in London and I am a chef. I like football.\nI am learning Korean. Please correct my mistakes!","imageId":null,"capturedAt":"2026-11-20T04:00:00.000Z"}', NULL, 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-20T04:00:00.000Z'),
  ('01900000-0000-7000-8004-000000000003', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8001-000000000003', 'spam', '広告のリンクばかり送ってきます。', '{"englishName":"Dongwook Choi","nativeName":"최동욱","introduction":"부산에 살고 있고, 대학생입니다. 보드게임을 좋아해요.\n영어를 배우고 있습니다. 발음도 함께 연습해 주세요.","imageId":null,"capturedAt":"2026-11-14T09:00:00.000Z"}', NULL, 'resolved', 'warn', '광고 링크를 보낸 것을 확인해 경고했습니다.', '01900000-0000-7000-8000-000000000005', '2026-11-16T09:00:00.000Z', '01900000-0000-7000-8005-000000000001', '2026-11-14T09:00:00.000Z');
INSERT INTO consents VALUES
  ('01900000-0000-7000-8002-000000000001', '01900000-0000-7000-8000-000000000001', '2026-03-01', '2026-03-01', 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8002-000000000002', '01900000-0000-7000-8000-000000000002', '2026-03-01', '2026-03-01', 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8002-000000000003', '01900000-0000-7000-8000-000000000003', '2026-03-01', '2026-03-01', 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8002-000000000004', '01900000-0000-7000-8000-000000000004', '2026-03-01', '2026-03-01', 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8002-000000000005', '01900000-0000-7000-8000-000000000005', '2026-03-01', '2026-03-01', 0, '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8002-000000000011', '01900000-0000-7000-8000-000000000011', '2026-03-01', '2026-03-01', 0, '2026-11-20T08:30:00.000Z'),
  ('01900000-0000-7000-8002-000000000012', '01900000-0000-7000-8000-000000000012', '2026-03-01', '2026-03-01', 0, '2026-11-20T08:30:00.000Z'),
  ('01900000-0000-7000-8002-000000000101', '01900000-0000-7000-8001-000000000001', '2026-03-01', '2026-03-01', 0, '2025-12-08T07:37:00.000Z'),
  ('01900000-0000-7000-8002-000000000102', '01900000-0000-7000-8001-000000000002', '2026-03-01', '2026-03-01', 1, '2026-03-18T00:05:00.000Z'),
  ('01900000-0000-7000-8002-000000000103', '01900000-0000-7000-8001-000000000003', '2026-03-01', '2026-03-01', 0, '2026-03-27T14:05:00.000Z'),
  ('01900000-0000-7000-8002-000000000104', '01900000-0000-7000-8001-000000000004', '2026-03-01', '2026-03-01', 0, '2026-02-14T04:18:00.000Z'),
  ('01900000-0000-7000-8002-000000000105', '01900000-0000-7000-8001-000000000005', '2026-03-01', '2026-03-01', 0, '2026-09-29T06:31:00.000Z'),
  ('01900000-0000-7000-8002-000000000106', '01900000-0000-7000-8001-000000000006', '2026-03-01', '2026-03-01', 1, '2026-07-03T09:05:00.000Z'),
  ('01900000-0000-7000-8002-000000000107', '01900000-0000-7000-8001-000000000007', '2026-03-01', '2026-03-01', 1, '2026-01-04T19:35:00.000Z'),
  ('01900000-0000-7000-8002-000000000108', '01900000-0000-7000-8001-000000000008', '2026-03-01', '2026-03-01', 0, '2025-12-11T08:50:00.000Z'),
  ('01900000-0000-7000-8002-000000000109', '01900000-0000-7000-8001-000000000009', '2026-03-01', '2026-03-01', 0, '2025-12-14T16:42:00.000Z'),
  ('01900000-0000-7000-8002-00000000010a', '01900000-0000-7000-8001-00000000000a', '2026-03-01', '2026-03-01', 0, '2026-09-30T05:05:00.000Z'),
  ('01900000-0000-7000-8002-00000000010b', '01900000-0000-7000-8001-00000000000b', '2026-03-01', '2026-03-01', 0, '2026-09-30T05:54:00.000Z'),
  ('01900000-0000-7000-8002-00000000010c', '01900000-0000-7000-8001-00000000000c', '2026-03-01', '2026-03-01', 0, '2026-01-09T16:16:00.000Z');
INSERT INTO exports VALUES
  ('01900000-0000-7000-8017-000000000001', '01900000-0000-7000-8000-000000000001', 'pending', '2026-11-20T08:00:00.000Z', NULL, NULL, NULL, 0);
INSERT INTO topics VALUES
  ('business'),
  ('culture_lifestyle'),
  ('drama_film'),
  ('economy'),
  ('food'),
  ('news'),
  ('sports'),
  ('technology'),
  ('travel');
INSERT INTO motivations VALUES
  ('career_study'),
  ('confidence'),
  ('emigration'),
  ('exams'),
  ('friends'),
  ('hobby'),
  ('self_development'),
  ('study_abroad'),
  ('travel_culture');
INSERT INTO learning_styles VALUES
  ('balanced'),
  ('listener'),
  ('speaker');
INSERT INTO learning_expectations VALUES
  ('confidence'),
  ('habit'),
  ('own_pace'),
  ('practical_speaking');
INSERT INTO partner_personalities VALUES
  ('friend_like'),
  ('grow_together'),
  ('similar_interests'),
  ('teacher_like'),
  ('topic_driven');
INSERT INTO group_sizes VALUES
  ('any'),
  ('four'),
  ('one_to_one'),
  ('three');
INSERT INTO communication_methods VALUES
  ('hybrid'),
  ('text'),
  ('video'),
  ('voice');
INSERT INTO daily_minutes VALUES
  ('minutes_10'),
  ('minutes_15'),
  ('minutes_20'),
  ('minutes_25'),
  ('minutes_30');
INSERT INTO onboarding_steps VALUES
  ('interests'),
  ('languages'),
  ('preferences'),
  ('profile');
INSERT INTO onboarding_runs VALUES
  ('01900000-0000-7000-8000-000000000011', 1, 3, '2026-11-20T08:30:00.000Z', '2026-11-20T08:40:00.000Z', NULL, NULL);
INSERT INTO onboarding_data VALUES
  ('01900000-0000-7000-8000-000000000011', 'languages', 1, 0, '{"native":[{"language":"ko"}],"learning":[{"language":"en","level":"B1","targetLevel":"C1","skills":{}}]}', '2026-11-20T08:40:00.000Z'),
  ('01900000-0000-7000-8000-000000000011', 'profile', 1, 0, '{"englishName":"Sora Lee","residence":"busan","birthYear":1997,"gender":"female","introduction":"주말에 영어로 이야기할 친구를 찾아요."}', '2026-11-20T08:40:00.000Z');
INSERT INTO user_interests VALUES
  ('01900000-0000-7000-8000-000000000001', 1, '["career_study","friends"]', '["travel","drama_film","food"]', '["balanced"]', '["confidence"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000002', 1, '["hobby"]', '["drama_film","culture_lifestyle"]', '["listener"]', '["habit","own_pace"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000003', 1, '["career_study","emigration"]', '["business","food","travel"]', '["speaker"]', '["practical_speaking"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000004', 1, '["travel_culture"]', '["travel","culture_lifestyle"]', '["balanced"]', '["confidence","practical_speaking"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000005', 1, '["self_development"]', '["news"]', '["listener"]', '["habit"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8001-000000000001', 1, '["hobby","career_study"]', '["news","drama_film"]', '["balanced"]', '["practical_speaking","habit"]', '2025-12-08T07:37:00.000Z'),
  ('01900000-0000-7000-8001-000000000002', 1, '["self_development"]', '["news","sports"]', '["balanced"]', '["habit"]', '2026-03-18T00:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000003', 1, '["exams"]', '["business","travel","news"]', '["listener"]', '["own_pace"]', '2026-03-27T14:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000004', 1, '["travel_culture"]', '["food","technology"]', '["listener"]', '["habit"]', '2026-02-14T04:18:00.000Z'),
  ('01900000-0000-7000-8001-000000000005', 1, '["friends","confidence"]', '["drama_film","food","travel"]', '["listener"]', '["habit"]', '2026-09-29T06:31:00.000Z'),
  ('01900000-0000-7000-8001-000000000006', 1, '["self_development","travel_culture","confidence"]', '["news"]', '["balanced"]', '["habit"]', '2026-07-03T09:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000007', 1, '["hobby","career_study","travel_culture"]', '["sports"]', '["listener"]', '["habit","own_pace"]', '2026-01-04T19:35:00.000Z'),
  ('01900000-0000-7000-8001-000000000008', 1, '["self_development"]', '["travel","drama_film"]', '["speaker"]', '["own_pace"]', '2025-12-11T08:50:00.000Z'),
  ('01900000-0000-7000-8001-000000000009', 1, '["travel_culture","self_development","career_study"]', '["travel"]', '["listener"]', '["own_pace"]', '2025-12-14T16:42:00.000Z'),
  ('01900000-0000-7000-8001-00000000000a', 1, '["hobby"]', '["travel","news"]', '["listener"]', '["practical_speaking","habit"]', '2026-09-30T05:05:00.000Z'),
  ('01900000-0000-7000-8001-00000000000b', 1, '["career_study"]', '["sports","travel","food","news"]', '["listener"]', '["habit"]', '2026-09-30T05:54:00.000Z'),
  ('01900000-0000-7000-8001-00000000000c', 1, '["career_study","self_development"]', '["travel","drama_film","business"]', '["speaker"]', '["habit"]', '2026-01-09T16:16:00.000Z');
INSERT INTO user_preferences VALUES
  ('01900000-0000-7000-8000-000000000001', 1, NULL, '["friend_like"]', 'video', 'minutes_20', '["one_to_one"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000002', 1, NULL, '["similar_interests"]', 'text', 'minutes_10', '["any"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000003', 1, NULL, '["grow_together","friend_like"]', 'video', 'minutes_30', '["one_to_one"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000004', 1, NULL, '["topic_driven"]', 'voice', 'minutes_15', '["one_to_one","three"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8000-000000000005', 1, NULL, '[]', 'hybrid', 'minutes_10', '["any"]', '2026-09-21T09:00:00.000Z'),
  ('01900000-0000-7000-8001-000000000001', 1, NULL, '["teacher_like"]', 'text', 'minutes_25', '["one_to_one"]', '2025-12-08T07:37:00.000Z'),
  ('01900000-0000-7000-8001-000000000002', 1, NULL, '["topic_driven"]', 'hybrid', 'minutes_25', '["one_to_one"]', '2026-03-18T00:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000003', 1, NULL, '["topic_driven","friend_like"]', 'text', 'minutes_25', '["one_to_one"]', '2026-03-27T14:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000004', 1, NULL, '["friend_like","topic_driven"]', 'hybrid', 'minutes_20', '["one_to_one"]', '2026-02-14T04:18:00.000Z'),
  ('01900000-0000-7000-8001-000000000005', 1, NULL, '["teacher_like"]', 'hybrid', 'minutes_20', '["one_to_one"]', '2026-09-29T06:31:00.000Z'),
  ('01900000-0000-7000-8001-000000000006', 1, NULL, '["topic_driven","friend_like"]', 'hybrid', 'minutes_15', '["three","one_to_one"]', '2026-07-03T09:05:00.000Z'),
  ('01900000-0000-7000-8001-000000000007', 1, NULL, '["teacher_like"]', 'video', 'minutes_20', '["one_to_one"]', '2026-01-04T19:35:00.000Z'),
  ('01900000-0000-7000-8001-000000000008', 1, NULL, '["teacher_like"]', 'video', 'minutes_25', '["three","one_to_one"]', '2025-12-11T08:50:00.000Z'),
  ('01900000-0000-7000-8001-000000000009', 1, NULL, '["friend_like"]', 'text', 'minutes_10', '["one_to_one"]', '2025-12-14T16:42:00.000Z'),
  ('01900000-0000-7000-8001-00000000000a', 1, NULL, '["similar_interests"]', 'text', 'minutes_25', '["one_to_one"]', '2026-09-30T05:05:00.000Z'),
  ('01900000-0000-7000-8001-00000000000b', 1, NULL, '["teacher_like"]', 'voice', 'minutes_10', '["one_to_one"]', '2026-09-30T05:54:00.000Z'),
  ('01900000-0000-7000-8001-00000000000c', 1, NULL, '["teacher_like"]', 'text', 'minutes_20', '["one_to_one"]', '2026-01-09T16:16:00.000Z');
INSERT INTO notification_types VALUES
  ('chat.correction'),
  ('chat.group_message'),
  ('chat.invited'),
  ('chat.mention'),
  ('chat.message'),
  ('match.request_accepted'),
  ('match.request_declined'),
  ('match.request_expiring'),
  ('match.request_received'),
  ('onboarding.completed'),
  ('session.cancelled'),
  ('session.cancelled_late'),
  ('session.confirmed'),
  ('session.declined'),
  ('session.expired'),
  ('session.no_show'),
  ('session.proposal_accepted'),
  ('session.proposal_declined'),
  ('session.proposed'),
  ('session.reminder'),
  ('session.reminder_soon'),
  ('session.requested'),
  ('session.updated'),
  ('system.announcement');
INSERT INTO notifications VALUES
  ('01900000-0000-7000-8009-000000000001', '01900000-0000-7000-8000-000000000001', 'match.request_received', '01900000-0000-7000-8000-000000000003', '{"requestId":"01900000-0000-7000-8006-000000000001"}', '01900000-0000-7000-8006-000000000001', '2026-11-18T09:00:00.000Z', NULL, NULL, 1, 1),
  ('01900000-0000-7000-8009-000000000002', '01900000-0000-7000-8000-000000000004', 'match.request_received', '01900000-0000-7000-8000-000000000001', '{"requestId":"01900000-0000-7000-8006-000000000002"}', '01900000-0000-7000-8006-000000000002', '2026-11-19T09:00:00.000Z', NULL, NULL, 1, 1),
  ('01900000-0000-7000-8009-000000000004', '01900000-0000-7000-8000-000000000004', 'match.request_declined', '01900000-0000-7000-8000-000000000003', '{"requestId":"01900000-0000-7000-8006-000000000004"}', '01900000-0000-7000-8006-000000000004', '2026-11-01T09:00:00.000Z', '2026-11-01T10:00:00.000Z', NULL, 1, 1),
  ('01900000-0000-7000-8019-000000000001', '01900000-0000-7000-8000-000000000001', 'onboarding.completed', NULL, '{}', 'first', '2026-09-21T09:00:00.000Z', '2026-09-21T09:05:00.000Z', NULL, 1, 1),
  ('01900000-0000-7000-8019-000000000002', '01900000-0000-7000-8000-000000000002', 'onboarding.completed', NULL, '{}', 'first', '2026-09-21T09:00:00.000Z', '2026-09-21T09:05:00.000Z', NULL, 1, 1),
  ('01900000-0000-7000-8019-000000000003', '01900000-0000-7000-8000-000000000003', 'onboarding.completed', NULL, '{}', 'first', '2026-09-21T09:00:00.000Z', '2026-09-21T09:05:00.000Z', NULL, 1, 1),
  ('01900000-0000-7000-8019-000000000004', '01900000-0000-7000-8000-000000000004', 'onboarding.completed', NULL, '{}', 'first', '2026-09-21T09:00:00.000Z', '2026-09-21T09:05:00.000Z', NULL, 1, 1),
  ('01900000-0000-7000-801a-000000000000', '01900000-0000-7000-8000-000000000001', 'system.announcement', NULL, '{"title":"프로필 사진을 새로 올릴 수 있어요","body":"설정에서 사진을 바꿔 보세요.\n파트너가 더 쉽게 알아볼 수 있어요.","link":"https://studymate.example/news/pictures"}', '01900000-0000-7000-801a-000000000004', '2026-11-20T09:00:00.000Z', NULL, NULL, 1, 1),
  ('01900000-0000-7000-801a-000000000001', '01900000-0000-7000-8000-000000000002', 'system.announcement', NULL, '{"title":"프로필 사진을 새로 올릴 수 있어요","body":"설정에서 사진을 바꿔 보세요.\n파트너가 더 쉽게 알아볼 수 있어요.","link":"https://studymate.example/news/pictures"}', '01900000-0000-7000-801a-000000000004', '2026-11-20T09:00:00.000Z', '2026-11-20T09:01:00.000Z', NULL, 1, 1),
  ('01900000-0000-7000-801a-000000000002', '01900000-0000-7000-8000-000000000003', 'system.announcement', NULL, '{"title":"프로필 사진을 새로 올릴 수 있어요","body":"설정에서 사진을 바꿔 보세요.\n파트너가 더 쉽게 알아볼 수 있어요.","link":"https://studymate.example/news/pictures"}', '01900000-0000-7000-801a-000000000004', '2026-11-20T09:00:00.000Z', NULL, NULL, 1, 1),
  ('01900000-0000-7000-801a-000000000003', '01900000-0000-7000-8000-000000000004', 'system.announcement', NULL, '{}', '01900000-0000-7000-801a-000000000004', '2026-11-20T09:00:00.000Z', '2026-11-20T09:01:00.000Z', '2026-11-20T09:02:00.000Z', 1, 1);
INSERT INTO chat_room_kinds VALUES
  ('direct'),
  ('group'),
  ('public');
INSERT INTO chat_rooms VALUES
  ('01900000-0000-7000-8007-000000000003', 'direct', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', '2026-11-11T09:00:00.000Z', NULL, '2026-11-12T06:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000001', 'group', NULL, NULL, '2026-11-11T10:00:00.000Z', NULL, '2026-11-12T07:00:00.000Z', '한일 언어 교환 스터디', 'adult', '01900000-0000-7000-8000-000000000004', 2),
  ('01900000-0000-7000-8024-000000000002', 'public', NULL, NULL, '2026-11-11T10:00:00.000Z', NULL, '2026-11-12T07:00:00.000Z', '서울 영어 카페 · Seoul English Café', 'adult', '01900000-0000-7000-8000-000000000001', 4);
INSERT INTO chat_members VALUES
  ('01900000-0000-7000-8007-000000000003', '01900000-0000-7000-8000-000000000002', '2026-11-11T09:00:00.000Z', 0, 'all', NULL, 0, NULL, 0, 0),
  ('01900000-0000-7000-8007-000000000003', '01900000-0000-7000-8000-000000000004', '2026-11-11T09:00:00.000Z', 0, 'all', NULL, 0, NULL, 0, 0),
  ('01900000-0000-7000-8024-000000000001', '01900000-0000-7000-8000-000000000002', '2026-11-11T10:00:00.000Z', 0, 'all', NULL, 0, 'member', 0, 0),
  ('01900000-0000-7000-8024-000000000001', '01900000-0000-7000-8000-000000000004', '2026-11-11T10:00:00.000Z', 0, 'all', NULL, 0, 'member', 0, 0),
  ('01900000-0000-7000-8024-000000000002', '01900000-0000-7000-8000-000000000001', '2026-11-11T10:00:00.000Z', 0, 'all', NULL, 0, 'member', 0, 0),
  ('01900000-0000-7000-8024-000000000002', '01900000-0000-7000-8000-000000000002', '2026-11-11T10:00:00.000Z', 0, 'all', NULL, 0, 'member', 0, 0),
  ('01900000-0000-7000-8024-000000000002', '01900000-0000-7000-8000-000000000003', '2026-11-11T10:00:00.000Z', 0, 'all', NULL, 0, 'member', 0, 0),
  ('01900000-0000-7000-8024-000000000002', '01900000-0000-7000-8000-000000000004', '2026-11-11T10:00:00.000Z', 0, 'all', NULL, 0, 'member', 0, 0);
INSERT INTO matching_requests VALUES
  ('01900000-0000-7000-8006-000000000001', '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000003', 'Hi Mina! I work with Koreans a lot. Shall we talk on Saturdays?', 'pending', '2026-11-18T09:00:00.000Z', '2026-11-25T09:00:00.000Z', NULL, NULL, NULL, 0, NULL, 0, NULL),
  ('01900000-0000-7000-8006-000000000002', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000004', NULL, 'pending', '2026-11-19T09:00:00.000Z', '2026-11-26T09:00:00.000Z', NULL, NULL, NULL, 0, NULL, 0, NULL),
  ('01900000-0000-7000-8006-000000000003', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', '일본어를 같이 연습해요!', 'accepted', '2026-11-10T09:00:00.000Z', '2026-11-17T09:00:00.000Z', NULL, '2026-11-11T09:00:00.000Z', '01900000-0000-7000-8005-000000000103', 0, NULL, 0, NULL),
  ('01900000-0000-7000-8006-000000000004', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004', NULL, 'declined', '2026-10-31T09:00:00.000Z', '2026-11-07T09:00:00.000Z', NULL, '2026-11-01T09:00:00.000Z', '01900000-0000-7000-8005-000000000104', 0, NULL, 0, NULL),
  ('01900000-0000-7000-8006-000000000005', '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003', 'Are you learning English too?', 'expired', '2026-11-08T09:00:00.000Z', '2026-11-15T09:00:00.000Z', NULL, '2026-11-15T09:00:00.000Z', NULL, 1, NULL, 0, NULL);
INSERT INTO matches VALUES
  ('01900000-0000-7000-8008-000000000003', '01900000-0000-7000-8006-000000000003', '01900000-0000-7000-8007-000000000003', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', '2026-11-11T09:00:00.000Z', NULL, NULL, 0);
INSERT INTO match_feedback_kinds VALUES
  ('hide'),
  ('not_my_level'),
  ('skip');
INSERT INTO match_feedback VALUES
  ('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-00000000000c', 'skip', 'B1', '2026-11-20T08:00:00.000Z');
INSERT INTO match_signals VALUES
  ('activity'),
  ('goals_and_style'),
  ('interests'),
  ('time_overlap');
INSERT INTO match_preferences VALUES
  ('01900000-0000-7000-8000-000000000001', 1, '["18-24"]', '["activity"]', '2026-11-20T08:00:00.000Z');
INSERT INTO match_topics VALUES
  ('business', 3),
  ('culture_lifestyle', 2),
  ('drama_film', 6),
  ('food', 5),
  ('news', 7),
  ('sports', 3),
  ('technology', 1),
  ('travel', 10);
INSERT INTO match_pool VALUES
  ('en', 'ko', 'adult', 0, 1597334677, '01900000-0000-7000-8000-000000000001', 'B1', 'female', 1998, NULL, 1, 'Asia/Seoul', '[[1,1140,1320],[6,600,720]]', '[]', '["travel","drama_film","food"]', '["career_study","friends"]', '["balanced"]', NULL, 'video', '[]', '[]', '["ko"]', '["en"]', '2026-11-20', '2026-11-24', 1, 0, 0, NULL, 0.0, NULL),
  ('en', 'ko', 'adult', 0, 3691706089, '01900000-0000-7000-8000-000000000005', 'C1', 'female', 1989, NULL, 1, 'Asia/Seoul', '[]', '[]', '["news"]', '["self_development"]', '["listener"]', NULL, 'hybrid', '[]', '[]', '["ko"]', '["en"]', '2026-11-20', '2026-11-24', 0, 0, 0, NULL, 0.0, NULL),
  ('en', 'ko', 'adult', 1, 994073470, '01900000-0000-7000-8001-000000000006', 'A2', 'female', 2007, NULL, 1, 'Asia/Seoul', '[[2,1200,1290],[4,390,480],[5,390,480],[7,630,1200]]', '[["2026-11-26",0,1440,"off"]]', '["news"]', '["self_development","travel_culture","confidence"]', '["balanced"]', NULL, 'hybrid', '[]', '[]', '["ko"]', '["en"]', '2026-11-20', NULL, 1, 2, 1, NULL, 0.0, NULL),
  ('en', 'ko', 'adult', 2, 2094371412, '01900000-0000-7000-8001-000000000004', 'C1', 'female', 2005, NULL, 1, 'Asia/Seoul', '[[1,1200,1320],[2,1200,1260],[3,1200,1260],[4,1200,1260],[5,1200,1320]]', '[["2026-11-30",0,1440,"off"]]', '["food","technology"]', '["travel_culture"]', '["listener"]', NULL, 'hybrid', '[]', '[]', '["ko"]', '["en"]', '2026-10-21', '2026-12-21', 0, 0, 0, NULL, 0.0, NULL),
  ('en', 'ko', 'unlisted', 0, 2591408147, '01900000-0000-7000-8001-000000000007', 'A2', 'female', 2000, NULL, 1, 'America/Los_Angeles', '[[1,1080,1260],[2,1080,1260],[3,1080,1170],[4,1080,1230],[5,1080,1200],[6,660,1140]]', '[["2026-12-08",0,1440,"off"]]', '["sports"]', '["hobby","career_study","travel_culture"]', '["listener"]', NULL, 'video', '[]', '[]', '["ko"]', '["en"]', '2026-11-18', '2026-11-22', 0, 0, 0, NULL, 0.0, NULL),
  ('en', 'ko', 'unlisted', 1, 497036735, '01900000-0000-7000-8001-000000000003', 'A2', 'male', 1978, NULL, 1, 'Asia/Seoul', '[[1,1200,1290],[2,390,480],[3,1200,1290],[4,1200,1290],[5,1200,1380],[7,570,1080]]', '[]', '["business","travel","news"]', '["exams"]', '["listener"]', NULL, 'text', '[]', '[]', '["ko"]', '["en"]', '2026-11-07', '2026-11-22', 0, 0, 0, NULL, 0.0, NULL),
  ('en', 'ko', 'unlisted', 2, 1491110205, '01900000-0000-7000-8001-000000000009', 'A1', 'female', 1999, NULL, 1, 'Asia/Seoul', '[[2,390,480],[3,1080,1230]]', '[["2026-12-20",0,1440,"off"]]', '["travel"]', '["travel_culture","self_development","career_study"]', '["listener"]', NULL, 'text', '[]', '[]', '["ko"]', '["en"]', '2026-11-04', '2027-01-04', 0, 0, 0, NULL, 0.0, NULL),
  ('fr', 'en', 'adult', 1, 1597334677, '01900000-0000-7000-8001-000000000001', 'A1', 'male', 1993, NULL, 1, 'America/Los_Angeles', '[[2,1200,1290],[5,390,480],[6,630,1080]]', '[]', '["news","drama_film"]', '["hobby","career_study"]', '["balanced"]', NULL, 'text', '[]', '[]', '["en"]', '["ko","fr"]', '2026-11-13', '2026-11-28', 0, 0, 0, NULL, 0.0, NULL),
  ('fr', 'en', 'adult', 1, 3691706089, '01900000-0000-7000-8001-000000000005', 'B1', 'male', 1992, NULL, 1, 'America/New_York', '[[5,1200,1320],[6,600,810]]', '[]', '["drama_film","food","travel"]', '["friends","confidence"]', '["listener"]', NULL, 'hybrid', '[]', '[]', '["en"]', '["fr"]', '2026-11-16', '2026-12-01', 0, 0, 0, NULL, 0.0, NULL),
  ('fr', 'ko', 'adult', 1, 4188742824, '01900000-0000-7000-8001-000000000008', 'C1', 'male', 1975, NULL, 1, 'Asia/Seoul', '[[2,1200,1260],[3,1200,1320],[5,1200,1350]]', '[]', '["travel","drama_film"]', '["self_development"]', '["speaker"]', NULL, 'video', '[]', '[]', '["ko"]', '["fr"]', '2026-11-09', '2026-11-24', 0, 0, 0, NULL, 0.0, NULL),
  ('ja', 'ko', 'adult', 0, 3194669354, '01900000-0000-7000-8000-000000000002', 'A2', 'other', 2000, NULL, 1, 'Asia/Seoul', '[[3,1200,1320]]', '[]', '["drama_film","culture_lifestyle"]', '["hobby"]', '["listener"]', NULL, 'text', '[]', '[]', '["ko"]', '["ja"]', '2026-11-20', '2026-11-24', 0, 0, 1, '2027-02-07', 0.0, NULL),
  ('ko', 'en', 'adult', 0, 497036735, '01900000-0000-7000-8000-000000000003', 'A2', 'male', 1992, NULL, 1, 'Europe/London', '[[1,600,780],[6,540,720]]', '[]', '["business","food","travel"]', '["career_study","emigration"]', '["speaker"]', NULL, 'video', '[]', '[]', '["en"]', '["ko"]', '2026-11-20', '2026-11-24', 0, 1, 0, '2027-01-30', 0.0, NULL),
  ('ko', 'en', 'adult', 1, 1597334677, '01900000-0000-7000-8001-000000000001', 'B2', 'male', 1993, NULL, 1, 'America/Los_Angeles', '[[2,1200,1290],[5,390,480],[6,630,1080]]', '[]', '["news","drama_film"]', '["hobby","career_study"]', '["balanced"]', NULL, 'text', '[]', '[]', '["en"]', '["ko","fr"]', '2026-11-13', '2026-11-28', 0, 0, 0, NULL, 0.0, NULL),
  ('ko', 'en', 'adult', 2, 1988146940, '01900000-0000-7000-8001-00000000000c', 'B2', 'female', 1999, NULL, 1, 'America/Toronto', '[[4,1200,1350],[5,1200,1290],[7,540,1110]]', '[["2026-11-24",0,1440,"off"]]', '["travel","drama_film","business"]', '["career_study","self_development"]', '["speaker"]', NULL, 'text', '[]', '[]', '["en"]', '["ko"]', '2026-10-23', '2026-12-23', 0, 0, 0, NULL, 0.0, NULL),
  ('ko', 'en', 'adult', 2, 3194669354, '01900000-0000-7000-8001-000000000002', 'A1', 'male', 1995, NULL, 1, 'Europe/London', '[[2,1200,1290],[3,1200,1380],[5,1200,1260],[6,600,1230]]', '[]', '["news","sports"]', '["self_development"]', '["balanced"]', NULL, 'hybrid', '[]', '[]', '["en"]', '["ko"]', '2026-11-04', '2027-01-04', 0, 0, 0, NULL, 0.0, NULL),
  ('ko', 'ja', 'adult', 0, 2094371412, '01900000-0000-7000-8000-000000000004', 'B1', 'female', 1995, NULL, 1, 'Asia/Tokyo', '[[7,600,900]]', '[]', '["travel","culture_lifestyle"]', '["travel_culture"]', '["balanced"]', NULL, 'voice', '[]', '[]', '["ja"]', '["ko"]', '2026-11-20', '2026-11-24', 1, 1, 0, '2027-02-09', 0.0, NULL),
  ('zh-Hans', 'ko', 'adult', 0, 390812263, '01900000-0000-7000-8001-00000000000b', 'A2', 'male', 1982, NULL, 1, 'America/Los_Angeles', '[[1,1200,1320],[2,1200,1290],[5,1200,1380]]', '[]', '["sports","travel","food","news"]', '["career_study"]', '["listener"]', NULL, 'voice', '[]', '[]', '["ko"]', '["zh-Hans"]', '2026-11-20', '2026-11-24', 0, 0, 0, NULL, 0.0, NULL),
  ('zh-Hans', 'ko', 'adult', 1, 3088444882, '01900000-0000-7000-8001-00000000000a', 'A1', 'male', 1997, NULL, 1, 'America/Los_Angeles', '[[2,1200,1320],[3,1200,1380],[6,540,960],[7,600,810]]', '[]', '["travel","news"]', '["hobby"]', '["listener"]', NULL, 'text', '[]', '[]', '["ko"]', '["zh-Hans"]', '2026-11-10', '2026-11-25', 0, 0, 0, NULL, 0.0, NULL);
INSERT INTO purge_failures VALUES
  ('01900000-0000-7000-8000-000000000001', 1, '2026-11-20T08:10:00.000Z');
INSERT INTO barred_identities VALUES
  ('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '2026-11-20T08:00:00.000Z');
INSERT INTO match_exposure VALUES
  ('01900000-0000-7000-8000-000000000001', 3.0, 2.0, '2026-11-20', '2026-11-19');
INSERT INTO match_upkeep VALUES
  ('exposure', '', NULL),
  ('matches', '', NULL),
  ('pool', '', NULL),
  ('requests', '', NULL),
  ('topics', '', NULL);
INSERT INTO notification_counters VALUES
  ('01900000-0000-7000-8000-000000000001', 3, '2026-11-20T09:00:00.000Z', 0, NULL, 0, 0),
  ('01900000-0000-7000-8000-000000000002', 2, '2026-11-20T09:00:00.000Z', 0, NULL, 0, 0),
  ('01900000-0000-7000-8000-000000000003', 2, '2026-11-20T09:00:00.000Z', 0, NULL, 0, 0),
  ('01900000-0000-7000-8000-000000000004', 4, '2026-11-20T09:00:00.000Z', 0, NULL, 0, 0);
INSERT INTO notification_templates VALUES
  ('onboarding.completed', 2, '가입 설문을 모두 마쳤어요', '추천 목록에서 파트너를 만나 보세요.', 'Your profile is ready', 'Meet partners in your recommendations.', '01900000-0000-7000-8000-000000000005', '2026-11-20T08:00:00.000Z');
INSERT INTO digest_frequencies VALUES
  ('daily'),
  ('off'),
  ('weekly');
INSERT INTO notification_preferences VALUES
  ('01900000-0000-7000-8000-000000000001', 2, '{"match.request_received":{"email":true}}', '22:00', '07:00', '["monday"]', 'daily', '08:00', 'monday', NULL, 0, '2026-11-20T08:00:00.000Z');
INSERT INTO push_subscriptions VALUES
  ('01900000-0000-7000-8018-000000000101', '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000101', 'https://fcm.googleapis.com/fcm/send/01900000-0000-7000-8000-000000000101', 'https://fcm.googleapis.com', 'B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000', '0000000000000000', '2026-11-20T08:00:00.000Z', NULL, NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8018-000000000102', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000102', 'https://fcm.googleapis.com/fcm/send/01900000-0000-7000-8000-000000000102', 'https://fcm.googleapis.com', 'B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000', '0000000000000000', '2026-11-20T08:00:00.000Z', NULL, NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8018-000000000103', '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000103', 'https://fcm.googleapis.com/fcm/send/01900000-0000-7000-8000-000000000103', 'https://fcm.googleapis.com', 'B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000', '0000000000000000', '2026-11-20T08:00:00.000Z', NULL, NULL, NULL, NULL, 0);
INSERT INTO notification_deliveries VALUES
  ('01900000-0000-7000-8009-000000000001', 'email', '', '01900000-0000-7000-8000-000000000001', 'match.request_received', 'digest', 'digest', '2026-11-20T23:00:00.000Z', '2026-11-21', '2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z'),
  ('01900000-0000-7000-8009-000000000002', 'email', '', '01900000-0000-7000-8000-000000000004', 'match.request_received', 'digest', 'digest', '2026-11-20T23:00:00.000Z', '2026-11-21', '2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z');
INSERT INTO notification_digests VALUES
  ('01900000-0000-7000-8000-000000000001', '2026-11-19', '2026-11-18T23:00:00.000Z', '2026-11-18T23:00:01.000Z');
INSERT INTO chat_message_types VALUES
  ('text');
INSERT INTO chat_messages VALUES
  (1, '01900000-0000-7000-801b-00000000012c', '01900000-0000-7000-8007-000000000003', 1, '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-801c-00000000012c', '-------------------------------------------', 'text', '承認ありがとうございます！よろしくお願いします。', NULL, '2026-11-11T09:04:00.000Z', '01900000-0000-7000-801d-00000000012c', 1, NULL, NULL, 1, 'ja'),
  (2, '01900000-0000-7000-801b-00000000012d', '01900000-0000-7000-8007-000000000003', 2, '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-801c-00000000012d', '-------------------------------------------', 'text', '반가워요! 저는 한국 드라마를 좋아해요. 그래서 한국어를 배워요.', NULL, '2026-11-11T09:09:00.000Z', '01900000-0000-7000-801d-00000000012d', 1, NULL, NULL, NULL, 'ko'),
  (3, '01900000-0000-7000-801b-00000000012e', '01900000-0000-7000-8007-000000000003', 3, '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-801c-00000000012e', '-------------------------------------------', 'text', '私もドラマが好きです。最近何を見ていますか？', 2, '2026-11-11T09:15:00.000Z', '01900000-0000-7000-801d-00000000012e', 1, NULL, NULL, NULL, 'ja'),
  (4, '01900000-0000-7000-801b-00000000012f', '01900000-0000-7000-8007-000000000003', 4, '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-801c-00000000012f', '-------------------------------------------', 'text', '지금은 요리 드라마를 봐요. 배고파져요 😂', 3, '2026-11-11T09:31:00.000Z', '01900000-0000-7000-801d-00000000012f', 1, NULL, NULL, 2, 'ko'),
  (5, '01900000-0000-7000-801b-000000000130', '01900000-0000-7000-8007-000000000003', 5, '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-801c-000000000130', '-------------------------------------------', 'text', '水曜日の夜、時間がありますか？
30分ずつ二つの言語で話しましょう。', NULL, '2026-11-12T05:00:00.000Z', '01900000-0000-7000-801d-000000000130', 1, NULL, NULL, NULL, 'ja'),
  (6, '01900000-0000-7000-801b-000000000131', '01900000-0000-7000-8007-000000000003', 6, '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-801c-000000000131', '-------------------------------------------', 'text', '네, 좋아요! 수요일에 봐요.', 5, '2026-11-12T06:00:00.000Z', '01900000-0000-7000-801d-000000000131', 1, NULL, NULL, NULL, 'ko'),
  (7, '01900000-0000-7000-801b-0000000f4240', '01900000-0000-7000-8024-000000000001', 1, '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-801c-0000000f4240', '-------------------------------------------', 'text', '스터디 방을 만들었어요! 여기서 매일 한 문장씩 써 봐요.', NULL, '2026-11-11T10:05:00.000Z', '01900000-0000-7000-801d-0000000f4240', 1, NULL, NULL, NULL, NULL),
  (8, '01900000-0000-7000-801b-0000000f4241', '01900000-0000-7000-8024-000000000001', 2, '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-801c-0000000f4241', '-------------------------------------------', 'text', '좋아요! 今日の一文：오늘은 날씨가 좋아서 걸어서 왔어요.', NULL, '2026-11-11T10:10:00.000Z', '01900000-0000-7000-801d-0000000f4241', 1, NULL, NULL, NULL, NULL),
  (9, '01900000-0000-7000-801b-0000000f4242', '01900000-0000-7000-8024-000000000001', 3, '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-801c-0000000f4242', '-------------------------------------------', 'text', '자연스러워요 👏', NULL, '2026-11-12T07:00:00.000Z', '01900000-0000-7000-801d-0000000f4242', 1, NULL, NULL, NULL, NULL),
  (10, '01900000-0000-7000-801b-0000000f42a4', '01900000-0000-7000-8024-000000000002', 1, '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-801c-0000000f42a4', '-------------------------------------------', 'text', '어서 오세요! 영어로 자유롭게 이야기하는 방이에요.', NULL, '2026-11-11T10:05:00.000Z', '01900000-0000-7000-801d-0000000f42a4', 1, NULL, NULL, NULL, NULL),
  (11, '01900000-0000-7000-801b-0000000f42a5', '01900000-0000-7000-8024-000000000002', 2, '01900000-0000-7000-8000-000000000003', '01900000-0000-7000-801c-0000000f42a5', '-------------------------------------------', 'text', 'Hi everyone! Is anyone up for a call this weekend?', NULL, '2026-11-11T10:10:00.000Z', '01900000-0000-7000-801d-0000000f42a5', 1, NULL, NULL, NULL, NULL),
  (12, '01900000-0000-7000-801b-0000000f42a6', '01900000-0000-7000-8024-000000000002', 3, '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-801c-0000000f42a6', '-------------------------------------------', 'text', '저요! Saturday evening works for me.', NULL, '2026-11-11T10:15:00.000Z', '01900000-0000-7000-801d-0000000f42a6', 1, NULL, NULL, NULL, NULL),
  (13, '01900000-0000-7000-801b-0000000f42a7', '01900000-0000-7000-8024-000000000002', 4, '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-801c-0000000f42a7', '-------------------------------------------', 'text', 'I''d love to listen in. My English is still slow.', NULL, '2026-11-12T07:00:00.000Z', '01900000-0000-7000-801d-0000000f42a7', 1, NULL, NULL, NULL, NULL);
INSERT INTO chat_message_revisions VALUES
  ('01900000-0000-7000-801b-00000000012c', 1, 'Hello.', '2026-11-20T08:00:00.000Z', '01900000-0000-7000-8023-00000000012c');
INSERT INTO chat_reactions VALUES
  ('01900000-0000-7000-801b-00000000012c', '👍', '01900000-0000-7000-8000-000000000002', '2026-11-20T08:00:00.000Z');
INSERT INTO chat_corrections VALUES
  ('01900000-0000-7000-8027-00000000012c', '01900000-0000-7000-801b-00000000012c', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8028-00000000012c', '-------------------------------------------', 1, '[{"start":0,"end":2,"replacement":"承認してくれて"}]', '友だちには「〜てくれて」と言うと自然です。', '2026-11-11T09:06:00.000Z', '2026-11-11T09:12:00.000Z', '01900000-0000-7000-801d-00000000012c'),
  ('01900000-0000-7000-8027-00000000012f', '01900000-0000-7000-801b-00000000012f', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8028-00000000012f', '-------------------------------------------', 1, '[{"start":16,"end":21,"replacement":"배가 고파져요"}]', '조사를 넣으면 더 자연스러워요.', '2026-11-11T09:33:00.000Z', NULL, '01900000-0000-7000-801d-00000000012f'),
  ('01900000-0000-7000-8024-00000000012c', '01900000-0000-7000-801b-00000000012c', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8025-00000000012c', '0000000000000000000000000000000000000000000', 1, '[{"start":0,"end":1,"replacement":"Hi"}]', 'Shorter.', '2026-11-20T08:00:00.000Z', NULL, '01900000-0000-7000-8026-00000000012c');
INSERT INTO chat_mentions VALUES
  ('01900000-0000-7000-801b-00000000012c', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8007-000000000003', 1);
INSERT INTO chat_removals VALUES
  ('01900000-0000-7000-8024-000000000002', '01900000-0000-7000-8000-000000000002', '2026-11-20T08:00:00.000Z');
INSERT INTO session_kinds VALUES
  ('in_person'),
  ('text'),
  ('video'),
  ('voice');
INSERT INTO session_reservations VALUES
  ('01900000-0000-7000-8024-00000000012c', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', 'video', '[]', '자기소개', NULL, NULL, '2026-11-13T11:00:00.000Z', '2026-11-13T11:45:00.000Z', 'Asia/Seoul', 'completed', NULL, '2026-11-12T09:00:00.000Z', '2026-11-12T12:00:00.000Z', NULL, '2026-11-13T11:45:00.000Z', NULL, NULL, 0, 2, '01900000-0000-7000-8025-00000000012c', 0, 0, NULL),
  ('01900000-0000-7000-8024-00000000012d', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', 'video', '[]', '드라마', NULL, NULL, '2026-11-15T12:00:00.000Z', '2026-11-15T13:00:00.000Z', 'Asia/Tokyo', 'completed', NULL, '2026-11-13T09:00:00.000Z', '2026-11-13T12:00:00.000Z', NULL, '2026-11-15T13:00:00.000Z', NULL, NULL, 0, 2, '01900000-0000-7000-8025-00000000012d', 0, 0, NULL),
  ('01900000-0000-7000-8024-00000000012e', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', 'voice', '[]', NULL, NULL, NULL, '2026-11-16T11:00:00.000Z', '2026-11-16T11:30:00.000Z', 'Asia/Seoul', 'cancelled', NULL, '2026-11-14T09:00:00.000Z', '2026-11-14T12:00:00.000Z', NULL, '2026-11-14T12:00:00.000Z', 'guest', NULL, 0, 2, '01900000-0000-7000-8025-00000000012e', 0, 0, NULL),
  ('01900000-0000-7000-8024-00000000012f', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', 'text', '[]', '일기 고쳐 주기', NULL, NULL, '2026-11-17T03:00:00.000Z', '2026-11-17T03:30:00.000Z', 'Asia/Tokyo', 'declined', NULL, '2026-11-15T09:00:00.000Z', '2026-11-15T12:00:00.000Z', NULL, '2026-11-15T12:00:00.000Z', NULL, NULL, 0, 2, '01900000-0000-7000-8025-00000000012f', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000130', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', 'video', '[]', '여행', NULL, NULL, '2026-11-18T10:00:00.000Z', '2026-11-18T11:30:00.000Z', 'Asia/Seoul', 'completed', NULL, '2026-11-16T09:00:00.000Z', '2026-11-16T12:00:00.000Z', NULL, '2026-11-18T11:30:00.000Z', NULL, NULL, 0, 2, '01900000-0000-7000-8025-000000000130', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000131', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', 'voice', '[]', NULL, NULL, NULL, '2026-11-19T13:00:00.000Z', '2026-11-19T13:30:00.000Z', 'Asia/Tokyo', 'no_show', NULL, '2026-11-17T09:00:00.000Z', '2026-11-17T12:00:00.000Z', NULL, '2026-11-19T13:30:00.000Z', NULL, NULL, 0, 2, '01900000-0000-7000-8025-000000000131', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000132', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', 'video', '[]', '요리', NULL, NULL, '2026-11-21T11:00:00.000Z', '2026-11-21T11:45:00.000Z', 'Asia/Seoul', 'confirmed', '2026-11-21T11:45:00.000Z', '2026-11-18T09:00:00.000Z', '2026-11-18T12:00:00.000Z', NULL, NULL, NULL, NULL, 0, 2, '01900000-0000-7000-8025-000000000132', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000133', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', 'voice', '[]', '발음 연습', NULL, NULL, '2026-11-21T12:00:00.000Z', '2026-11-21T12:30:00.000Z', 'Asia/Tokyo', 'confirmed', '2026-11-21T12:30:00.000Z', '2026-11-18T09:00:00.000Z', '2026-11-18T12:00:00.000Z', NULL, NULL, NULL, NULL, 0, 2, '01900000-0000-7000-8025-000000000133', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000134', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', 'video', '[]', '음악', NULL, NULL, '2026-11-23T11:00:00.000Z', '2026-11-23T12:00:00.000Z', 'Asia/Seoul', 'confirmed', '2026-11-23T12:00:00.000Z', '2026-11-19T09:00:00.000Z', '2026-11-19T12:00:00.000Z', NULL, NULL, NULL, NULL, 0, 2, '01900000-0000-7000-8025-000000000134', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000135', '01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', 'in_person', '[]', '박물관', NULL, NULL, '2026-11-25T02:00:00.000Z', '2026-11-25T04:00:00.000Z', 'Asia/Tokyo', 'pending', '2026-11-21T09:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, NULL, NULL, 0, 1, '01900000-0000-7000-8025-000000000135', 0, 0, NULL),
  ('01900000-0000-7000-8024-000000000136', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000004', 'video', '[]', NULL, NULL, NULL, '2026-11-28T11:00:00.000Z', '2026-11-28T12:00:00.000Z', 'Asia/Seoul', 'pending', '2026-11-21T09:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, NULL, NULL, 0, 1, '01900000-0000-7000-8025-000000000136', 0, 0, NULL);
INSERT INTO session_participants VALUES
  ('01900000-0000-7000-8024-00000000012c', '01900000-0000-7000-8000-000000000002', 0, '2026-11-13T11:00:00.000Z', '2026-11-13T11:45:00.000Z', NULL, '2026-11-12T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012c', '01900000-0000-7000-8000-000000000004', 0, '2026-11-13T11:00:00.000Z', '2026-11-13T11:45:00.000Z', NULL, '2026-11-12T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012d', '01900000-0000-7000-8000-000000000002', 0, '2026-11-15T12:00:00.000Z', '2026-11-15T13:00:00.000Z', NULL, '2026-11-13T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012d', '01900000-0000-7000-8000-000000000004', 0, '2026-11-15T12:00:00.000Z', '2026-11-15T13:00:00.000Z', NULL, '2026-11-13T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012e', '01900000-0000-7000-8000-000000000002', 0, '2026-11-16T11:00:00.000Z', '2026-11-16T11:30:00.000Z', NULL, '2026-11-14T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012e', '01900000-0000-7000-8000-000000000004', 0, '2026-11-16T11:00:00.000Z', '2026-11-16T11:30:00.000Z', NULL, '2026-11-14T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012f', '01900000-0000-7000-8000-000000000002', 0, '2026-11-17T03:00:00.000Z', '2026-11-17T03:30:00.000Z', NULL, '2026-11-15T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-00000000012f', '01900000-0000-7000-8000-000000000004', 0, '2026-11-17T03:00:00.000Z', '2026-11-17T03:30:00.000Z', NULL, '2026-11-15T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000130', '01900000-0000-7000-8000-000000000002', 0, '2026-11-18T10:00:00.000Z', '2026-11-18T11:30:00.000Z', NULL, '2026-11-16T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000130', '01900000-0000-7000-8000-000000000004', 0, '2026-11-18T10:00:00.000Z', '2026-11-18T11:30:00.000Z', NULL, '2026-11-16T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000131', '01900000-0000-7000-8000-000000000002', 0, '2026-11-19T13:00:00.000Z', '2026-11-19T13:30:00.000Z', NULL, '2026-11-17T09:00:00.000Z', NULL, '2026-11-19T13:30:00.000Z', NULL, 0),
  ('01900000-0000-7000-8024-000000000131', '01900000-0000-7000-8000-000000000004', 0, '2026-11-19T13:00:00.000Z', '2026-11-19T13:30:00.000Z', NULL, '2026-11-17T09:00:00.000Z', NULL, '2026-11-19T13:30:00.000Z', NULL, 0),
  ('01900000-0000-7000-8024-000000000132', '01900000-0000-7000-8000-000000000002', 0, '2026-11-21T11:00:00.000Z', '2026-11-21T11:45:00.000Z', '2026-11-21T11:45:00.000Z', '2026-11-18T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000132', '01900000-0000-7000-8000-000000000004', 0, '2026-11-21T11:00:00.000Z', '2026-11-21T11:45:00.000Z', '2026-11-21T11:45:00.000Z', '2026-11-18T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000133', '01900000-0000-7000-8000-000000000002', 0, '2026-11-21T12:00:00.000Z', '2026-11-21T12:30:00.000Z', '2026-11-21T12:30:00.000Z', '2026-11-18T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000133', '01900000-0000-7000-8000-000000000004', 0, '2026-11-21T12:00:00.000Z', '2026-11-21T12:30:00.000Z', '2026-11-21T12:30:00.000Z', '2026-11-18T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000134', '01900000-0000-7000-8000-000000000002', 0, '2026-11-23T11:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000134', '01900000-0000-7000-8000-000000000004', 0, '2026-11-23T11:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000135', '01900000-0000-7000-8000-000000000002', 0, '2026-11-25T02:00:00.000Z', '2026-11-25T04:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000135', '01900000-0000-7000-8000-000000000004', 0, '2026-11-25T02:00:00.000Z', '2026-11-25T04:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000136', '01900000-0000-7000-8000-000000000002', 0, '2026-11-28T11:00:00.000Z', '2026-11-28T12:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, 0),
  ('01900000-0000-7000-8024-000000000136', '01900000-0000-7000-8000-000000000004', 0, '2026-11-28T11:00:00.000Z', '2026-11-28T12:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-19T09:00:00.000Z', NULL, NULL, NULL, 0);
INSERT INTO session_calendar_feeds VALUES
  ('01900000-0000-7000-8000-000000000001', '0000000000000000000000000000000000000000000', '2026-11-20T08:00:00.000Z');
INSERT INTO session_reminders VALUES
  ('01900000-0000-7000-8024-00000000012c', '01900000-0000-7000-8000-000000000002', 60, '2026-11-13T11:00:00.000Z', '2026-11-13T10:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-00000000012d', '01900000-0000-7000-8000-000000000004', 60, '2026-11-15T12:00:00.000Z', '2026-11-15T11:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-00000000012e', '01900000-0000-7000-8000-000000000002', 60, '2026-11-16T11:00:00.000Z', '2026-11-16T10:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-00000000012f', '01900000-0000-7000-8000-000000000004', 60, '2026-11-17T03:00:00.000Z', '2026-11-17T02:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000130', '01900000-0000-7000-8000-000000000002', 60, '2026-11-18T10:00:00.000Z', '2026-11-18T09:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000131', '01900000-0000-7000-8000-000000000004', 60, '2026-11-19T13:00:00.000Z', '2026-11-19T12:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000132', '01900000-0000-7000-8000-000000000002', 60, '2026-11-21T11:00:00.000Z', '2026-11-21T10:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000133', '01900000-0000-7000-8000-000000000004', 60, '2026-11-21T12:00:00.000Z', '2026-11-21T11:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000134', '01900000-0000-7000-8000-000000000002', 60, '2026-11-23T11:00:00.000Z', '2026-11-23T10:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000135', '01900000-0000-7000-8000-000000000004', 60, '2026-11-25T02:00:00.000Z', '2026-11-25T01:00:00.000Z', NULL),
  ('01900000-0000-7000-8024-000000000136', '01900000-0000-7000-8000-000000000002', 60, '2026-11-28T11:00:00.000Z', '2026-11-28T10:00:00.000Z', NULL);
INSERT INTO session_settings VALUES
  ('01900000-0000-7000-8000-000000000001', 60, 3, 15, '[1440,60,10]', 1, '2026-11-20T08:00:00.000Z');
INSERT INTO session_proposals VALUES
  ('01900000-0000-7000-8024-000000000132', '01900000-0000-7000-8027-000000000132', '01900000-0000-7000-8000-000000000004', '2026-11-22T11:00:00.000Z', '2026-11-22T11:45:00.000Z', 'open', '2026-11-21T11:00:00.000Z', '2026-11-18T09:00:00.000Z', NULL, NULL);
CREATE TRIGGER batch_assert_fails BEFORE INSERT ON batch_assert BEGIN
  SELECT RAISE(ABORT, NEW.code);
END;
CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at);
CREATE INDEX outbox_open ON outbox (due_at) WHERE delivered_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_delivered ON outbox (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX outbox_user ON outbox (user_id) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX user_profiles_verified_email ON user_profiles (email) WHERE email_verified = 1;
CREATE INDEX user_profiles_due_deletion ON user_profiles (delete_after, id) WHERE delete_after IS NOT NULL;
CREATE INDEX user_profiles_role ON user_profiles (role, id) WHERE role <> 'user';
CREATE TRIGGER user_profiles_version_moves
BEFORE UPDATE OF email, email_verified, role, status, delete_after, english_name, native_name, introduction, birth_year,
  birth_date, gender, residence, time_zone, image_id, image_version, onboarding_completed_at, languages_version,
  availability_version
ON user_profiles WHEN NEW.version <= OLD.version
BEGIN SELECT RAISE(ABORT, 'user_profiles: version has to grow with every change of the profile'); END;
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
CREATE UNIQUE INDEX image_uploads_one_draft ON image_uploads (user_id) WHERE kind = 'draft';
CREATE INDEX image_uploads_of_user ON image_uploads (user_id);
CREATE INDEX image_uploads_expiry ON image_uploads (expires_at, id);
CREATE INDEX auth_identities_of_user ON auth_identities (user_id);
CREATE INDEX auth_sessions_running ON auth_sessions (user_id, created_at, id) WHERE ended_at IS NULL;
CREATE INDEX auth_sessions_of_user ON auth_sessions (user_id);
CREATE INDEX auth_sessions_expiry ON auth_sessions (expires_at);
CREATE TRIGGER auth_sessions_stay_ended BEFORE UPDATE OF ended_at, end_reason ON auth_sessions
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'auth_sessions: an ended session stays as it ended'); END;
CREATE UNIQUE INDEX refresh_tokens_one_leaf ON refresh_tokens (session_id) WHERE used_at IS NULL;
CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_used ON refresh_tokens (used_at) WHERE used_at IS NOT NULL;
CREATE TRIGGER refresh_tokens_stay_used BEFORE UPDATE ON refresh_tokens WHEN OLD.used_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'refresh_tokens: a used token stays used'); END;
CREATE INDEX login_codes_of_user ON login_codes (user_id);
CREATE INDEX login_codes_expiry ON login_codes (expires_at);
CREATE INDEX realtime_tickets_of_user ON realtime_tickets (user_id);
CREATE INDEX realtime_tickets_of_session ON realtime_tickets (session_id);
CREATE INDEX realtime_tickets_expiry ON realtime_tickets (expires_at);
CREATE INDEX security_events_of_user ON security_events (user_id, created_at, id);
CREATE TRIGGER security_events_append_only BEFORE UPDATE ON security_events
BEGIN SELECT RAISE(ABORT, 'security_events: the log is append-only'); END;
CREATE TRIGGER security_events_kept BEFORE DELETE ON security_events
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
BEGIN SELECT RAISE(ABORT, 'security_events: the log is append-only'); END;
CREATE INDEX blocks_listed ON blocks (blocker_id, created_at, blocked_id);
CREATE INDEX blocks_received ON blocks (blocked_id, blocker_id);
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
CREATE INDEX consents_latest ON consents (user_id, agreed_at, id);
CREATE TRIGGER consents_append_only BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'consents: the history is append-only'); END;
CREATE UNIQUE INDEX exports_one_pending ON exports (user_id) WHERE status = 'pending';
CREATE INDEX exports_of_user ON exports (user_id, requested_at);
CREATE INDEX exports_pending ON exports (requested_at, id) WHERE status = 'pending';
CREATE INDEX exports_expiry ON exports (expires_at, id) WHERE status = 'ready';
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
CREATE UNIQUE INDEX chat_rooms_of_pair ON chat_rooms (low_id, high_id);
CREATE INDEX chat_members_of_user ON chat_members (user_id, room_id);
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
CREATE TRIGGER matching_requests_keep_people
BEFORE UPDATE OF sender_id, receiver_id, pair_low, pair_high, created_at, expires_at ON matching_requests
BEGIN SELECT RAISE(ABORT, 'matching_requests: who asks whom and until when does not change'); END;
CREATE UNIQUE INDEX matches_one_running ON matches (low_id, high_id) WHERE ended_at IS NULL;
CREATE INDEX matches_of_low ON matches (low_id, ended_at, matched_at, id);
CREATE INDEX matches_of_high ON matches (high_id, ended_at, matched_at, id);
CREATE INDEX matches_in_room ON matches (room_id);
CREATE TRIGGER matches_end_once BEFORE UPDATE OF ended_at, ended_by ON matches WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'matches: a match ends once'); END;
CREATE INDEX match_feedback_about ON match_feedback (person_id, reader_id);
CREATE INDEX match_feedback_latest ON match_feedback (reader_id, created_at);
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
CREATE UNIQUE INDEX match_pool_of_person ON match_pool (user_id, native, learning);
CREATE INDEX match_pool_review ON match_pool (review_on) WHERE review_on IS NOT NULL;
CREATE INDEX match_pool_recount_due ON match_pool (recount_on) WHERE recount_on IS NOT NULL;
CREATE TRIGGER consents_kept BEFORE DELETE ON consents
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
  AND (
    NOT EXISTS (SELECT 1 FROM consents c WHERE c.user_id = OLD.user_id AND c.terms_version = OLD.terms_version
      AND c.privacy_version = OLD.privacy_version AND (c.agreed_at, c.id) < (OLD.agreed_at, OLD.id))
    OR (SELECT count(*) FROM consents c WHERE c.user_id = OLD.user_id AND c.terms_version = OLD.terms_version
      AND c.privacy_version = OLD.privacy_version AND (c.agreed_at, c.id) > (OLD.agreed_at, OLD.id)) < 20
  )
BEGIN SELECT RAISE(ABORT, 'consents: the history is append-only'); END;
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
CREATE INDEX matching_requests_of_pair ON matching_requests (pair_low, pair_high);
CREATE INDEX user_profiles_minors ON user_profiles (adult_on, id) WHERE age_group = 'minor';
CREATE TRIGGER user_profiles_birth_is_counted BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.birth_year IS NOT NULL AND NEW.status <> 'deleted'
  AND (NEW.birth_year, NEW.birth_date) IS NOT (OLD.birth_year, OLD.birth_date)
  -- A date within the declared year only adds to it.
  AND NOT (OLD.birth_date IS NULL AND NEW.birth_date IS NOT NULL AND NEW.birth_year = OLD.birth_year)
  AND NEW.birth_changes + NEW.birth_corrections <= OLD.birth_changes + OLD.birth_corrections
BEGIN SELECT RAISE(ABORT, 'user_profiles: every change of a declared birth is counted'); END;
CREATE TRIGGER user_profiles_birth_counts_grow BEFORE UPDATE OF birth_changes, birth_corrections ON user_profiles
WHEN NEW.status <> 'deleted'
  AND (NEW.birth_changes < OLD.birth_changes OR NEW.birth_corrections < OLD.birth_corrections)
BEGIN SELECT RAISE(ABORT, 'user_profiles: changes of a birth are not forgotten'); END;
CREATE TRIGGER matching_requests_of_one_age_group_insert BEFORE INSERT ON matching_requests BEGIN
  SELECT RAISE(ABORT, 'matching.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.sender_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.receiver_id);
END;
CREATE TRIGGER matching_requests_of_one_age_group_accept BEFORE UPDATE OF status ON matching_requests
WHEN NEW.status = 'accepted' BEGIN
  SELECT RAISE(ABORT, 'matching.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.sender_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.receiver_id);
END;
CREATE TRIGGER matches_of_one_age_group_insert BEFORE INSERT ON matches BEGIN
  SELECT RAISE(ABORT, 'matching.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.low_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.high_id);
END;
CREATE TRIGGER matches_keep_people BEFORE UPDATE OF request_id, low_id, high_id, matched_at ON matches
BEGIN SELECT RAISE(ABORT, 'matches: who is matched since when does not change'); END;
CREATE TRIGGER user_profiles_date_is_added_once BEFORE UPDATE OF birth_date ON user_profiles
WHEN OLD.birth_year IS NOT NULL AND OLD.birth_date IS NULL AND NEW.birth_date IS NOT NULL AND NEW.status <> 'deleted'
  AND OLD.birth_changes > 0
  AND NEW.birth_changes + NEW.birth_corrections <= OLD.birth_changes + OLD.birth_corrections
BEGIN SELECT RAISE(ABORT, 'user_profiles: every change of a declared birth is counted'); END;
CREATE INDEX matching_requests_open ON matching_requests (id) WHERE status = 'pending';
CREATE INDEX matches_running ON matches (id) WHERE ended_at IS NULL;
CREATE TRIGGER matching_requests_decided_once
BEFORE UPDATE OF status, decided_at, decided_op, is_missed, withdrawn_at ON matching_requests
WHEN OLD.status <> 'pending'
BEGIN SELECT RAISE(ABORT, 'matching.not_pending'); END;
CREATE TRIGGER user_profiles_corrected_birth_stays BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.birth_corrections > 0 AND OLD.birth_year IS NOT NULL AND NEW.status <> 'deleted'
  AND NEW.birth_corrections = OLD.birth_corrections
  AND (NEW.birth_year, NEW.birth_date) IS NOT (OLD.birth_year, OLD.birth_date)
BEGIN SELECT RAISE(ABORT, 'user_profiles: the user does not change a corrected birth'); END;
CREATE INDEX security_events_corrected ON security_events (user_id) WHERE kind = 'birth_corrected';
CREATE INDEX security_events_corrections_made ON security_events (user_id, json_extract(details, '$.eventId'))
  WHERE kind = 'birth_correction_made';
CREATE INDEX matching_requests_cancelled_received
  ON matching_requests (receiver_id, status, withdrawn_at IS NULL, created_at, id) WHERE status = 'cancelled';
CREATE INDEX matching_requests_latest_received ON matching_requests (receiver_id, created_at, id)
  WHERE is_superseded = 0;
CREATE INDEX matching_requests_latest_of_pair ON matching_requests (sender_id, receiver_id) WHERE is_superseded = 0;
CREATE INDEX notifications_listed ON notifications (user_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX notifications_unread ON notifications (user_id, created_at, id) WHERE deleted_at IS NULL AND read_at IS NULL;
CREATE INDEX notifications_by_category ON notifications
  (user_id, (CASE type WHEN 'onboarding.completed' THEN 'account' ELSE substr(type, 1, instr(type, '.') - 1) END), created_at, id)
  WHERE deleted_at IS NULL;
CREATE INDEX notifications_by_age ON notifications (created_at) WHERE type <> 'onboarding.completed';
CREATE INDEX notification_templates_saved_by ON notification_templates (saved_by) WHERE saved_by IS NOT NULL;
CREATE INDEX push_subscriptions_listed ON push_subscriptions (user_id, created_at, id);
CREATE INDEX push_subscriptions_of_session ON push_subscriptions (session_id);
CREATE INDEX push_subscriptions_of_service ON push_subscriptions (service, last_success_at) WHERE last_success_at IS NOT NULL;
CREATE INDEX push_subscriptions_of_key ON push_subscriptions (key_id);
CREATE INDEX push_subscriptions_expiry ON push_subscriptions (expires_at) WHERE expires_at IS NOT NULL;
CREATE TRIGGER push_subscriptions_of_own_session_insert BEFORE INSERT ON push_subscriptions
WHEN NOT EXISTS (SELECT 1 FROM auth_sessions WHERE id = NEW.session_id AND user_id = NEW.user_id)
BEGIN SELECT RAISE(ABORT, 'push_subscriptions: the session belongs to another user'); END;
CREATE TRIGGER push_subscriptions_of_own_session_update BEFORE UPDATE OF user_id, session_id ON push_subscriptions
WHEN NOT EXISTS (SELECT 1 FROM auth_sessions WHERE id = NEW.session_id AND user_id = NEW.user_id)
BEGIN SELECT RAISE(ABORT, 'push_subscriptions: the session belongs to another user'); END;
CREATE INDEX notification_deliveries_of_user ON notification_deliveries (user_id, planned_at);
CREATE INDEX notification_deliveries_by_age ON notification_deliveries (planned_at);
CREATE INDEX notification_deliveries_collected ON notification_deliveries (user_id, outcome) WHERE digest_day IS NOT NULL;
CREATE INDEX notification_digests_by_age ON notification_digests (claimed_at);
CREATE INDEX notifications_of_actor ON notifications (actor_id, user_id) WHERE actor_id IS NOT NULL;
CREATE TRIGGER user_profiles_adulthood_of_minors_stays BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.age_group = 'minor' AND NEW.status <> 'deleted' AND NEW.birth_corrections = OLD.birth_corrections
  AND coalesce(date((CAST(substr(NEW.birth_date, 1, 4) AS INTEGER) + 18) || substr(NEW.birth_date, 5)),
    (NEW.birth_year + 19) || '-01-01') IS NOT OLD.adult_on
BEGIN SELECT RAISE(ABORT, 'user_profiles: a change by a minor does not move the 18th birthday'); END;
CREATE INDEX matching_requests_counted ON matching_requests (receiver_id) WHERE counted_until IS NOT NULL;
CREATE INDEX matching_requests_counted_until ON matching_requests (counted_until, id) WHERE counted_until IS NOT NULL;
CREATE INDEX notification_counters_untold ON notification_counters (claimed_until) WHERE version > told_version AND is_live = 1;
CREATE INDEX chat_rooms_of_low_listed ON chat_rooms (low_id, last_activity_at, id);
CREATE INDEX chat_rooms_of_high_listed ON chat_rooms (high_id, last_activity_at, id);
CREATE UNIQUE INDEX chat_messages_sent_once ON chat_messages (sender_id, room_id, client_message_id);
CREATE TRIGGER chat_messages_without_gaps BEFORE INSERT ON chat_messages
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM chat_messages WHERE room_id = NEW.room_id)
BEGIN SELECT RAISE(ABORT, 'chat_messages: the sequence of a room has no gaps'); END;
CREATE TRIGGER chat_messages_of_members BEFORE INSERT ON chat_messages
WHEN NOT EXISTS (SELECT 1 FROM chat_members WHERE room_id = NEW.room_id AND user_id = NEW.sender_id)
BEGIN SELECT RAISE(ABORT, 'chat_messages: the sender is no member of the room'); END;
CREATE TRIGGER chat_messages_with_words BEFORE INSERT ON chat_messages
WHEN NEW.text IS NULL
BEGIN SELECT RAISE(ABORT, 'chat_messages: a new message has a text'); END;
CREATE UNIQUE INDEX chat_messages_changed ON chat_messages (room_id, change_sequence) WHERE change_sequence IS NOT NULL;
CREATE TRIGGER chat_messages_keep_words BEFORE UPDATE OF text ON chat_messages
WHEN NEW.text IS NULL AND NEW.deleted_at IS NULL
BEGIN SELECT RAISE(ABORT, 'chat_messages: only a deleted message has no text'); END;
CREATE TRIGGER chat_messages_change_forwards BEFORE UPDATE OF change_sequence ON chat_messages
WHEN NEW.change_sequence IS NULL OR NEW.change_sequence <= OLD.change_sequence
BEGIN SELECT RAISE(ABORT, 'chat_messages: a later change has a higher number'); END;
CREATE INDEX chat_messages_unread ON chat_messages (room_id, sequence, sender_id) WHERE deleted_at IS NULL AND type <> 'system';
CREATE INDEX chat_reactions_of_user ON chat_reactions (user_id);
CREATE TRIGGER chat_reactions_to_words BEFORE INSERT ON chat_reactions
WHEN EXISTS (SELECT 1 FROM chat_messages WHERE id = NEW.message_id AND deleted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'chat_reactions: a deleted message has no reactions'); END;
CREATE INDEX matching_requests_unreminded_counted ON matching_requests (counted_until, id)
  WHERE counted_until IS NOT NULL AND reminded_at IS NULL;
CREATE INDEX security_events_matches_ended ON security_events (user_id, json_extract(details, '$.matchId'))
  WHERE kind = 'match_ended';
CREATE INDEX chat_corrections_of_receiver ON chat_corrections (receiver_id, created_at, id);
CREATE INDEX chat_corrections_to_learn ON chat_corrections (receiver_id, created_at, id) WHERE learned_at IS NULL;
CREATE INDEX chat_corrections_learned ON chat_corrections (receiver_id, created_at, id) WHERE learned_at IS NOT NULL;
CREATE INDEX chat_corrections_of_author ON chat_corrections (author_id);
CREATE TRIGGER chat_corrections_of_partners BEFORE INSERT ON chat_corrections
WHEN NOT EXISTS (SELECT 1 FROM chat_messages WHERE id = NEW.message_id AND sender_id = NEW.receiver_id AND deleted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'chat_corrections: corrected is what its receiver wrote and has not deleted'); END;
CREATE INDEX chat_mentions_of_message ON chat_mentions (message_id);
CREATE TRIGGER chat_mentions_in_messages BEFORE INSERT ON chat_mentions
WHEN NOT EXISTS (SELECT 1 FROM chat_messages WHERE id = NEW.message_id AND room_id = NEW.room_id AND sequence = NEW.sequence
  AND sender_id <> NEW.user_id AND deleted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'chat_mentions: mentioned is another user than the sender, in the place of the message'); END;
CREATE INDEX chat_rooms_of_owner ON chat_rooms (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX chat_rooms_public_listed ON chat_rooms (age_group, last_activity_at, id) WHERE kind = 'public' AND closed_at IS NULL;
CREATE TRIGGER chat_rooms_keep_kind BEFORE UPDATE OF id, kind, age_group, low_id, high_id ON chat_rooms
BEGIN SELECT RAISE(ABORT, 'chat_rooms: a room stays what it is'); END;
CREATE TRIGGER chat_rooms_stay_deleted BEFORE UPDATE OF closed_at ON chat_rooms
WHEN OLD.kind <> 'direct' AND OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at
BEGIN SELECT RAISE(ABORT, 'chat_rooms: a group that was deleted stays deleted'); END;
CREATE INDEX chat_members_in_groups ON chat_members (user_id, room_id) WHERE role IS NOT NULL;
CREATE INDEX chat_members_listed ON chat_members (room_id, joined_at, user_id) WHERE role IS NOT NULL;
CREATE TRIGGER chat_members_of_kind BEFORE INSERT ON chat_members
WHEN (NEW.role IS NULL) <> (SELECT kind = 'direct' FROM chat_rooms WHERE id = NEW.room_id)
BEGIN SELECT RAISE(ABORT, 'chat_members: members of groups have a role, and no others'); END;
CREATE TRIGGER chat_members_of_one_age_group BEFORE INSERT ON chat_members
WHEN NEW.role IS NOT NULL AND (SELECT age_group FROM chat_rooms WHERE id = NEW.room_id) IS NOT (SELECT age_group FROM user_profiles WHERE id = NEW.user_id)
BEGIN SELECT RAISE(ABORT, 'chat_members: a group belongs to one age group'); END;
CREATE INDEX chat_removals_of_user ON chat_removals (user_id);
CREATE TRIGGER chat_messages_keep_place
BEFORE UPDATE OF id, room_id, sequence, sender_id, client_message_id, payload_hash, type, reply_to, created_at, op ON chat_messages
WHEN NEW.deleted_at IS NULL OR NEW.sender_id <> '00000000-0000-0000-0000-000000000000' OR NEW.id <> OLD.id OR NEW.room_id <> OLD.room_id
  OR NEW.sequence <> OLD.sequence OR NEW.type <> OLD.type OR NEW.reply_to IS NOT OLD.reply_to OR NEW.created_at <> OLD.created_at OR NEW.op <> OLD.op
BEGIN SELECT RAISE(ABORT, 'chat_messages: a message keeps its place, its sender and what it answers'); END;
CREATE TRIGGER chat_messages_stay_deleted BEFORE UPDATE OF text, revision, edited_at, deleted_at ON chat_messages
WHEN OLD.deleted_at IS NOT NULL AND (NEW.text IS NOT NULL OR NEW.revision <> OLD.revision OR NEW.edited_at IS NOT OLD.edited_at OR NEW.deleted_at IS NOT OLD.deleted_at)
BEGIN SELECT RAISE(ABORT, 'chat_messages: a deleted message stays as it is'); END;
CREATE INDEX notifications_about_rooms ON notifications (dedupe_key, user_id, id) WHERE type IN ('chat.group_message', 'chat.invited');
CREATE INDEX session_reservations_of_host ON session_reservations (host_id, guest_id);
CREATE INDEX session_reservations_of_guest ON session_reservations (guest_id, host_id);
CREATE INDEX session_reservations_open ON session_reservations (host_id, guest_id, due_at) WHERE status = 'pending';
CREATE INDEX session_reservations_due ON session_reservations (due_at, id) WHERE due_at IS NOT NULL;
CREATE TRIGGER session_reservations_keep_users
BEFORE UPDATE OF id, host_id, guest_id, created_at ON session_reservations
BEGIN SELECT RAISE(ABORT, 'session_reservations: a session keeps its users'); END;
CREATE INDEX session_participants_busy ON session_participants (user_id, starts_at, ends_at, session_id) WHERE blocks_until IS NOT NULL;
CREATE INDEX session_participants_listed ON session_participants (user_id, slot, starts_at, session_id);
CREATE TRIGGER session_participants_of_session BEFORE INSERT ON session_participants
WHEN NOT EXISTS (SELECT 1 FROM session_reservations r WHERE r.id = NEW.session_id AND NEW.user_id IN (r.host_id, r.guest_id))
BEGIN SELECT RAISE(ABORT, 'session_participants: the user is not part of the session'); END;
CREATE TRIGGER session_participants_apart BEFORE INSERT ON session_participants WHEN NEW.blocks_until IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sessions.slot_taken') WHERE EXISTS (SELECT 1 FROM session_participants x
  WHERE x.user_id = NEW.user_id AND x.blocks_until > NEW.claimed_at AND x.session_id <> NEW.session_id
    AND x.starts_at < NEW.ends_at AND x.ends_at > NEW.starts_at
    AND x.starts_at > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.starts_at, '-240 minutes')); END;
CREATE TRIGGER session_participants_stay_apart
BEFORE UPDATE OF session_id, user_id, starts_at, ends_at, blocks_until ON session_participants WHEN NEW.blocks_until IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sessions.slot_taken') WHERE EXISTS (SELECT 1 FROM session_participants x
  WHERE x.user_id = NEW.user_id AND x.blocks_until > NEW.claimed_at AND x.session_id <> NEW.session_id
    AND x.starts_at < NEW.ends_at AND x.ends_at > NEW.starts_at
    AND x.starts_at > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.starts_at, '-240 minutes')); END;
CREATE TRIGGER session_reservations_steps BEFORE UPDATE OF status ON session_reservations
WHEN NEW.status <> OLD.status AND OLD.status || ' ' || NEW.status NOT IN ('pending confirmed', 'pending declined',
  'pending cancelled', 'pending expired', 'confirmed in_progress', 'confirmed completed', 'confirmed cancelled',
  'confirmed no_show', 'in_progress completed', 'in_progress cancelled', 'in_progress no_show', 'completed no_show')
BEGIN SELECT RAISE(ABORT, 'session_reservations: no step leads to this status'); END;
CREATE TRIGGER session_reservations_of_one_age_group_insert BEFORE INSERT ON session_reservations BEGIN
  SELECT RAISE(ABORT, 'sessions.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.host_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.guest_id);
END;
CREATE TRIGGER session_reservations_of_one_age_group_meet BEFORE UPDATE OF status ON session_reservations
WHEN NEW.status IN ('confirmed', 'in_progress') BEGIN
  SELECT RAISE(ABORT, 'sessions.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.host_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.guest_id);
END;
CREATE INDEX session_reservations_asked ON session_reservations (host_id, guest_id, created_at) WHERE answered_at IS NULL;
CREATE INDEX session_reminders_due ON session_reminders (sent_at, due_at);
CREATE INDEX session_reminders_of_user ON session_reminders (user_id);
CREATE TRIGGER session_reminders_of_session BEFORE INSERT ON session_reminders
WHEN NOT EXISTS (SELECT 1 FROM session_reservations r WHERE r.id = NEW.session_id AND NEW.user_id IN (r.host_id, r.guest_id))
BEGIN SELECT RAISE(ABORT, 'session_reminders: the user is not part of the session'); END;
CREATE TRIGGER session_reminders_stay_sent BEFORE UPDATE ON session_reminders WHEN OLD.sent_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'session_reminders: this reminder was sent'); END;
CREATE INDEX session_proposals_of_author ON session_proposals (author_id);
CREATE INDEX session_proposals_due ON session_proposals (due_at, session_id) WHERE status = 'open';
CREATE INDEX session_reservations_held_host ON session_reservations (host_id, starts_at) WHERE status IN ('completed', 'no_show');
CREATE INDEX session_reservations_held_guest ON session_reservations (guest_id, starts_at) WHERE status IN ('completed', 'no_show');
