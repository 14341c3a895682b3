-- Moderators end one match (contract/decisions/0032).

-- The log of the moderator who ended a match. The logs of the two users say nothing.
INSERT INTO security_event_kinds (code) VALUES ('match_ended');

-- A match that a moderator ended still names one of the two in `ended_by`, but neither of them left the other: both wait
-- before they ask again, as if the other had ended it.
ALTER TABLE matches ADD COLUMN ended_by_moderator INTEGER NOT NULL DEFAULT 0
  CHECK (ended_by_moderator = 0 OR (ended_by_moderator = 1 AND ended_at IS NOT NULL));
