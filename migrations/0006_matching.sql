-- From a request to a match: requests, matches, the direct room that a match opens, and what people are told about it.

CREATE TABLE chat_room_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO chat_room_kinds (code) VALUES ('direct');

-- Two people have one direct room for ever: a second match opens it again. It is open exactly while they are matched.
CREATE TABLE chat_rooms (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind       TEXT NOT NULL REFERENCES chat_room_kinds (code) ON DELETE RESTRICT,
  -- The sorted pair of a direct room.
  low_id     TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  high_id    TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  closed_at  TEXT CHECK (length(closed_at) = 24),
  CHECK ((kind = 'direct') = (low_id IS NOT NULL) AND (kind = 'direct') = (high_id IS NOT NULL)),
  CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID;
-- Not partial: SQLite looks for children of a new person by these columns alone.
CREATE UNIQUE INDEX chat_rooms_of_pair ON chat_rooms (low_id, high_id);
CREATE INDEX chat_rooms_of_high ON chat_rooms (high_id);

CREATE TABLE chat_members (
  room_id   TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  joined_at TEXT NOT NULL CHECK (length(joined_at) = 24),
  PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_members_of_user ON chat_members (user_id, room_id);

-- The states and the ways between them are domain/matching/states.ts.
CREATE TABLE matching_requests (
  id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  sender_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  receiver_id TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The same two people, sorted: what is unique about a pair is unique whatever the direction.
  pair_low    TEXT NOT NULL CHECK (pair_low = min(sender_id, receiver_id)),
  pair_high   TEXT NOT NULL CHECK (pair_high = max(sender_id, receiver_id)),
  message     TEXT CHECK (length(message) BETWEEN 1 AND 2000),
  status      TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'accepted', 'declined', 'cancelled', 'expired')),
  created_at  TEXT NOT NULL CHECK (length(created_at) = 24),
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24),
  reminded_at TEXT CHECK (length(reminded_at) = 24),
  decided_at  TEXT CHECK (length(decided_at) = 24),
  -- Marks the change with which a person decided it, so that what follows from it follows once.
  decided_op  TEXT CHECK (length(decided_op) = 36),
  -- Whether it ran out although the receiver could have answered it: the silence that the response rate counts.
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
CREATE INDEX matching_requests_declined ON matching_requests (pair_low, pair_high, decided_at) WHERE status = 'declined';
CREATE INDEX matching_requests_cancelled ON matching_requests (sender_id, receiver_id, decided_at) WHERE status = 'cancelled';
CREATE INDEX matching_requests_received ON matching_requests (receiver_id, created_at, id);
CREATE INDEX matching_requests_received_by_status ON matching_requests (receiver_id, status, created_at, id);
CREATE INDEX matching_requests_sent ON matching_requests (sender_id, created_at, id);
CREATE INDEX matching_requests_sent_by_status ON matching_requests (sender_id, status, created_at, id);
CREATE INDEX matching_requests_expiry ON matching_requests (expires_at, id) WHERE status = 'pending';
CREATE INDEX matching_requests_unreminded ON matching_requests (expires_at, id) WHERE status = 'pending' AND reminded_at IS NULL;
CREATE TRIGGER matching_requests_start_open BEFORE INSERT ON matching_requests WHEN NEW.status <> 'pending'
BEGIN SELECT RAISE(ABORT, 'matching_requests: a request starts pending'); END;
CREATE TRIGGER matching_requests_decided_once BEFORE UPDATE OF status, decided_at, decided_op, is_missed ON matching_requests WHEN OLD.status <> 'pending'
BEGIN SELECT RAISE(ABORT, 'matching.not_pending'); END;
CREATE TRIGGER matching_requests_keep_people BEFORE UPDATE OF sender_id, receiver_id, pair_low, pair_high, created_at, expires_at ON matching_requests
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

-- What a person can be told; domain/notifications/types.ts says what each one carries.
CREATE TABLE notification_types (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO notification_types (code) VALUES ('match.request_received'), ('match.request_accepted'), ('match.request_declined'),
  ('match.request_expiring'), ('onboarding.completed');

CREATE TABLE notifications (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  type       TEXT NOT NULL REFERENCES notification_types (code) ON DELETE RESTRICT,
  -- Whose doing it was. Where there is such a person it is shown only while she may be seen, and goes with her account.
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
