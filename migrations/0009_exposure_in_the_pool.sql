-- The rows of the pool carry the exposure of their user again, so that a list reads no further row for it. A walk of the
-- cron writes them once a day (contract/decisions/0030).

-- `settled` is no longer halved by the day on which the user is shown again: it is what had counted when `settled_on`,
-- the last day before `shown_on` on which the user was shown, was over.
ALTER TABLE match_exposure ADD COLUMN settled_on TEXT CHECK (settled_on = date(settled_on) AND settled_on < shown_on);

UPDATE match_exposure SET settled = 2 * settled, settled_on = date(shown_on, '-1 day') WHERE settled > 0;

-- The walk over match_exposure has a row of its own. `done_on` is the day on which its last walk began.
CREATE TABLE match_upkeep_old AS SELECT * FROM match_upkeep;
DROP TABLE match_upkeep;
CREATE TABLE match_upkeep (
  task            TEXT PRIMARY KEY NOT NULL CHECK (task IN ('pool', 'topics', 'requests', 'matches', 'exposure')),
  -- The last row that was handled, by id (of a user, a request or a match); the empty text before the first one.
  checked_through TEXT NOT NULL DEFAULT '' CHECK (length(checked_through) IN (0, 36)),
  -- The day (UTC) of the last check that runs once a day.
  done_on         TEXT CHECK (done_on = date(done_on))
) STRICT, WITHOUT ROWID;
INSERT INTO match_upkeep (task, checked_through, done_on) SELECT task, checked_through, done_on FROM match_upkeep_old;
INSERT INTO match_upkeep (task) VALUES ('exposure');
DROP TABLE match_upkeep_old;
