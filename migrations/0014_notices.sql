-- Notices can be listed, counted, read and deleted, and administrators can change their texts (contract/decisions/0034).

-- Set when the receiver has deleted the notice. The row stays until it is forgotten, so that the same event does not
-- come back; its variables are emptied.
ALTER TABLE notifications ADD COLUMN deleted_at TEXT CHECK (length(deleted_at) = 24);

-- The lists hold what was not deleted, or one reader with many deleted notices would read them all for each page.
DROP INDEX notifications_listed;
CREATE INDEX notifications_listed ON notifications (user_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX notifications_unread ON notifications (user_id, created_at, id) WHERE deleted_at IS NULL AND read_at IS NULL;
-- The category is the first word of the type, with one exception (src/areas/notifications/data/category.ts).
CREATE INDEX notifications_by_category ON notifications
  (user_id, (CASE type WHEN 'onboarding.completed' THEN 'account' ELSE substr(type, 1, instr(type, '.') - 1) END), created_at, id)
  WHERE deleted_at IS NULL;
-- Old notices are forgotten. The welcome stays, because it is given once in the life of an account.
CREATE INDEX notifications_by_age ON notifications (created_at) WHERE type <> 'onboarding.completed';

INSERT INTO notification_types (code) VALUES ('system.announcement');

-- How often the unread notices of a user have changed. A user who was never told anything has no row.
CREATE TABLE notification_counters (
  user_id   TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- Raised in every batch that writes, reads or removes notices of the user.
  version   INTEGER NOT NULL CHECK (version > 0),
  -- The latest `created_at` of the user's notices. The next one is later, so what comes later is also listed above.
  latest_at TEXT NOT NULL CHECK (length(latest_at) = 24)
) STRICT, WITHOUT ROWID;

INSERT INTO notification_counters (user_id, version, latest_at)
SELECT user_id, 1, max(created_at) FROM notifications GROUP BY user_id;

-- The texts that administrators have saved. The newest version of a type counts; version 1 stands in the code.
CREATE TABLE notification_templates (
  type       TEXT NOT NULL REFERENCES notification_types (code) ON DELETE RESTRICT,
  version    INTEGER NOT NULL CHECK (version > 1),
  title_ko   TEXT NOT NULL CHECK (length(title_ko) BETWEEN 1 AND 400),
  body_ko    TEXT NOT NULL CHECK (length(body_ko) BETWEEN 1 AND 4000),
  title_en   TEXT NOT NULL CHECK (length(title_en) BETWEEN 1 AND 400),
  body_en    TEXT NOT NULL CHECK (length(body_en) BETWEEN 1 AND 4000),
  -- The administrator who saved it; NULL once that account has been deleted.
  saved_by   TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
  saved_at   TEXT NOT NULL CHECK (length(saved_at) = 24),
  PRIMARY KEY (type, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX notification_templates_saved_by ON notification_templates (saved_by) WHERE saved_by IS NOT NULL;
