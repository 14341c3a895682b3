-- The name of a blocked user as the blocker saw it when they blocked them. The list of blocks shows this name, so that it
-- tells nothing about what the blocked user does later. It goes with the row when either account is deleted.
ALTER TABLE blocks ADD COLUMN blocked_name TEXT CHECK (length(blocked_name) BETWEEN 1 AND 200);

-- Earlier blocks get the name of today, unless the user has left or hides it.
UPDATE blocks SET blocked_name = (
  SELECT p.english_name FROM user_profiles p JOIN user_settings s ON s.user_id = p.id
  WHERE p.id = blocks.blocked_id AND p.status = 'active' AND s.profile_visibility = 'everyone'
    AND NOT EXISTS (SELECT 1 FROM blocks r WHERE r.blocker_id = p.id AND r.blocked_id = blocks.blocker_id)
);

-- Whether two users have ever asked each other, whatever became of it: then each can block and report the other.
CREATE INDEX matching_requests_of_pair ON matching_requests (pair_low, pair_high);
