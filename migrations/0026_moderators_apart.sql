-- Whether one of two users has ended a match of the other, as a moderator, is asked with each match request.
CREATE INDEX security_events_matches_ended ON security_events (user_id, json_extract(details, '$.matchId'))
  WHERE kind = 'match_ended';
