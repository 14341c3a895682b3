-- Live connections end with the token that opened them, and a suspension outlives the purge of the account.

-- When a connection must close that was opened with a token without a session: the expiry of the token.
ALTER TABLE realtime_tickets ADD COLUMN closes_at TEXT CHECK (length(closes_at) = 24);

-- The identities of accounts that were suspended when they were purged. Only the hash of the provider and of its name for
-- the user stays, so that the same identity opens no new account.
CREATE TABLE barred_identities (
  identity_hash TEXT PRIMARY KEY NOT NULL CHECK (length(identity_hash) = 43),
  barred_at TEXT NOT NULL CHECK (length(barred_at) = 24)
) STRICT, WITHOUT ROWID;
