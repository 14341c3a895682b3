-- A minor's own change of birth moves the 18th birthday in neither direction: later would keep an adult among minors.

DROP TRIGGER user_profiles_adulthood_comes_no_earlier;
CREATE TRIGGER user_profiles_adulthood_of_minors_stays BEFORE UPDATE OF birth_year, birth_date ON user_profiles
WHEN OLD.age_group = 'minor' AND NEW.status <> 'deleted' AND NEW.birth_corrections = OLD.birth_corrections
  AND coalesce(date((CAST(substr(NEW.birth_date, 1, 4) AS INTEGER) + 18) || substr(NEW.birth_date, 5)),
    (NEW.birth_year + 19) || '-01-01') IS NOT OLD.adult_on
BEGIN SELECT RAISE(ABORT, 'user_profiles: a change by a minor does not move the 18th birthday'); END;
