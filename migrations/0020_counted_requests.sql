-- A request that its sender ends by a block or by leaving goes on counting as open in the pool until it would have
-- expired. Otherwise the order of lists would tell it from a sender who hides (contract/decisions/0031).

-- Until when the cancelled request counts as open. NULL for all others, and as soon as the cron has counted again.
ALTER TABLE matching_requests ADD COLUMN counted_until TEXT
  CHECK (counted_until IS NULL OR (length(counted_until) = 24 AND status = 'cancelled'));

CREATE INDEX matching_requests_counted ON matching_requests (receiver_id) WHERE counted_until IS NOT NULL;
CREATE INDEX matching_requests_counted_until ON matching_requests (counted_until, id) WHERE counted_until IS NOT NULL;

-- What was withdrawn from its receiver and then cancelled. The walk over the pool counts again.
UPDATE matching_requests SET counted_until = expires_at
WHERE status = 'cancelled' AND withdrawn_at IS NOT NULL AND is_superseded = 0
  AND expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now');
UPDATE match_pool SET recount_on = date('now')
WHERE user_id IN (SELECT receiver_id FROM matching_requests WHERE counted_until IS NOT NULL);
