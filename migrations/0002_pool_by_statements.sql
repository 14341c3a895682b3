-- Statements of the application compute what is derived, in the batch of its cause (contract/decisions/0018).
-- Triggers only refuse: what acted is dropped.

DROP TRIGGER user_profiles_companions;
DROP TRIGGER user_profiles_zone_moves;
DROP TRIGGER auth_sessions_begun;
DROP TRIGGER auth_sessions_used;
DROP TRIGGER match_topics_count_insert;
DROP TRIGGER match_topics_count_update;
DROP TRIGGER match_topics_count_delete;
DROP TRIGGER match_pool_counts_new;
DROP TRIGGER match_pool_counts_decided;
DROP TRIGGER match_pool_counts_gone;
DROP TRIGGER match_pool_follows_profile;
DROP TRIGGER match_pool_follows_activity;
DROP TRIGGER match_pool_follows_settings;
DROP TRIGGER match_pool_follows_interests_insert;
DROP TRIGGER match_pool_follows_interests_update;
DROP TRIGGER match_pool_follows_preferences_insert;
DROP TRIGGER match_pool_follows_preferences_update;
DROP TRIGGER match_pool_follows_wishes_insert;
DROP TRIGGER match_pool_follows_wishes_update;
DROP TRIGGER match_pool_leaves_with_profile;
-- The triggers of these views go with them.
DROP VIEW match_pool_rebuild;
DROP VIEW match_pool_recount;
DROP VIEW match_pool_source;

-- How far the checks of derived tables have come. A check mends what a change has forgotten.
CREATE TABLE match_upkeep (
  task            TEXT PRIMARY KEY NOT NULL CHECK (task IN ('pool', 'topics')),
  -- The last user whose rows of the pool were checked, by id; the empty text before the first one.
  checked_through TEXT NOT NULL DEFAULT '' CHECK (length(checked_through) IN (0, 36)),
  -- The day (UTC) of the last check that runs once a day.
  done_on         TEXT CHECK (done_on = date(done_on))
) STRICT, WITHOUT ROWID;
INSERT INTO match_upkeep (task) VALUES ('pool'), ('topics');

-- The rows of users who hide their activity change with this release: they are due for the next review.
UPDATE match_pool SET review_on = last_active_on
WHERE user_id IN (SELECT user_id FROM user_settings WHERE online_status_audience <> 'everyone');
