-- Statistics: what users have done, counted by their local days.

-- What has a time or happens seldom. Messages and corrections are counted from their own tables.
CREATE TABLE activity_events (
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- `session` has taken place, `booking` says whether the user kept one, `level` is a new level of a language.
  kind       TEXT NOT NULL CHECK (kind IN ('study', 'session', 'booking', 'level')),
  -- The id that the client has made, or that of the session.
  id         TEXT NOT NULL CHECK (length(id) = 36),
  -- Where a local day or a language ends within an event, another part of it begins.
  part       INTEGER NOT NULL CHECK (part >= 0),
  -- The local day, in the zone of the user at that time. Another zone later changes neither.
  on_date    TEXT NOT NULL CHECK (length(on_date) = 10),
  time_zone  TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  -- `und` if it is unknown.
  language   TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
  starts_at  TEXT NOT NULL CHECK (length(starts_at) = 24),
  ends_at    TEXT CHECK (length(ends_at) = 24 AND ends_at > starts_at),
  -- Of a booking `kept` or `missed`, of a level the new one.
  value      TEXT CHECK (length(value) BETWEEN 2 AND 6),
  -- The level before.
  previous   TEXT CHECK (length(previous) = 2),
  -- What the client has sent, to know a repeated event from another one with its id.
  sent       TEXT CHECK (length(sent) <= 100),
  -- The batch that has written it.
  op         TEXT NOT NULL CHECK (length(op) = 36),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (user_id, kind, id, part),
  CHECK ((kind IN ('study', 'session')) = (ends_at IS NOT NULL)),
  CHECK ((kind IN ('booking', 'level')) = (value IS NOT NULL)),
  CHECK ((kind = 'study') = (sent IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_events_of_language ON activity_events (user_id, on_date, language, starts_at, ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX activity_events_of_day ON activity_events (user_id, on_date, starts_at, ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX activity_events_bookings ON activity_events (user_id, starts_at) WHERE kind = 'booking';
CREATE INDEX activity_events_levels ON activity_events (user_id, language, starts_at) WHERE kind = 'level';

-- One row for each user, local day and language, and one with `*` for the whole day. What was done at once counts once
-- in the time of the whole day.
CREATE TABLE user_statistics (
  user_id              TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  on_date              TEXT NOT NULL CHECK (length(on_date) = 10),
  language             TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
  -- Of the events with a time. A change of zones can give a local day up to two days of time.
  seconds              INTEGER NOT NULL DEFAULT 0 CHECK (seconds BETWEEN 0 AND 183600),
  sessions             INTEGER NOT NULL DEFAULT 0 CHECK (sessions >= 0),
  messages             INTEGER NOT NULL DEFAULT 0 CHECK (messages >= 0),
  corrections_given    INTEGER NOT NULL DEFAULT 0 CHECK (corrections_given >= 0),
  corrections_received INTEGER NOT NULL DEFAULT 0 CHECK (corrections_received >= 0),
  PRIMARY KEY (user_id, on_date, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_statistics_of_language ON user_statistics (user_id, language, on_date);

-- Which days of a user were active, in one row: a streak reads as much of a long past as of a short one.
CREATE TABLE activity_days (
  user_id    TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  first_on   TEXT NOT NULL CHECK (length(first_on) = 10),
  -- One character for each day from `first_on` on: 1 if it was active.
  marks      TEXT NOT NULL CHECK (marks NOT GLOB '*[^01]*'),
  -- Moves with whatever is counted of the user.
  version    INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

CREATE TABLE learning_goals (
  user_id       TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  daily_minutes INTEGER CHECK (daily_minutes BETWEEN 1 AND 720),
  weekly_days   INTEGER CHECK (weekly_days BETWEEN 1 AND 7),
  version       INTEGER NOT NULL DEFAULT 0,
  -- Counts the changes of the pauses.
  pause_version INTEGER NOT NULL DEFAULT 0,
  updated_at    TEXT NOT NULL CHECK (length(updated_at) = 24)
) STRICT, WITHOUT ROWID;

-- Times without a lost streak. Past ones stay, because they are a part of the streak.
CREATE TABLE streak_pauses (
  user_id   TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  starts_on TEXT NOT NULL CHECK (length(starts_on) = 10),
  ends_on   TEXT NOT NULL CHECK (length(ends_on) = 10 AND ends_on >= starts_on),
  PRIMARY KEY (user_id, starts_on)
) STRICT, WITHOUT ROWID;
