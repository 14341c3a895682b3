-- Histories are bounded, a purge that fails does not hold up others, and dead jobs are removed.

-- Accounts whose purge has failed. The date of the deletion stays, because the account must not become restorable.
CREATE TABLE purge_failures (
  user_id  TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  attempts INTEGER NOT NULL CHECK (attempts >= 1),
  -- The purge is not tried before this instant.
  retry_at TEXT NOT NULL CHECK (length(retry_at) = 24)
) STRICT, WITHOUT ROWID;

-- The history of time zones keeps the newest 200 entries of a user (ZONES_KEPT).
DELETE FROM zone_history WHERE starts_at <= (
  SELECT z.starts_at FROM zone_history z WHERE z.user_id = zone_history.user_id
  ORDER BY z.starts_at DESC LIMIT 1 OFFSET 200);

-- Of the consents to one pair of versions, the first one and the newest 20 (CONSENTS_KEPT) are never deleted before the
-- account is.
DROP TRIGGER consents_kept;
CREATE TRIGGER consents_kept BEFORE DELETE ON consents
WHEN EXISTS (SELECT 1 FROM user_profiles WHERE id = OLD.user_id AND status IN ('active', 'suspended'))
  AND (
    NOT EXISTS (SELECT 1 FROM consents c WHERE c.user_id = OLD.user_id AND c.terms_version = OLD.terms_version
      AND c.privacy_version = OLD.privacy_version AND (c.agreed_at, c.id) < (OLD.agreed_at, OLD.id))
    OR (SELECT count(*) FROM consents c WHERE c.user_id = OLD.user_id AND c.terms_version = OLD.terms_version
      AND c.privacy_version = OLD.privacy_version AND (c.agreed_at, c.id) > (OLD.agreed_at, OLD.id)) < 20
  )
BEGIN SELECT RAISE(ABORT, 'consents: the history is append-only'); END;

-- A dead job is removed after a while, because its payload can contain the id of a user.
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
