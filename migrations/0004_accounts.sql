-- What belongs to an account outside its profile: pictures on their way, archives of all data, and reports about people.

CREATE TABLE report_reasons (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO report_reasons (code) VALUES ('spam'), ('harassment'), ('hate'), ('sexual_content'), ('impersonation'), ('underage'), ('scam'), ('other');
CREATE TABLE report_decisions (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO report_decisions (code) VALUES ('dismiss'), ('warn'), ('suspend');
INSERT INTO security_event_kinds (code) VALUES ('account_warned'), ('account_suspended');

-- An object in the image store that no profile shows (yet). The row is written before the object and goes away in the batch
-- that shows it; what outlives its time is removed, so that no object is ever forgotten.
CREATE TABLE image_uploads (
  id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id     TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- `draft`: waits for the picture of a direct upload, unchecked; `stored`: checked and encoded, about to be shown.
  kind        TEXT NOT NULL CHECK (kind IN ('draft', 'stored')),
  stored_name TEXT NOT NULL UNIQUE CHECK (length(stored_name) BETWEEN 1 AND 100),
  created_at  TEXT NOT NULL CHECK (length(created_at) = 24),
  expires_at  TEXT NOT NULL CHECK (length(expires_at) = 24),
  CHECK (expires_at > created_at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX image_uploads_one_draft ON image_uploads (user_id) WHERE kind = 'draft';
CREATE INDEX image_uploads_of_user ON image_uploads (user_id);
CREATE INDEX image_uploads_expiry ON image_uploads (expires_at, id);

-- The archive lies in R2 under exports/<user_id>/<id>.zip exactly while the status is `ready`.
CREATE TABLE exports (
  id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  user_id      TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  status       TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'ready', 'failed', 'expired')),
  requested_at TEXT NOT NULL CHECK (length(requested_at) = 24),
  ready_at     TEXT CHECK (length(ready_at) = 24),
  expires_at   TEXT CHECK (length(expires_at) = 24),
  size_bytes   INTEGER CHECK (size_bytes > 0),
  CHECK ((status IN ('ready', 'expired')) = (ready_at IS NOT NULL)),
  CHECK ((ready_at IS NULL) = (expires_at IS NULL)),
  CHECK ((status = 'ready') = (size_bytes IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX exports_one_pending ON exports (user_id) WHERE status = 'pending';
CREATE INDEX exports_of_user ON exports (user_id, requested_at);
CREATE INDEX exports_pending ON exports (requested_at, id) WHERE status = 'pending';
CREATE INDEX exports_expiry ON exports (expires_at, id) WHERE status = 'ready';

CREATE TABLE reports (
  id                TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  -- Null once that account has been deleted; a report about a deleted account goes with it.
  reporter_id       TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  subject_id        TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  reason            TEXT NOT NULL REFERENCES report_reasons (code) ON DELETE RESTRICT,
  text              TEXT CHECK (length(text) BETWEEN 1 AND 2000),
  -- The reported profile as it was shown at that moment (domain/account/evidence.ts).
  evidence          TEXT NOT NULL CHECK (json_valid(evidence)),
  evidence_image_id TEXT CHECK (length(evidence_image_id) = 36),
  status            TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'resolved')),
  decision          TEXT REFERENCES report_decisions (code) ON DELETE RESTRICT,
  note              TEXT CHECK (length(note) BETWEEN 1 AND 2000),
  resolved_by       TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  resolved_at       TEXT CHECK (length(resolved_at) = 24),
  -- Marks the change that decided it, so that what follows from the decision follows once.
  resolved_op       TEXT CHECK (length(resolved_op) = 36),
  created_at        TEXT NOT NULL CHECK (length(created_at) = 24),
  CHECK (reporter_id IS NULL OR reporter_id <> subject_id),
  CHECK ((status = 'resolved') = (decision IS NOT NULL) AND (decision IS NULL) = (resolved_at IS NULL)
    AND (decision IS NULL) = (resolved_op IS NULL)),
  CHECK (status = 'resolved' OR (note IS NULL AND resolved_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_queue ON reports (created_at, id);
CREATE INDEX reports_queue_by_status ON reports (status, created_at, id);
CREATE INDEX reports_of_reporter ON reports (reporter_id, created_at) WHERE reporter_id IS NOT NULL;
CREATE INDEX reports_about ON reports (subject_id);
CREATE INDEX reports_resolved_by ON reports (resolved_by) WHERE resolved_by IS NOT NULL;
CREATE INDEX reports_holding_picture ON reports (evidence_image_id) WHERE status = 'open' AND evidence_image_id IS NOT NULL;
CREATE TRIGGER reports_decided_once BEFORE UPDATE OF decision, resolved_at, resolved_op, status ON reports WHEN OLD.status = 'resolved'
BEGIN SELECT RAISE(ABORT, 'report.already_resolved'); END;
CREATE TRIGGER reports_keep_evidence BEFORE UPDATE OF reason, evidence, evidence_image_id, subject_id, created_at ON reports
BEGIN SELECT RAISE(ABORT, 'reports: what was reported does not change'); END;
