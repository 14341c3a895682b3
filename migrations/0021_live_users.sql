-- Only users who have a live connection are told of their badges (contract/decisions/0039).

-- 1 from the opening of a live connection until the hub is asked to tell and finds none.
ALTER TABLE notification_counters ADD COLUMN is_live INTEGER NOT NULL DEFAULT 0 CHECK (is_live IN (0, 1));

-- Connections that are open now have not said so: all users count as connected until they are told once.
UPDATE notification_counters SET is_live = 1;

DROP INDEX notification_counters_untold;
CREATE INDEX notification_counters_untold ON notification_counters (claimed_until) WHERE version > told_version AND is_live = 1;
