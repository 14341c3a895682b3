-- Sessions of two users whom a rule keeps apart (contract/decisions/0047).

-- Whether the session is gone for both, because a block, a suspension or leaving has ended it: its end would tell of them.
-- Nothing tells of an older one which rule has ended it.
ALTER TABLE session_reservations ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1));
UPDATE session_reservations SET is_hidden = 1 WHERE cancelled_by = 'service';

-- A rule also ends a session that was started before its time.
DROP TRIGGER session_reservations_steps;
CREATE TRIGGER session_reservations_steps BEFORE UPDATE OF status ON session_reservations
WHEN NEW.status <> OLD.status AND OLD.status || ' ' || NEW.status NOT IN ('pending confirmed', 'pending declined',
  'pending cancelled', 'pending expired', 'confirmed in_progress', 'confirmed completed', 'confirmed cancelled',
  'confirmed no_show', 'in_progress completed', 'in_progress cancelled', 'in_progress no_show', 'completed no_show')
BEGIN SELECT RAISE(ABORT, 'session_reservations: no step leads to this status'); END;

-- No session between a minor and an adult, whatever clock a statement was made with: as matching_requests_of_one_age_group.
CREATE TRIGGER session_reservations_of_one_age_group_insert BEFORE INSERT ON session_reservations BEGIN
  SELECT RAISE(ABORT, 'sessions.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.host_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.guest_id);
END;
CREATE TRIGGER session_reservations_of_one_age_group_meet BEFORE UPDATE OF status ON session_reservations
WHEN NEW.status IN ('confirmed', 'in_progress') BEGIN
  SELECT RAISE(ABORT, 'sessions.not_available')
  WHERE (SELECT age_group FROM user_profiles WHERE id = NEW.host_id)
    <> (SELECT age_group FROM user_profiles WHERE id = NEW.guest_id);
END;

-- What a user has asked a partner for of late and nobody has answered: withdrawn requests count as well.
CREATE INDEX session_reservations_asked ON session_reservations (host_id, guest_id, created_at) WHERE answered_at IS NULL;
