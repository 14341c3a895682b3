-- Lists of received requests pass over a request that its sender's block or leaving has cancelled where they would pass
-- over it if the sender hid (contract/decisions/0031). Both kinds of cancelled requests are read in order.
CREATE INDEX matching_requests_cancelled_received
  ON matching_requests (receiver_id, status, withdrawn_at IS NULL, created_at, id) WHERE status = 'cancelled';
