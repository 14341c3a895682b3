-- A declared birth: the user changes it once at most, never across 18; moderators correct it. The age group is stored so
-- that the cron finds who turns 18, each on the day in their own time zone.

-- How often the user has changed a birth that they had declared. The first declaration is no change.
ALTER TABLE user_profiles ADD COLUMN birth_changes INTEGER NOT NULL DEFAULT 0 CHECK (birth_changes IN (0, 1));
-- How often moderators have corrected it.
ALTER TABLE user_profiles ADD COLUMN birth_corrections INTEGER NOT NULL DEFAULT 0 CHECK (birth_corrections >= 0);
-- The group that the hooks of the last change of age have seen. NULL if the birth is unknown.
ALTER TABLE user_profiles ADD COLUMN age_group TEXT CHECK (age_group IN ('minor', 'adult'));
-- The first day on which the user is certainly 18. Born on 29 February: `date` makes it 1 March in a common year.
ALTER TABLE user_profiles ADD COLUMN adult_on TEXT GENERATED ALWAYS AS (coalesce(
  date((CAST(substr(birth_date, 1, 4) AS INTEGER) + 18) || substr(birth_date, 5)), (birth_year + 19) || '-01-01')) VIRTUAL;

-- `adult` is right for everyone whose day had begun everywhere before the UTC day of the last change; the cron looks at
-- the others.
UPDATE user_profiles SET age_group = CASE WHEN adult_on < substr(updated_at, 1, 10) THEN 'adult' ELSE 'minor' END
WHERE birth_year IS NOT NULL;

CREATE INDEX user_profiles_minors ON user_profiles (adult_on, id) WHERE age_group = 'minor';

CREATE TRIGGER user_profiles_birth_is_counted BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.birth_year IS NOT NULL AND NEW.status <> 'deleted'
  AND (NEW.birth_year, NEW.birth_date) IS NOT (OLD.birth_year, OLD.birth_date)
  -- A date within the declared year only adds to it.
  AND NOT (OLD.birth_date IS NULL AND NEW.birth_date IS NOT NULL AND NEW.birth_year = OLD.birth_year)
  AND NEW.birth_changes + NEW.birth_corrections <= OLD.birth_changes + OLD.birth_corrections
BEGIN SELECT RAISE(ABORT, 'user_profiles: every change of a declared birth is counted'); END;

CREATE TRIGGER user_profiles_birth_counts_grow BEFORE UPDATE OF birth_changes, birth_corrections ON user_profiles
WHEN NEW.status <> 'deleted'
  AND (NEW.birth_changes < OLD.birth_changes OR NEW.birth_corrections < OLD.birth_corrections)
BEGIN SELECT RAISE(ABORT, 'user_profiles: changes of a birth are not forgotten'); END;

-- Two entries for one correction: one in the log of the user, and one in that of the moderator, whose id is nowhere else.
INSERT INTO security_event_kinds (code) VALUES ('birth_corrected'), ('birth_correction_made');
