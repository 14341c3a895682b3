-- What the two users of a session think of it. Each gives it once; the other sees it when both have given it, or 14 days
-- after the planned end.
CREATE TABLE session_feedback (
  session_id TEXT NOT NULL REFERENCES session_reservations (id) ON DELETE RESTRICT,
  author_id  TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  rating     INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  words      TEXT CHECK (length(words) BETWEEN 1 AND 4000),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (session_id, author_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_feedback_of_author ON session_feedback (author_id);

CREATE TRIGGER session_feedback_of_session BEFORE INSERT ON session_feedback
WHEN NOT EXISTS (SELECT 1 FROM session_reservations r WHERE r.id = NEW.session_id AND NEW.author_id IN (r.host_id, r.guest_id)
  AND (r.status = 'completed' OR (r.status IN ('confirmed', 'in_progress') AND r.due_at <= NEW.created_at)))
BEGIN SELECT RAISE(ABORT, 'session_feedback: the author has not taken part in a completed session'); END;

CREATE TRIGGER session_feedback_stays BEFORE UPDATE ON session_feedback
BEGIN SELECT RAISE(ABORT, 'session_feedback: what was given stays'); END;

INSERT INTO notification_types (code) VALUES ('session.feedback_due');
