-- Reminders of sessions: one row of a user for each moment at which they want to be told that a session comes.

-- Minutes before the start, as a JSON list: what a user has chosen for this session. NULL: their defaults apply.
ALTER TABLE session_participants ADD COLUMN reminder_offsets TEXT
  CHECK (json_valid(reminder_offsets) AND json_type(reminder_offsets) = 'array');

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
CREATE INDEX session_reminders_due ON session_reminders (sent_at, due_at);
CREATE INDEX session_reminders_of_user ON session_reminders (user_id);

CREATE TRIGGER session_reminders_of_session BEFORE INSERT ON session_reminders
WHEN NOT EXISTS (SELECT 1 FROM session_reservations r WHERE r.id = NEW.session_id AND NEW.user_id IN (r.host_id, r.guest_id))
BEGIN SELECT RAISE(ABORT, 'session_reminders: the user is not part of the session'); END;

CREATE TRIGGER session_reminders_stay_sent BEFORE UPDATE ON session_reminders WHEN OLD.sent_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'session_reminders: this reminder was sent'); END;

INSERT INTO notification_types (code) VALUES ('session.reminder'), ('session.reminder_soon');
