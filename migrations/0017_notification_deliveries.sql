-- What becomes of each notice on each channel, and the digests that were sent (contract/decisions/0038).

-- 0 if the receiver had switched the list off for this type when the notice was written: only other channels tell it.
-- Such a row has `deleted_at`, so that no list shows it.
ALTER TABLE notifications ADD COLUMN in_app INTEGER NOT NULL DEFAULT 1 CHECK (in_app IN (0, 1));

-- The delivery log, and the memory that lets nothing be delivered twice. It outlives a notice that was withdrawn.
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
CREATE INDEX notification_deliveries_of_user ON notification_deliveries (user_id, planned_at);
CREATE INDEX notification_deliveries_by_age ON notification_deliveries (planned_at);
-- What a digest collects, and what it is sending.
CREATE INDEX notification_deliveries_collected ON notification_deliveries (user_id, outcome) WHERE digest_day IS NOT NULL;

-- A user has one digest a local day. Its row is written before it is sent.
CREATE TABLE notification_digests (
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  day        TEXT NOT NULL CHECK (day = date(day)),
  claimed_at TEXT NOT NULL CHECK (length(claimed_at) = 24),
  -- NULL while it is being sent.
  sent_at    TEXT CHECK (length(sent_at) = 24),
  PRIMARY KEY (user_id, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX notification_digests_by_age ON notification_digests (claimed_at);
