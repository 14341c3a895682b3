-- Notices about streaks, goals and weeks. A row says when its user is to be looked at next.
ALTER TABLE activity_days ADD COLUMN look_at TEXT CHECK (length(look_at) = 24);
-- The day whose streak the last look has found at risk. Whatever is counted later takes it away.
ALTER TABLE activity_days ADD COLUMN risk_on TEXT CHECK (length(risk_on) = 10);
-- The last days of the latest week that was summed up, and of the latest one whose goal was told: no later week of
-- which something is told begins before them, also if the weeks of the user begin on another day since.
ALTER TABLE activity_days ADD COLUMN summed_through TEXT CHECK (length(summed_through) = 10);
ALTER TABLE activity_days ADD COLUMN goal_through TEXT CHECK (length(goal_through) = 10);
CREATE INDEX activity_days_look ON activity_days (look_at) WHERE look_at IS NOT NULL;

UPDATE activity_days SET look_at = updated_at;

INSERT INTO notification_types (code)
VALUES ('stats.streak_at_risk'), ('stats.daily_goal_reached'), ('stats.weekly_goal_reached'), ('stats.weekly_summary');
