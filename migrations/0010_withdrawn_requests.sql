-- A request that the rules end is withdrawn from its receiver. For its sender it stays open until it expires, so that
-- its end tells nothing about the receiver (contract/decisions/0031).

-- When the rules have withdrawn the request from its receiver. Such a request is neither accepted nor declined.
ALTER TABLE matching_requests ADD COLUMN withdrawn_at TEXT
  CHECK (withdrawn_at IS NULL OR (length(withdrawn_at) = 24 AND status NOT IN ('accepted', 'declined')));

-- Earlier requests that a rule has cancelled carry no operation. They look unanswered from now on: open if their seven
-- days are not over and the pair has no later request, otherwise expired.
DROP TRIGGER matching_requests_decided_once;
UPDATE matching_requests SET withdrawn_at = decided_at, status = 'expired', decided_at = expires_at
WHERE status = 'cancelled' AND decided_op IS NULL;
UPDATE matching_requests SET status = 'pending', decided_at = NULL
WHERE status = 'expired' AND withdrawn_at IS NOT NULL AND expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  AND NOT EXISTS (SELECT 1 FROM matching_requests later WHERE later.pair_low = matching_requests.pair_low
    AND later.pair_high = matching_requests.pair_high AND later.id <> matching_requests.id
    AND (later.created_at, later.id) > (matching_requests.created_at, matching_requests.id));

CREATE TRIGGER matching_requests_decided_once
BEFORE UPDATE OF status, decided_at, decided_op, is_missed, withdrawn_at ON matching_requests
WHEN OLD.status <> 'pending'
BEGIN SELECT RAISE(ABORT, 'matching.not_pending'); END;
