-- A minor's own change of birth does not bring the 18th birthday nearer, and what a moderator has corrected stays.
-- Indexes for own cases of moderators, and download links that a deletion has ended.

CREATE TRIGGER user_profiles_adulthood_comes_no_earlier BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.age_group = 'minor' AND NEW.status <> 'deleted' AND NEW.birth_corrections = OLD.birth_corrections
  AND coalesce(date((CAST(substr(NEW.birth_date, 1, 4) AS INTEGER) + 18) || substr(NEW.birth_date, 5)),
    (NEW.birth_year + 19) || '-01-01') < OLD.adult_on
BEGIN SELECT RAISE(ABORT, 'user_profiles: a change by a minor does not bring the 18th birthday nearer'); END;

CREATE TRIGGER user_profiles_corrected_birth_stays BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.birth_corrections > 0 AND OLD.birth_year IS NOT NULL AND NEW.status <> 'deleted'
  AND NEW.birth_corrections = OLD.birth_corrections
  AND (NEW.birth_year, NEW.birth_date) IS NOT (OLD.birth_year, OLD.birth_date)
BEGIN SELECT RAISE(ABORT, 'user_profiles: the user does not change a corrected birth'); END;

-- Whether one of two users has corrected the other's birth, as a moderator, is asked with each match request.
CREATE INDEX security_events_corrected ON security_events (user_id) WHERE kind = 'birth_corrected';
CREATE INDEX security_events_corrections_made ON security_events (user_id, json_extract(details, '$.eventId'))
  WHERE kind = 'birth_correction_made';

-- The deletion of the account was requested after the order: links that were given to tokens without a session have
-- ended, also after a restore.
ALTER TABLE exports ADD COLUMN has_ended_links INTEGER NOT NULL DEFAULT 0 CHECK (has_ended_links IN (0, 1));
UPDATE exports SET has_ended_links = 1 WHERE user_id IN (SELECT id FROM user_profiles WHERE status = 'deleting')
  AND requested_at <= (SELECT deletion_requested_at FROM user_profiles p WHERE p.id = user_id);
