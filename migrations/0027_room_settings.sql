-- Chat: what a member wants to be told of a room (contract/decisions/0042).

-- Which notices the member wants, and until when none at all. What is past mutes nothing.
ALTER TABLE chat_members ADD COLUMN notice_level TEXT NOT NULL DEFAULT 'all' CHECK (notice_level IN ('all', 'mentions', 'none'));
ALTER TABLE chat_members ADD COLUMN muted_until TEXT CHECK (length(muted_until) = 24);
-- Counts the changes of the two. The ETag is made of it.
ALTER TABLE chat_members ADD COLUMN settings_version INTEGER NOT NULL DEFAULT 0 CHECK (settings_version >= 0);
