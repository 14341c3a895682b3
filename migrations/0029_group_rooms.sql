-- Rooms of more than two users (contract/decisions/0045).

INSERT INTO chat_room_kinds (code) VALUES ('group'), ('public');

-- A direct room has none of these; a group and a public room have a title and belong to one age group.
ALTER TABLE chat_rooms ADD COLUMN title TEXT CHECK (length(title) BETWEEN 1 AND 60) CHECK ((kind = 'direct') = (title IS NULL));
ALTER TABLE chat_rooms ADD COLUMN age_group TEXT CHECK (age_group IN ('minor', 'adult')) CHECK ((kind = 'direct') = (age_group IS NULL));
-- One column, so that a room cannot have two owners. A room that is closed has none.
ALTER TABLE chat_rooms ADD COLUMN owner_id TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT
  CHECK ((kind = 'direct' OR closed_at IS NOT NULL) = (owner_id IS NULL));
-- Changed in the batch of each membership change, so that neither a list nor a join counts the members.
ALTER TABLE chat_rooms ADD COLUMN member_count INTEGER NOT NULL DEFAULT 0
  CHECK (member_count BETWEEN 0 AND CASE kind WHEN 'group' THEN 50 WHEN 'public' THEN 500 ELSE 0 END);

CREATE INDEX chat_rooms_of_owner ON chat_rooms (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX chat_rooms_public_listed ON chat_rooms (age_group, last_activity_at, id) WHERE kind = 'public' AND closed_at IS NULL;

CREATE TRIGGER chat_rooms_keep_kind BEFORE UPDATE OF id, kind, age_group, low_id, high_id ON chat_rooms
BEGIN SELECT RAISE(ABORT, 'chat_rooms: a room stays what it is'); END;

CREATE TRIGGER chat_rooms_stay_deleted BEFORE UPDATE OF closed_at ON chat_rooms
WHEN OLD.kind <> 'direct' AND OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at
BEGIN SELECT RAISE(ABORT, 'chat_rooms: a group that was deleted stays deleted'); END;

-- NULL in a direct room. The owner is in `chat_rooms.owner_id`, whatever the role says.
ALTER TABLE chat_members ADD COLUMN role TEXT CHECK (role IN ('admin', 'member'));
-- The latest message when the user joined: what was sent before is never unread.
ALTER TABLE chat_members ADD COLUMN joined_sequence INTEGER NOT NULL DEFAULT 0 CHECK (joined_sequence BETWEEN 0 AND read_sequence);

-- The groups of a user, apart from their direct rooms.
CREATE INDEX chat_members_in_groups ON chat_members (user_id, room_id) WHERE role IS NOT NULL;
CREATE INDEX chat_members_listed ON chat_members (room_id, joined_at, user_id) WHERE role IS NOT NULL;

CREATE TRIGGER chat_members_of_kind BEFORE INSERT ON chat_members
WHEN (NEW.role IS NULL) <> (SELECT kind = 'direct' FROM chat_rooms WHERE id = NEW.room_id)
BEGIN SELECT RAISE(ABORT, 'chat_members: members of groups have a role, and no others'); END;

CREATE TRIGGER chat_members_of_one_age_group BEFORE INSERT ON chat_members
WHEN NEW.role IS NOT NULL AND (SELECT age_group FROM chat_rooms WHERE id = NEW.room_id) IS NOT (SELECT age_group FROM user_profiles WHERE id = NEW.user_id)
BEGIN SELECT RAISE(ABORT, 'chat_members: a group belongs to one age group'); END;

-- Who was removed from a room, and may not come back by themselves.
CREATE TABLE chat_removals (
  room_id    TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  removed_at TEXT NOT NULL CHECK (length(removed_at) = 24),
  PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_removals_of_user ON chat_removals (user_id);

-- A message whose sender has deleted their account loses its text and passes to the user without a name (id 0000…).
DROP TRIGGER chat_messages_keep_place;
CREATE TRIGGER chat_messages_keep_place
BEFORE UPDATE OF id, room_id, sequence, sender_id, client_message_id, payload_hash, type, reply_to, created_at, op ON chat_messages
WHEN NEW.deleted_at IS NULL OR NEW.sender_id <> '00000000-0000-0000-0000-000000000000' OR NEW.id <> OLD.id OR NEW.room_id <> OLD.room_id
  OR NEW.sequence <> OLD.sequence OR NEW.type <> OLD.type OR NEW.reply_to IS NOT OLD.reply_to OR NEW.created_at <> OLD.created_at OR NEW.op <> OLD.op
BEGIN SELECT RAISE(ABORT, 'chat_messages: a message keeps its place, its sender and what it answers'); END;
DROP TRIGGER chat_messages_stay_deleted;
CREATE TRIGGER chat_messages_stay_deleted BEFORE UPDATE OF text, revision, edited_at, deleted_at ON chat_messages
WHEN OLD.deleted_at IS NOT NULL AND (NEW.text IS NOT NULL OR NEW.revision <> OLD.revision OR NEW.edited_at IS NOT OLD.edited_at OR NEW.deleted_at IS NOT OLD.deleted_at)
BEGIN SELECT RAISE(ABORT, 'chat_messages: a deleted message stays as it is'); END;
