-- The sessions of two users that are not over. The end of a match finds them without all other sessions of the two.
CREATE INDEX session_reservations_of_pair ON session_reservations (host_id, guest_id, starts_at) WHERE ended_at IS NULL;
