-- Chat: corrections of what partners wrote (contract/decisions/0046), and users whom messages mention.

INSERT INTO notification_types (code) VALUES ('chat.mention'), ('chat.correction');

CREATE TABLE chat_corrections (
  id                   TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  message_id           TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  author_id            TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The sender of the message.
  receiver_id          TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT CHECK (receiver_id <> author_id),
  -- The id that the author's app gave it. A repeated call is known by it, as long as the correction is there.
  client_correction_id TEXT NOT NULL CHECK (length(client_correction_id) = 36),
  payload_hash         TEXT NOT NULL CHECK (length(payload_hash) = 43),
  -- Which text of the message was corrected. That text is in chat_messages, or in chat_message_revisions after an edit.
  revision             INTEGER NOT NULL CHECK (revision >= 1),
  -- Places in that text, in code points, and what is to stand there: a list of {start, end, replacement}.
  spans                TEXT NOT NULL CHECK (json_type(spans) = 'array'),
  comment              TEXT CHECK (length(comment) BETWEEN 1 AND 1000),
  created_at           TEXT NOT NULL CHECK (length(created_at) = 24),
  -- When the receiver noted that they have learned it.
  learned_at           TEXT CHECK (length(learned_at) = 24),
  -- The group of writes that stored it: what follows from it follows once.
  op                   TEXT NOT NULL CHECK (length(op) = 36),
  UNIQUE (message_id, author_id, client_correction_id)
) STRICT;
-- What a user has received: all, what is still to be learned, and what is learned.
CREATE INDEX chat_corrections_of_receiver ON chat_corrections (receiver_id, created_at, id);
CREATE INDEX chat_corrections_to_learn ON chat_corrections (receiver_id, created_at, id) WHERE learned_at IS NULL;
CREATE INDEX chat_corrections_learned ON chat_corrections (receiver_id, created_at, id) WHERE learned_at IS NOT NULL;
CREATE INDEX chat_corrections_of_author ON chat_corrections (author_id);

CREATE TRIGGER chat_corrections_of_partners BEFORE INSERT ON chat_corrections
WHEN NOT EXISTS (SELECT 1 FROM chat_messages WHERE id = NEW.message_id AND sender_id = NEW.receiver_id AND deleted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'chat_corrections: corrected is what its receiver wrote and has not deleted'); END;

-- Whom a message mentions. It goes with the words of the message.
CREATE TABLE chat_mentions (
  message_id TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  -- The place of the message, which never changes: what a member has read is read with its mentions in one seek.
  room_id    TEXT NOT NULL,
  sequence   INTEGER NOT NULL CHECK (sequence >= 1),
  PRIMARY KEY (user_id, room_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_mentions_of_message ON chat_mentions (message_id);

CREATE TRIGGER chat_mentions_in_messages BEFORE INSERT ON chat_mentions
WHEN NOT EXISTS (SELECT 1 FROM chat_messages WHERE id = NEW.message_id AND room_id = NEW.room_id AND sequence = NEW.sequence
  AND sender_id <> NEW.user_id AND deleted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'chat_mentions: mentioned is another user than the sender, in the place of the message'); END;

-- The language that the sender named; NULL if none. It goes with the words.
ALTER TABLE chat_messages ADD COLUMN language TEXT CHECK (length(language) BETWEEN 2 AND 35) CHECK (language IS NULL OR deleted_at IS NULL);
