-- Sessions: what two partners plan, and the time that it takes of each.

CREATE TABLE session_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO session_kinds (code) VALUES ('video'), ('voice'), ('text'), ('in_person');

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
  op            TEXT CHECK (length(op) = 36),
  CHECK (host_id <> guest_id),
  CHECK (meeting_link LIKE 'https://%'),
  CHECK (ends_at BETWEEN strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+15 minutes')
    AND strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+240 minutes')),
  CHECK ((due_at IS NULL) = (status IN ('completed', 'declined', 'cancelled', 'expired', 'no_show'))),
  CHECK ((due_at IS NULL) = (ended_at IS NOT NULL)),
  CHECK ((cancelled_by IS NOT NULL) = (status = 'cancelled')),
  CHECK (status = 'cancelled' OR (cancel_reason IS NULL AND is_late = 0))
) STRICT;
CREATE INDEX session_reservations_of_host ON session_reservations (host_id, guest_id);
CREATE INDEX session_reservations_of_guest ON session_reservations (guest_id, host_id);
-- What waits for an answer: counted with each new request.
CREATE INDEX session_reservations_open ON session_reservations (host_id, guest_id, due_at) WHERE status = 'pending';
-- What time alone ends.
CREATE INDEX session_reservations_due ON session_reservations (due_at, id) WHERE due_at IS NOT NULL;

-- The table of rules/states.ts: a session that is over stays as it is, in any race. A test compares the two.
CREATE TRIGGER session_reservations_steps BEFORE UPDATE OF status ON session_reservations
WHEN NEW.status <> OLD.status AND OLD.status || ' ' || NEW.status NOT IN ('pending confirmed', 'pending declined',
  'pending cancelled', 'pending expired', 'confirmed in_progress', 'confirmed completed', 'confirmed cancelled',
  'confirmed no_show', 'in_progress completed', 'in_progress no_show', 'completed no_show')
BEGIN SELECT RAISE(ABORT, 'session_reservations: no step leads to this status'); END;

CREATE TRIGGER session_reservations_keep_users
BEFORE UPDATE OF id, host_id, guest_id, created_at ON session_reservations
BEGIN SELECT RAISE(ABORT, 'session_reservations: a session keeps its users'); END;

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
  absent_at     TEXT CHECK (length(absent_at) = 24),
  PRIMARY KEY (session_id, user_id, slot),
  CHECK (ends_at > starts_at),
  -- The search for overlaps looks back so far.
  CHECK (ends_at <= strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+240 minutes'))
) STRICT, WITHOUT ROWID;
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

INSERT INTO notification_types (code) VALUES ('session.requested'), ('session.confirmed'), ('session.declined'),
  ('session.cancelled'), ('session.cancelled_late'), ('session.no_show');
