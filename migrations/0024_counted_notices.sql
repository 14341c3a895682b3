-- The version of the unread count rises only for readers whose visible unread notices change, whatever the cause
-- (contract/decisions/0039). So the database knows which notices the version counts.

-- 1 if the version of the reader's unread count knows the notice as one that the reader sees. A recount compares it with
-- what they see now.
ALTER TABLE notifications ADD COLUMN is_counted INTEGER NOT NULL DEFAULT 1 CHECK (is_counted IN (0, 1));

-- Whoever cannot see the actor now: no later recount takes that for a change.
UPDATE notifications SET is_counted = 0
WHERE read_at IS NULL AND deleted_at IS NULL AND actor_id IS NOT NULL AND NOT EXISTS
  (SELECT 1 FROM user_profiles p JOIN user_settings s ON s.user_id = p.id WHERE p.id = notifications.actor_id AND p.status = 'active'
    AND NOT EXISTS (SELECT 1 FROM blocks b WHERE (b.blocker_id, b.blocked_id) IN (VALUES (p.id, notifications.user_id), (notifications.user_id, p.id)))
    AND (s.profile_visibility = 'everyone' OR (s.profile_visibility = 'matched' AND EXISTS
      (SELECT 1 FROM matches m WHERE m.low_id = min(p.id, notifications.user_id) AND m.high_id = max(p.id, notifications.user_id) AND m.ended_at IS NULL))));

-- The version that a reader is shown as 0. A row that a notice has made which its receiver may not see is no change.
ALTER TABLE notification_counters ADD COLUMN base_version INTEGER NOT NULL DEFAULT 0 CHECK (base_version IN (0, 1));

-- Requests that their senders have ended by a block or by leaving are reminded of like those of senders who hide; the
-- receiver sees neither.
CREATE INDEX matching_requests_unreminded_counted ON matching_requests (counted_until, id)
  WHERE counted_until IS NOT NULL AND reminded_at IS NULL;
