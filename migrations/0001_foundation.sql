-- What every change stands on: assertions inside a batch, idempotency keys, and the outbox.

-- A row put in here always fails, and takes the whole batch with it; its code comes out in the error.
CREATE TABLE batch_assert (
  code TEXT PRIMARY KEY NOT NULL
) STRICT;

CREATE TRIGGER batch_assert_fails BEFORE INSERT ON batch_assert BEGIN
  SELECT RAISE(ABORT, NEW.code);
END;

-- The answer a request with an Idempotency-Key got. No reference to user_profiles: creating a profile is keyed too,
-- and the account's end removes its rows by user_id.
CREATE TABLE idempotency_keys (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),                -- the attempt that holds the key
  user_id TEXT NOT NULL,
  operation_id TEXT NOT NULL,
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  payload_hash TEXT NOT NULL,
  status INTEGER CHECK (status BETWEEN 200 AND 299),                   -- NULL while effects outside the database are under way
  body TEXT CHECK (json_valid(body)),
  claimed_at TEXT NOT NULL CHECK (length(claimed_at) = 24),
  expires_at TEXT NOT NULL CHECK (length(expires_at) = 24),
  CHECK (status IS NOT NULL OR body IS NULL),
  UNIQUE (user_id, operation_id, key)
) STRICT;

CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at);

-- Work that leaves the database (a picture to delete, an archive to build), written in the batch of its cause.
-- No reference to user_profiles: the last job of an account outlives it.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  dedupe_key TEXT NOT NULL CHECK (length(dedupe_key) BETWEEN 1 AND 255),
  user_id TEXT,                                                        -- whom it is about, so that it can be removed with them
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  due_at TEXT NOT NULL CHECK (length(due_at) = 24),                    -- not before
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  lease TEXT,                                                          -- the delivery that runs it at this moment
  leased_until TEXT CHECK (length(leased_until) = 24),
  delivered_at TEXT CHECK (length(delivered_at) = 24),
  dead_at TEXT CHECK (length(dead_at) = 24),                           -- given up; kept for people to look at
  last_error TEXT,
  CHECK ((lease IS NULL) = (leased_until IS NULL)),
  CHECK (delivered_at IS NULL OR dead_at IS NULL),
  UNIQUE (kind, dedupe_key)
) STRICT;

CREATE INDEX outbox_open ON outbox (due_at) WHERE delivered_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_delivered ON outbox (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX outbox_user ON outbox (user_id) WHERE user_id IS NOT NULL;
