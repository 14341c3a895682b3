-- Sessions: what each user wants of their sessions, and new times that one of two partners proposes.

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

-- The latest proposal of a session. The time that it blocks is in the rows of slot 1 of session_participants.
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
CREATE INDEX session_proposals_of_author ON session_proposals (author_id);
CREATE INDEX session_proposals_due ON session_proposals (due_at, session_id) WHERE status = 'open';

-- Counts the changes of the private notes, which the version of the session must not show to the other user.
ALTER TABLE session_participants ADD COLUMN notes_version INTEGER NOT NULL DEFAULT 0;

-- What has taken place on a day, for the most sessions a day. What lies ahead is found by the time that it blocks.
CREATE INDEX session_reservations_held_host ON session_reservations (host_id, starts_at) WHERE status IN ('completed', 'no_show');
CREATE INDEX session_reservations_held_guest ON session_reservations (guest_id, starts_at) WHERE status IN ('completed', 'no_show');

INSERT INTO notification_types (code) VALUES ('session.updated'), ('session.proposed'), ('session.proposal_accepted'),
  ('session.proposal_declined'), ('session.expired');
