-- Who can be recommended to whom: the pool that candidates are taken from, what people say about recommendations, and their wishes.

CREATE TABLE match_feedback_kinds (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO match_feedback_kinds (code) VALUES ('skip'), ('hide'), ('not_my_level');

-- What a reader has said about a recommended person. Nobody but the reader sees it.
CREATE TABLE match_feedback (
  reader_id  TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  person_id  TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL REFERENCES match_feedback_kinds (code) ON DELETE RESTRICT,
  -- Where that person stood then, in the language the reader speaks: what `not_my_level` is about.
  level      TEXT CHECK (level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (reader_id, person_id),
  CHECK (reader_id <> person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_feedback_about ON match_feedback (person_id, reader_id);
CREATE INDEX match_feedback_latest ON match_feedback (reader_id, created_at);

CREATE TABLE match_signals (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO match_signals (code) VALUES ('time_overlap'), ('interests'), ('goals_and_style'), ('activity');

-- Wishes that only matching knows; the others are in user_preferences. No row: all ages, all signals.
CREATE TABLE match_preferences (
  user_id           TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version           INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  partner_age_bands TEXT NOT NULL DEFAULT '[]' CHECK (json_type(partner_age_bands) = 'array'),
  ignored_signals   TEXT NOT NULL DEFAULT '[]' CHECK (json_type(ignored_signals) = 'array'),
  updated_at        TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER match_preferences_codes_insert BEFORE INSERT ON match_preferences BEGIN
  SELECT RAISE(ABORT, 'match_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_age_bands) WHERE value NOT IN ('14-17', '18-24', '25-34', '35-44', '45-54', '55+'))
    OR EXISTS (SELECT 1 FROM json_each(NEW.ignored_signals) WHERE value NOT IN (SELECT code FROM match_signals))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_age_bands))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.ignored_signals));
END;
CREATE TRIGGER match_preferences_codes_update BEFORE UPDATE ON match_preferences BEGIN
  SELECT RAISE(ABORT, 'match_preferences: a code is unknown or repeated') WHERE
       EXISTS (SELECT 1 FROM json_each(NEW.partner_age_bands) WHERE value NOT IN ('14-17', '18-24', '25-34', '35-44', '45-54', '55+'))
    OR EXISTS (SELECT 1 FROM json_each(NEW.ignored_signals) WHERE value NOT IN (SELECT code FROM match_signals))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.partner_age_bands))
    OR (SELECT count(*) <> count(DISTINCT value) FROM json_each(NEW.ignored_signals));
END;

-- How many people named a topic: sharing a rare one says more about two people.
CREATE TABLE match_topics (
  code   TEXT PRIMARY KEY NOT NULL REFERENCES topics (code) ON DELETE RESTRICT,
  people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER match_topics_count_insert AFTER INSERT ON user_interests BEGIN
  INSERT INTO match_topics (code, people) SELECT value, 1 FROM json_each(NEW.topics) WHERE true ON CONFLICT (code) DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER match_topics_count_update AFTER UPDATE OF topics ON user_interests WHEN NEW.topics <> OLD.topics BEGIN
  UPDATE match_topics SET people = max(people - 1, 0) WHERE code IN (SELECT value FROM json_each(OLD.topics));
  INSERT INTO match_topics (code, people) SELECT value, 1 FROM json_each(NEW.topics) WHERE true ON CONFLICT (code) DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER match_topics_count_delete AFTER DELETE ON user_interests BEGIN
  UPDATE match_topics SET people = max(people - 1, 0) WHERE code IN (SELECT value FROM json_each(OLD.topics));
END;

-- One row a person, language she speaks and language she learns, with everything that ranking asks for. Derived: only the triggers
-- below write it. Clustered by the way it is read: seeks at random points of one lane and activity band, a bounded number of rows each.
CREATE TABLE match_pool (
  learning              TEXT NOT NULL,
  native                TEXT NOT NULL,
  -- Minors are met by minors only; 'unlisted' people look for partners without being offered to others.
  lane                  TEXT NOT NULL CHECK (lane IN ('adult', 'minor', 'unlisted')),
  -- Days since the last sign of life: 0 up to 3, 1 up to 14, 2 up to 60, 3 more.
  activity_band         INTEGER NOT NULL CHECK (activity_band BETWEEN 0 AND 3),
  -- 32 bits mixed from the id, so that neighbours here have nothing to do with each other.
  random_key            INTEGER NOT NULL CHECK (random_key BETWEEN 0 AND 4294967295),
  user_id               TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  level                 TEXT NOT NULL,
  gender                TEXT,
  birth_year            INTEGER NOT NULL,
  birth_date            TEXT,
  -- Whether strangers see her age band: only then a list can be narrowed by it.
  shows_age_band        INTEGER NOT NULL CHECK (shows_age_band IN (0, 1)),
  -- The week on the wall clock of the zone: a week in UTC would be wrong after each change of the clocks.
  time_zone             TEXT NOT NULL,
  free                  TEXT NOT NULL CHECK (json_type(free) = 'array'),
  -- Dates that differ from it.
  dates                 TEXT NOT NULL DEFAULT '[]' CHECK (json_type(dates) = 'array'),
  topics                TEXT NOT NULL CHECK (json_type(topics) = 'array'),
  motivations           TEXT NOT NULL CHECK (json_type(motivations) = 'array'),
  learning_styles       TEXT NOT NULL CHECK (json_type(learning_styles) = 'array'),
  partner_gender        TEXT,
  communication_method  TEXT,
  partner_age_bands     TEXT NOT NULL CHECK (json_type(partner_age_bands) = 'array'),
  ignored_signals       TEXT NOT NULL CHECK (json_type(ignored_signals) = 'array'),
  -- All languages of the person in her order, so that a card needs no further rows.
  native_languages      TEXT NOT NULL CHECK (json_type(native_languages) = 'array'),
  learning_languages    TEXT NOT NULL CHECK (json_type(learning_languages) = 'array'),
  last_active_on        TEXT NOT NULL CHECK (last_active_on = date(last_active_on)),
  -- The day on which band or lane move without anybody doing anything.
  review_on             TEXT CHECK (review_on = date(review_on)),
  open_requests         INTEGER NOT NULL DEFAULT 0 CHECK (open_requests >= 0),
  answered_requests     INTEGER NOT NULL DEFAULT 0 CHECK (answered_requests >= 0),
  missed_requests       INTEGER NOT NULL DEFAULT 0 CHECK (missed_requests >= 0),
  -- The day on which the oldest of the answered and missed ones is too old to count.
  recount_on            TEXT CHECK (recount_on = date(recount_on)),
  -- How often she was shown lately: counts of a day lose half their weight with each day.
  exposure              REAL NOT NULL DEFAULT 0 CHECK (exposure >= 0),
  exposed_on            TEXT CHECK (exposed_on = date(exposed_on)),
  PRIMARY KEY (learning, native, lane, activity_band, random_key, user_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX match_pool_of_person ON match_pool (user_id, native, learning);
CREATE INDEX match_pool_review ON match_pool (review_on) WHERE review_on IS NOT NULL;
CREATE INDEX match_pool_recount_due ON match_pool (recount_on) WHERE recount_on IS NOT NULL;

-- What the pool says about a person, from the tables that own it. The first three languages she speaks and four she learns count.
CREATE VIEW match_pool_source AS
SELECT p.id AS user_id, n.language AS native, l.language AS learning, l.level, p.gender, p.birth_year, p.birth_date, p.time_zone, s.age_band_audience = 'everyone' AS shows_age_band,
  s.is_recommended = 1 AND s.profile_visibility = 'everyone' AS is_listed,
  substr(coalesce(p.last_active_at, p.created_at), 1, 10) AS last_active_on,
  (SELECT json_group_array(json_array(a.weekday, a.start_minute, a.end_minute)) FROM user_availability a WHERE a.user_id = p.id) AS free,
  -- What lay before she was last here has passed in every zone.
  (SELECT json_group_array(json_array(o.on_date, o.start_minute, o.end_minute, o.kind)) FROM availability_overrides o
    WHERE o.user_id = p.id AND o.on_date >= date(coalesce(p.last_active_at, p.created_at), '-1 day')) AS dates,
  (SELECT json_group_array(x.language) FROM (SELECT language FROM user_languages WHERE user_id = p.id AND kind = 'native' ORDER BY position) x) AS native_languages,
  (SELECT json_group_array(x.language) FROM (SELECT language FROM user_languages WHERE user_id = p.id AND kind = 'learning' ORDER BY position) x) AS learning_languages,
  coalesce(i.topics, '[]') AS topics, coalesce(i.motivations, '[]') AS motivations, coalesce(i.learning_styles, '[]') AS learning_styles,
  f.partner_gender, f.communication_method,
  coalesce(m.partner_age_bands, '[]') AS partner_age_bands, coalesce(m.ignored_signals, '[]') AS ignored_signals
FROM user_profiles p
JOIN user_settings s ON s.user_id = p.id
JOIN user_languages n ON n.user_id = p.id AND n.kind = 'native' AND n.position < 3
JOIN user_languages l ON l.user_id = p.id AND l.kind = 'learning'
  AND l.position < 4 + (SELECT count(*) FROM user_languages o WHERE o.user_id = p.id AND o.kind = 'native')
LEFT JOIN user_interests i ON i.user_id = p.id
LEFT JOIN user_preferences f ON f.user_id = p.id
LEFT JOIN match_preferences m ON m.user_id = p.id
WHERE p.status = 'active' AND p.onboarding_completed_at IS NOT NULL AND p.birth_year IS NOT NULL;

-- `INSERT INTO match_pool_recount (user_id, on_date) VALUES (…)` counts the requests that a person has received: open ones, and how she
-- has treated the latest 100 since the day 90 days ago, which is the response rate of data/matching/summary.ts.
CREATE VIEW match_pool_recount AS SELECT user_id, last_active_on AS on_date FROM match_pool WHERE 0;
CREATE TRIGGER match_pool_recounted INSTEAD OF INSERT ON match_pool_recount BEGIN
  UPDATE match_pool SET open_requests = c.open, answered_requests = c.answered, missed_requests = c.missed, recount_on = c.recount_on
  FROM (SELECT
      (SELECT count(*) FROM matching_requests WHERE receiver_id = NEW.user_id AND status = 'pending') AS open,
      coalesce(sum(r.status IN ('accepted', 'declined')), 0) AS answered,
      coalesce(sum(r.is_missed), 0) AS missed,
      date(min(CASE WHEN r.status IN ('accepted', 'declined') OR r.is_missed = 1 THEN r.created_at END), '+91 days') AS recount_on
    FROM (SELECT status, is_missed, created_at FROM matching_requests WHERE receiver_id = NEW.user_id AND created_at >= date(NEW.on_date, '-90 days')
      ORDER BY created_at DESC, id DESC LIMIT 100) r) c
  WHERE match_pool.user_id = NEW.user_id AND (match_pool.open_requests, match_pool.answered_requests, match_pool.missed_requests, match_pool.recount_on)
    IS NOT (c.open, c.answered, c.missed, c.recount_on);
END;
-- Requests move the counters of the person who received them.
CREATE TRIGGER match_pool_counts_new AFTER INSERT ON matching_requests
BEGIN INSERT INTO match_pool_recount (user_id, on_date) VALUES (NEW.receiver_id, substr(NEW.created_at, 1, 10)); END;
CREATE TRIGGER match_pool_counts_decided AFTER UPDATE OF status ON matching_requests WHEN OLD.status = 'pending' AND NEW.status <> 'pending'
BEGIN INSERT INTO match_pool_recount (user_id, on_date) VALUES (NEW.receiver_id, substr(NEW.decided_at, 1, 10)); END;
-- Nothing here knows what day it is; what is too old by now the review finds, because its day has come.
CREATE TRIGGER match_pool_counts_gone AFTER DELETE ON matching_requests
BEGIN INSERT INTO match_pool_recount (user_id, on_date) VALUES (OLD.receiver_id, substr(coalesce(OLD.decided_at, OLD.created_at), 1, 10)); END;

-- `INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (…)` makes the rows of a person what they have to be on that day, and
-- writes nothing where they are so already.
CREATE VIEW match_pool_rebuild AS SELECT user_id, last_active_on AS on_date FROM match_pool WHERE 0;
CREATE TRIGGER match_pool_rebuilt INSTEAD OF INSERT ON match_pool_rebuild BEGIN
  DELETE FROM match_pool WHERE user_id = NEW.user_id AND NOT EXISTS (SELECT 1 FROM match_pool_source v
    WHERE v.user_id = NEW.user_id AND v.native = match_pool.native AND v.learning = match_pool.learning);
  INSERT INTO match_pool (learning, native, lane, activity_band, random_key, user_id, level, gender, birth_year, birth_date,
    shows_age_band, time_zone, free, dates, native_languages, learning_languages, topics, motivations, learning_styles, partner_gender,
    communication_method, partner_age_bands, ignored_signals, last_active_on, review_on)
  SELECT v.learning, v.native, v.lane, v.activity_band,
    -- The last 32 bits of the id, multiplied (Knuth) so that ids made one after another lie far apart.
    ((instr('123456789abcdef', substr(v.user_id, 29, 1)) << 28) + (instr('123456789abcdef', substr(v.user_id, 30, 1)) << 24)
      + (instr('123456789abcdef', substr(v.user_id, 31, 1)) << 20) + (instr('123456789abcdef', substr(v.user_id, 32, 1)) << 16)
      + (instr('123456789abcdef', substr(v.user_id, 33, 1)) << 12) + (instr('123456789abcdef', substr(v.user_id, 34, 1)) << 8)
      + (instr('123456789abcdef', substr(v.user_id, 35, 1)) << 4) + instr('123456789abcdef', substr(v.user_id, 36, 1))) * 1597334677 % 4294967296,
    v.user_id, v.level, v.gender, v.birth_year, v.birth_date, v.shows_age_band, v.time_zone, v.free, v.dates, v.native_languages, v.learning_languages, v.topics, v.motivations, v.learning_styles,
    v.partner_gender, v.communication_method, v.partner_age_bands, v.ignored_signals, v.last_active_on,
    CASE WHEN v.lane = 'minor' AND (v.ages_on IS NULL OR v.adult_on < v.ages_on) THEN v.adult_on ELSE v.ages_on END
  FROM (
    SELECT w.*,
      CASE WHEN NOT w.is_listed THEN 'unlisted' WHEN w.adult_on > NEW.on_date THEN 'minor' ELSE 'adult' END AS lane,
      CASE w.activity_band WHEN 0 THEN date(w.last_active_on, '+4 days') WHEN 1 THEN date(w.last_active_on, '+15 days')
        WHEN 2 THEN date(w.last_active_on, '+61 days') END AS ages_on
    FROM (
      SELECT u.*,
        CASE WHEN u.last_active_on >= date(NEW.on_date, '-3 days') THEN 0 WHEN u.last_active_on >= date(NEW.on_date, '-14 days') THEN 1
          WHEN u.last_active_on >= date(NEW.on_date, '-60 days') THEN 2 ELSE 3 END AS activity_band,
        -- The first day on which she is certainly 18 (domain/profile/age.ts).
        coalesce(date((CAST(substr(u.birth_date, 1, 4) AS INTEGER) + 18) || substr(u.birth_date, 5)), (u.birth_year + 19) || '-01-01') AS adult_on
      FROM match_pool_source u WHERE u.user_id = NEW.user_id) w) v
  WHERE true
  ON CONFLICT (user_id, native, learning) DO UPDATE SET
    lane = excluded.lane, activity_band = excluded.activity_band, level = excluded.level,
    gender = excluded.gender, birth_year = excluded.birth_year, birth_date = excluded.birth_date,
    shows_age_band = excluded.shows_age_band, time_zone = excluded.time_zone,
    free = excluded.free, dates = excluded.dates, native_languages = excluded.native_languages, learning_languages = excluded.learning_languages,
    topics = excluded.topics, motivations = excluded.motivations, learning_styles = excluded.learning_styles,
    partner_gender = excluded.partner_gender,
    communication_method = excluded.communication_method, partner_age_bands = excluded.partner_age_bands,
    ignored_signals = excluded.ignored_signals, last_active_on = excluded.last_active_on, review_on = excluded.review_on
  WHERE (lane, activity_band, level, gender, birth_year, birth_date, shows_age_band, time_zone, free, dates, native_languages, learning_languages,
      topics, motivations, learning_styles, partner_gender, communication_method, partner_age_bands, ignored_signals, last_active_on, review_on)
    IS NOT (excluded.lane, excluded.activity_band, excluded.level, excluded.gender, excluded.birth_year,
      excluded.birth_date, excluded.shows_age_band, excluded.time_zone, excluded.free, excluded.dates,
      excluded.native_languages, excluded.learning_languages, excluded.topics, excluded.motivations, excluded.learning_styles,
      excluded.partner_gender, excluded.communication_method, excluded.partner_age_bands,
      excluded.ignored_signals, excluded.last_active_on, excluded.review_on);
  INSERT INTO match_pool_recount (user_id, on_date) VALUES (NEW.user_id, NEW.on_date);
END;

-- Tables with one row a person keep the pool right by themselves, whoever changes them. Lists of rows (languages, free hours) are
-- replaced as a whole, so their statements end with a rebuild (data/matching/pool.ts).
CREATE TRIGGER match_pool_follows_profile
AFTER UPDATE OF status, onboarding_completed_at, gender, birth_year, birth_date, time_zone ON user_profiles
WHEN (NEW.status, NEW.onboarding_completed_at, NEW.gender, NEW.birth_year, NEW.birth_date, NEW.time_zone)
  IS NOT (OLD.status, OLD.onboarding_completed_at, OLD.gender, OLD.birth_year, OLD.birth_date, OLD.time_zone)
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_activity AFTER UPDATE OF last_active_at ON user_profiles
WHEN substr(NEW.last_active_at, 1, 10) IS NOT substr(OLD.last_active_at, 1, 10) AND NEW.last_active_at IS NOT NULL
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.id, substr(NEW.last_active_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_settings AFTER UPDATE OF is_recommended, profile_visibility, age_band_audience ON user_settings
WHEN (NEW.is_recommended, NEW.profile_visibility, NEW.age_band_audience) IS NOT (OLD.is_recommended, OLD.profile_visibility, OLD.age_band_audience)
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_interests_insert AFTER INSERT ON user_interests
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_interests_update AFTER UPDATE ON user_interests
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_preferences_insert AFTER INSERT ON user_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_preferences_update AFTER UPDATE ON user_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_wishes_insert AFTER INSERT ON match_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
CREATE TRIGGER match_pool_follows_wishes_update AFTER UPDATE ON match_preferences
BEGIN INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (NEW.user_id, substr(NEW.updated_at, 1, 10)); END;
-- The pool is derived: it never stands in the way of the row it is derived from.
CREATE TRIGGER match_pool_leaves_with_profile BEFORE DELETE ON user_profiles BEGIN DELETE FROM match_pool WHERE user_id = OLD.id; END;
