-- Calendar files and feeds of sessions.

-- How often what a calendar file shows of the session has changed, and when it did last; NULL: when it was asked for.
ALTER TABLE session_reservations ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0);
ALTER TABLE session_reservations ADD COLUMN shown_at TEXT CHECK (length(shown_at) = 24);
UPDATE session_reservations SET sequence = (answered_at IS NOT NULL) + (status IN ('cancelled', 'expired')),
  shown_at = iif(status IN ('cancelled', 'expired'), ended_at, answered_at);

-- The secret address of a user's calendar feed.
CREATE TABLE session_calendar_feeds (
  user_id    TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- SHA-256 of the token in the address, as base64url. Nobody can learn the token from it.
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 43),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24)
) STRICT, WITHOUT ROWID;
