-- A request and a match are never between a minor and an adult, whatever clock a statement was made with. The stored age
-- group decides here, because a trigger has no clock: it changes in the batch that passes a birthday or a correction. A
-- group that is not known yet is left to the statements, which refuse it.

CREATE TRIGGER matching_requests_of_one_age_group_insert BEFORE INSERT ON matching_requests BEGIN
  SELECT RAISE(ABORT, 'matching.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.sender_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.receiver_id);
END;

CREATE TRIGGER matching_requests_of_one_age_group_accept BEFORE UPDATE OF status ON matching_requests
WHEN NEW.status = 'accepted' BEGIN
  SELECT RAISE(ABORT, 'matching.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.sender_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.receiver_id);
END;

CREATE TRIGGER matches_of_one_age_group_insert BEFORE INSERT ON matches BEGIN
  SELECT RAISE(ABORT, 'matching.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.low_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.high_id);
END;

CREATE TRIGGER matches_keep_people BEFORE UPDATE OF request_id, low_id, high_id, matched_at ON matches
BEGIN SELECT RAISE(ABORT, 'matches: who is matched since when does not change'); END;

-- A declared date is added to a year once. Taking it away is a change; adding another one afterwards is one too.
CREATE TRIGGER user_profiles_date_is_added_once BEFORE UPDATE OF birth_date ON user_profiles
WHEN OLD.birth_year IS NOT NULL AND OLD.birth_date IS NULL AND NEW.birth_date IS NOT NULL AND NEW.status <> 'deleted'
  AND OLD.birth_changes > 0
  AND NEW.birth_changes + NEW.birth_corrections <= OLD.birth_changes + OLD.birth_corrections
BEGIN SELECT RAISE(ABORT, 'user_profiles: every change of a declared birth is counted'); END;

-- The cron walks over all open requests and all running matches, a portion at a time, and looks for pairs that the rules
-- forbid. The rows of match_upkeep remember how far it has come.
CREATE INDEX matching_requests_open ON matching_requests (id) WHERE status = 'pending';
CREATE INDEX matches_running ON matches (id) WHERE ended_at IS NULL;

CREATE TABLE match_upkeep_old AS SELECT * FROM match_upkeep;
DROP TABLE match_upkeep;
CREATE TABLE match_upkeep (
  task            TEXT PRIMARY KEY NOT NULL CHECK (task IN ('pool', 'topics', 'requests', 'matches')),
  -- The last row that was checked, by id (of a user, a request or a match); the empty text before the first one.
  checked_through TEXT NOT NULL DEFAULT '' CHECK (length(checked_through) IN (0, 36)),
  -- The day (UTC) of the last check that runs once a day.
  done_on         TEXT CHECK (done_on = date(done_on))
) STRICT, WITHOUT ROWID;
INSERT INTO match_upkeep (task, checked_through, done_on) SELECT task, checked_through, done_on FROM match_upkeep_old;
INSERT INTO match_upkeep (task) VALUES ('requests'), ('matches');
DROP TABLE match_upkeep_old;
