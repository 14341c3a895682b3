-- Notices of messages in groups, and of invitations (contract/decisions/0042, 0045).

INSERT INTO notification_types (code) VALUES ('chat.group_message'), ('chat.invited');

-- The latest message of which a member of a group was told. A job that comes late or twice tells nothing again.
ALTER TABLE chat_members ADD COLUMN told_sequence INTEGER NOT NULL DEFAULT 0 CHECK (told_sequence >= 0);

-- The notices about a room, whoever has them: they are recounted when one of its messages is deleted, or the room.
CREATE INDEX notifications_about_rooms ON notifications (dedupe_key, user_id, id) WHERE type IN ('chat.group_message', 'chat.invited');
