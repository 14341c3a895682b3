-- Live badges: which version of a user's unread count their live connections were told, so that a crash between a
-- change and its frame loses nothing.

-- The version up to which the live connections know the count.
ALTER TABLE notification_counters ADD COLUMN told_version INTEGER NOT NULL DEFAULT 0;
-- Until when somebody is telling it. After that they count as crashed.
ALTER TABLE notification_counters ADD COLUMN claimed_until TEXT CHECK (length(claimed_until) = 24);

UPDATE notification_counters SET told_version = version;

-- What is still to be told.
CREATE INDEX notification_counters_untold ON notification_counters (claimed_until) WHERE version > told_version;

-- Finds what one user was told by another: a recount after a change of whether they see each other. The first column
-- serves the reference, as before.
DROP INDEX notifications_of_actor;
CREATE INDEX notifications_of_actor ON notifications (actor_id, user_id) WHERE actor_id IS NOT NULL;
