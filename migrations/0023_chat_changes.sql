-- Chat: what happens to a message after it was sent.

-- How often the text was replaced, and when it was for the last time.
ALTER TABLE chat_messages ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1);
ALTER TABLE chat_messages ADD COLUMN edited_at TEXT CHECK (length(edited_at) = 24);
-- A deleted message keeps its row and loses its text.
ALTER TABLE chat_messages ADD COLUMN deleted_at TEXT CHECK (deleted_at IS NULL OR length(deleted_at) = 24 AND text IS NULL);
-- The place of its latest change among the changes of its room; NULL while it is as it was sent.
ALTER TABLE chat_messages ADD COLUMN change_sequence INTEGER CHECK (change_sequence >= 1);
CREATE UNIQUE INDEX chat_messages_changed ON chat_messages (room_id, change_sequence) WHERE change_sequence IS NOT NULL;

-- The texts that a message had before it was edited. They go with the text.
CREATE TABLE chat_message_revisions (
  message_id  TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  revision    INTEGER NOT NULL CHECK (revision >= 1),
  text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  replaced_at TEXT NOT NULL CHECK (length(replaced_at) = 24),
  -- The change that replaced it: a change that is stored again, because its answer was lost, is known by it.
  op          TEXT NOT NULL CHECK (length(op) = 36),
  PRIMARY KEY (message_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER chat_messages_stay_deleted BEFORE UPDATE OF text, revision, edited_at, deleted_at ON chat_messages
WHEN OLD.deleted_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'chat_messages: a deleted message stays as it is'); END;

CREATE TRIGGER chat_messages_keep_words BEFORE UPDATE OF text ON chat_messages
WHEN NEW.text IS NULL AND NEW.deleted_at IS NULL
BEGIN SELECT RAISE(ABORT, 'chat_messages: only a deleted message has no text'); END;

CREATE TRIGGER chat_messages_change_forwards BEFORE UPDATE OF change_sequence ON chat_messages
WHEN NEW.change_sequence IS NULL OR NEW.change_sequence <= OLD.change_sequence
BEGIN SELECT RAISE(ABORT, 'chat_messages: a later change has a higher number'); END;

-- How far a member has read: the sequence of a message, 0 for none. What others wrote later is unread.
ALTER TABLE chat_members ADD COLUMN read_sequence INTEGER NOT NULL DEFAULT 0 CHECK (read_sequence >= 0);
-- What can be unread. It is read from the position of a member on.
CREATE INDEX chat_messages_unread ON chat_messages (room_id, sequence, sender_id) WHERE deleted_at IS NULL AND type <> 'system';

-- What users put under a message. The key is the emoji in its fully qualified form.
CREATE TABLE chat_reactions (
  message_id TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE RESTRICT,
  emoji      TEXT NOT NULL CHECK (length(emoji) BETWEEN 1 AND 20),
  user_id    TEXT NOT NULL REFERENCES user_profiles (id) ON DELETE RESTRICT,
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  PRIMARY KEY (message_id, emoji, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_reactions_of_user ON chat_reactions (user_id);

CREATE TRIGGER chat_reactions_to_words BEFORE INSERT ON chat_reactions
WHEN EXISTS (SELECT 1 FROM chat_messages WHERE id = NEW.message_id AND deleted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'chat_reactions: a deleted message has no reactions'); END;
