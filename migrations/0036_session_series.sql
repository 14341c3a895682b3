-- Series of sessions: the same hour of the host's clocks, each day or each week (contract/decisions/0051).

CREATE TABLE session_series (
  id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  host_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  guest_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  frequency  TEXT NOT NULL CHECK (frequency IN ('daily', 'weekly')),
  count      INTEGER NOT NULL CHECK (count BETWEEN 2 AND 12),
  -- What was left out because its time was taken: [{ "index", "startsAt", "endsAt" }].
  skipped    TEXT NOT NULL CHECK (json_valid(skipped) AND json_type(skipped) = 'array'),
  -- When the instants of its sessions are compared with the clocks next. NULL when none lies ahead.
  check_at   TEXT CHECK (length(check_at) = 24),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  CHECK (host_id <> guest_id)
) STRICT;
CREATE INDEX session_series_of_host ON session_series (host_id);
CREATE INDEX session_series_of_guest ON session_series (guest_id);
CREATE INDEX session_series_due ON session_series (check_at, id) WHERE check_at IS NOT NULL;

ALTER TABLE session_reservations ADD COLUMN series_id TEXT REFERENCES session_series (id) ON DELETE RESTRICT;
ALTER TABLE session_reservations ADD COLUMN series_index INTEGER CHECK (series_index BETWEEN 1 AND 12);
-- What the clocks of time_zone show when it begins (2026-03-08T20:00), if it follows the series: not once it was moved alone.
ALTER TABLE session_reservations ADD COLUMN local_start TEXT CHECK (length(local_start) = 16);
-- Whether the users were told that clocks change before it, or need not be.
ALTER TABLE session_reservations ADD COLUMN is_clock_told INTEGER NOT NULL DEFAULT 0 CHECK (is_clock_told IN (0, 1));
-- Whether it could not follow a new law: 1 once, 2 again, and then the host is told.
ALTER TABLE session_reservations ADD COLUMN time_kept INTEGER NOT NULL DEFAULT 0 CHECK (time_kept BETWEEN 0 AND 2);
CREATE UNIQUE INDEX session_reservations_of_series ON session_reservations (series_id, series_index) WHERE series_id IS NOT NULL;

-- A series counts once for the limits of open requests.
DROP INDEX session_reservations_open;
CREATE INDEX session_reservations_open ON session_reservations (host_id, guest_id, due_at, series_id) WHERE status = 'pending';
DROP INDEX session_reservations_asked;
CREATE INDEX session_reservations_asked ON session_reservations (host_id, guest_id, created_at, series_id) WHERE answered_at IS NULL;

-- Proposals that move several sessions of a series have one set_id, and are answered together.
ALTER TABLE session_proposals ADD COLUMN set_id TEXT CHECK (length(set_id) = 36);
ALTER TABLE session_proposals ADD COLUMN scope TEXT NOT NULL DEFAULT 'one' CHECK (scope IN ('one', 'following', 'all'));
ALTER TABLE session_proposals ADD COLUMN local_start TEXT CHECK (length(local_start) = 16);
CREATE INDEX session_proposals_of_set ON session_proposals (set_id) WHERE set_id IS NOT NULL;

-- As in 0031, but what a set of proposals would move is in its own way no more than a session is.
DROP TRIGGER session_participants_apart;
CREATE TRIGGER session_participants_apart BEFORE INSERT ON session_participants WHEN NEW.blocks_until IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sessions.slot_taken') WHERE EXISTS (SELECT 1 FROM session_participants x
  WHERE x.user_id = NEW.user_id AND x.blocks_until > NEW.claimed_at AND x.session_id <> NEW.session_id
    AND x.starts_at < NEW.ends_at AND x.ends_at > NEW.starts_at
    AND x.starts_at > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.starts_at, '-240 minutes')
    AND NOT (x.slot <> NEW.slot AND EXISTS (SELECT 1 FROM session_proposals a CROSS JOIN session_proposals b
      ON b.session_id = x.session_id AND b.set_id = a.set_id AND b.status = 'open'
      WHERE a.session_id = NEW.session_id AND a.status = 'open'))); END;

DROP TRIGGER session_participants_stay_apart;
CREATE TRIGGER session_participants_stay_apart
BEFORE UPDATE OF session_id, user_id, starts_at, ends_at, blocks_until ON session_participants WHEN NEW.blocks_until IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sessions.slot_taken') WHERE EXISTS (SELECT 1 FROM session_participants x
  WHERE x.user_id = NEW.user_id AND x.blocks_until > NEW.claimed_at AND x.session_id <> NEW.session_id
    AND x.starts_at < NEW.ends_at AND x.ends_at > NEW.starts_at
    AND x.starts_at > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.starts_at, '-240 minutes')
    AND NOT (x.slot <> NEW.slot AND EXISTS (SELECT 1 FROM session_proposals a CROSS JOIN session_proposals b
      ON b.session_id = x.session_id AND b.set_id = a.set_id AND b.status = 'open'
      WHERE a.session_id = NEW.session_id AND a.status = 'open'))); END;

INSERT INTO notification_types (code) VALUES ('session.clock_moved'), ('session.time_kept');
