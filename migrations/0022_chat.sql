-- Chat: messages, and what a list of rooms is sorted by. Rooms and members are there already: each match has had a room
-- with its two users since 0001, so what was matched before can be talked in at once.

-- When the latest message was sent; NULL while there is none.
ALTER TABLE chat_rooms ADD COLUMN last_message_at TEXT CHECK (length(last_message_at) = 24);

-- What the list of rooms is sorted by. It takes no room in the table, only in the indexes.
ALTER TABLE chat_rooms ADD COLUMN last_activity_at TEXT GENERATED ALWAYS AS (coalesce(last_message_at, created_at)) VIRTUAL
  CHECK (length(last_activity_at) = 24);

-- A direct room is found by its users; each of the two columns is read in order and the list merges them.
CREATE INDEX chat_rooms_of_low_listed ON chat_rooms (low_id, last_activity_at, id);
CREATE INDEX chat_rooms_of_high_listed ON chat_rooms (high_id, last_activity_at, id);
DROP INDEX chat_rooms_of_high;

-- A row is missing only where a database was filled by hand.
INSERT INTO chat_members (room_id, user_id, joined_at)
  SELECT id, low_id, created_at FROM chat_rooms WHERE kind = 'direct'
  UNION ALL SELECT id, high_id, created_at FROM chat_rooms WHERE kind = 'direct'
  ON CONFLICT (room_id, user_id) DO NOTHING;

CREATE TABLE chat_message_types (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO chat_message_types (code) VALUES ('text');

-- A message keeps its row and its place for as long as its room exists: nothing is deleted out of the middle.
CREATE TABLE chat_messages (
  -- The key of the search index, which takes integers only.
  n                 INTEGER PRIMARY KEY NOT NULL,
  id                TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  room_id           TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE RESTRICT,
  -- The place in the room: 1, 2, 3 and so on, without gaps.
  sequence          INTEGER NOT NULL CHECK (sequence >= 1),
  sender_id         TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The id that the sender's app gave it. A repeated call is known by it for ever.
  client_message_id TEXT NOT NULL CHECK (length(client_message_id) = 36),
  -- SHA-256 of what was sent, as base64url: a repeated call must say the same, whatever was edited since.
  payload_hash      TEXT NOT NULL CHECK (length(payload_hash) = 43),
  type              TEXT NOT NULL REFERENCES chat_message_types (code) ON DELETE RESTRICT,
  -- Never NULL in a new message. Whatever empties a message later needs no other form of this table.
  text              TEXT CHECK (length(text) BETWEEN 1 AND 4000),
  -- The message of the same room that this one answers. Since there are no gaps, an earlier place is a message.
  reply_to          INTEGER CHECK (reply_to BETWEEN 1 AND sequence - 1),
  created_at        TEXT NOT NULL CHECK (length(created_at) = 24),
  -- The group of messages that was stored together: what follows from a message follows from its group once.
  op                TEXT NOT NULL CHECK (length(op) = 36),
  UNIQUE (room_id, sequence)
) STRICT;
-- Finds a repeated call, and the messages of a user.
CREATE UNIQUE INDEX chat_messages_sent_once ON chat_messages (sender_id, room_id, client_message_id);

CREATE TRIGGER chat_messages_without_gaps BEFORE INSERT ON chat_messages
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM chat_messages WHERE room_id = NEW.room_id)
BEGIN SELECT RAISE(ABORT, 'chat_messages: the sequence of a room has no gaps'); END;

CREATE TRIGGER chat_messages_of_members BEFORE INSERT ON chat_messages
WHEN NOT EXISTS (SELECT 1 FROM chat_members WHERE room_id = NEW.room_id AND user_id = NEW.sender_id)
BEGIN SELECT RAISE(ABORT, 'chat_messages: the sender is no member of the room'); END;

CREATE TRIGGER chat_messages_with_words BEFORE INSERT ON chat_messages
WHEN NEW.text IS NULL
BEGIN SELECT RAISE(ABORT, 'chat_messages: a new message has a text'); END;

CREATE TRIGGER chat_messages_keep_place
BEFORE UPDATE OF id, room_id, sequence, sender_id, client_message_id, payload_hash, type, reply_to, created_at, op ON chat_messages
BEGIN SELECT RAISE(ABORT, 'chat_messages: a message keeps its place, its sender and what it answers'); END;
