-- When and by which channels a user gets notifications (contract/decisions/0035).

CREATE TABLE digest_frequencies (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO digest_frequencies (code) VALUES ('off'), ('daily'), ('weekly');

-- No row: the defaults. The defaults of the channels stand in src/areas/notifications/rules/channel-defaults.ts.
CREATE TABLE notification_preferences (
  user_id           TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  version           INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  -- What the user has chosen: {"match.request_received":{"push":false}}. Types that the code does not know are ignored.
  channels          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(channels) AND json_type(channels) = 'object'),
  -- Quiet hours in local time, HH:MM. All three are NULL if there are none.
  quiet_from        TEXT CHECK (quiet_from GLOB '[0-2][0-9]:[0-5][0-9]' AND quiet_from < '24:00'),
  quiet_to          TEXT CHECK (quiet_to GLOB '[0-2][0-9]:[0-5][0-9]' AND quiet_to < '24:00' AND quiet_to <> quiet_from),
  -- The days on which they begin, as a list of names.
  quiet_weekdays    TEXT CHECK (json_valid(quiet_weekdays) AND json_array_length(quiet_weekdays) BETWEEN 1 AND 7),
  digest_frequency  TEXT NOT NULL DEFAULT 'off' REFERENCES digest_frequencies (code) ON DELETE RESTRICT,
  digest_time       TEXT NOT NULL DEFAULT '08:00'
    CHECK (digest_time GLOB '[0-2][0-9]:[0-5][0-9]' AND digest_time < '24:00'),
  digest_weekday    TEXT NOT NULL DEFAULT 'monday'
    CHECK (digest_weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  paused_until      TEXT CHECK (length(paused_until) = 24),
  push_while_active INTEGER NOT NULL DEFAULT 0 CHECK (push_while_active IN (0, 1)),
  updated_at        TEXT NOT NULL CHECK (length(updated_at) = 24),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND (quiet_from IS NULL) = (quiet_weekdays IS NULL))
) STRICT, WITHOUT ROWID;
