-- Lists of received requests pass over a request that its sender's block or leaving has cancelled where they would pass
-- over it if the sender hid (contract/decisions/0031). Both kinds of cancelled requests are read in order.
CREATE INDEX matching_requests_cancelled_received
  ON matching_requests (receiver_id, status, withdrawn_at IS NULL, created_at, id) WHERE status = 'cancelled';

-- 1 if the same sender has asked the same receiver again. The response rate counts each sender once, with their latest
-- request (contract/decisions/0010).
ALTER TABLE matching_requests ADD COLUMN is_superseded INTEGER NOT NULL DEFAULT 0 CHECK (is_superseded IN (0, 1));

UPDATE matching_requests SET is_superseded = 1
WHERE EXISTS (SELECT 1 FROM matching_requests later WHERE later.pair_low = matching_requests.pair_low
  AND later.pair_high = matching_requests.pair_high AND later.sender_id = matching_requests.sender_id
  AND (later.created_at, later.id) > (matching_requests.created_at, matching_requests.id));

-- The latest requests that a user has received of each sender, in order, and the one of a sender.
CREATE INDEX matching_requests_latest_received ON matching_requests (receiver_id, created_at, id)
  WHERE is_superseded = 0;
CREATE INDEX matching_requests_latest_of_pair ON matching_requests (sender_id, receiver_id) WHERE is_superseded = 0;

-- Of users who hide their activity, values near the average count (contract/decisions/0018).
UPDATE match_pool SET open_requests = 1, answered_requests = 2, missed_requests = 1
WHERE user_id IN (SELECT user_id FROM user_settings WHERE online_status_audience <> 'everyone');
