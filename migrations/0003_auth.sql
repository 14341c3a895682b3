-- Sign-in: who a person is at her providers, her sessions and their refresh tokens, one-time codes and tickets, and the
-- security log. Secrets are stored as SHA-256 only (base64url, 43 characters): the rows alone sign nobody in.

CREATE TABLE sign_in_methods (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO sign_in_methods (code) VALUES ('google'), ('naver'), ('development');
CREATE TABLE session_end_reasons (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO session_end_reasons (code) VALUES ('signed_out'), ('ended'), ('refresh_reused'), ('account_suspended'), ('account_deleted');
CREATE TABLE security_event_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO security_event_kinds (code) VALUES ('account_created'), ('identity_linked'), ('signed_in'), ('session_ended'), ('refresh_reused');

-- Provider and subject are the identity; the address is not.
CREATE TABLE auth_identities (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  provider   TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  subject    TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  UNIQUE (provider, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX auth_identities_of_user ON auth_identities (user_id);

-- A session is the family of all refresh tokens that came from one sign-in.
CREATE TABLE auth_sessions (
  id                TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id           TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  signed_in_with    TEXT NOT NULL REFERENCES sign_in_methods (code) ON DELETE RESTRICT,
  browser           TEXT CHECK (length(browser) BETWEEN 1 AND 40),
  system            TEXT CHECK (length(system) BETWEEN 1 AND 40),
  created_at        TEXT NOT NULL CHECK (length(created_at) = 24),
  last_used_at      TEXT NOT NULL CHECK (length(last_used_at) = 24),
  -- Moves with every use, but never beyond the latest end.
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

-- A session that is begun or used is a sign of life of its person.
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
  -- Id of the token that follows. No reference: the old token has to be marked before there is room for the next, so it
  -- would be a deferred one, and D1 breaks when a deferred reference fails.
  successor    TEXT CHECK (length(successor) = 36),
  CHECK ((used_at IS NULL) = (successor IS NULL))
) STRICT, WITHOUT ROWID;
-- A family has one living leaf; a second one cannot be written.
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
  -- Null with tokens of the existing service, which know no session.
  session_id  TEXT REFERENCES auth_sessions (id) ON DELETE RESTRICT,
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX realtime_tickets_of_user ON realtime_tickets (user_id);
CREATE INDEX realtime_tickets_of_session ON realtime_tickets (session_id);
CREATE INDEX realtime_tickets_expiry ON realtime_tickets (expires_at);

-- What happened to an account's safety. `session_id` has no foreign key: the log outlives the session.
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
-- Only the deletion of the account takes the log away.
CREATE TRIGGER security_events_kept BEFORE DELETE ON security_events
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
BEGIN SELECT RAISE(ABORT, 'security_events: the log is append-only'); END;
