-- Web Push (RFC 8030, 8291, 8292): the browsers that a user gets notifications on.

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
