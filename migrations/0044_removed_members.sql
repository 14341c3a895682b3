-- A user who is removed from a room and invited again finds their settings of the room as they were, and an invitation
-- soon after a removal does not ring. So the row of a removal stays when it is lifted.
ALTER TABLE chat_removals ADD COLUMN lifted_at TEXT CHECK (length(lifted_at) = 24);
ALTER TABLE chat_removals ADD COLUMN notice_level TEXT NOT NULL DEFAULT 'all' CHECK (notice_level IN ('all', 'mentions', 'none'));
ALTER TABLE chat_removals ADD COLUMN muted_until TEXT CHECK (length(muted_until) = 24);
