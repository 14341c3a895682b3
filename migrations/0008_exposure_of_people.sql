-- How often a user was shown belongs to the person, not to a row of the pool (contract/decisions/0028).

-- To how many readers a user was shown.
CREATE TABLE match_exposure (
  user_id  TEXT PRIMARY KEY NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- What counted of the earlier days when `shown_on` began. A day halves the weight of earlier counts.
  settled  REAL NOT NULL CHECK (settled >= 0),
  -- How many readers the user was shown to on `shown_on`, a day in UTC. Readers of short lists count for less.
  shown    REAL NOT NULL CHECK (shown >= 0),
  shown_on TEXT NOT NULL CHECK (shown_on = date(shown_on))
) STRICT, WITHOUT ROWID;

INSERT INTO match_exposure (user_id, settled, shown, shown_on)
SELECT user_id, max(exposure), 0, max(exposed_on) FROM match_pool WHERE exposed_on IS NOT NULL GROUP BY user_id;

-- The pool keeps more of the dates of users with this release: they are due for the next review.
UPDATE match_pool SET review_on = last_active_on WHERE user_id IN (SELECT user_id FROM availability_overrides);
