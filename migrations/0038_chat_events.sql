-- Chat: messages of the service ("Mina has joined", contract/decisions/0054), and who has written in a room since when.

INSERT INTO chat_message_types (code) VALUES ('system');

CREATE TABLE chat_event_codes (code TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO chat_event_codes (code) VALUES ('member_added'), ('member_left'), ('member_removed'), ('room_renamed');

-- What happened. The sender is the user who did it; a new title is in `text`.
ALTER TABLE chat_messages ADD COLUMN event TEXT REFERENCES chat_event_codes (code) ON DELETE RESTRICT
  CHECK ((event IS NULL) = (type <> 'system'));
-- The user whom the event is about. It goes with the account of either.
ALTER TABLE chat_messages ADD COLUMN subject_id TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT
  CHECK (subject_id IS NULL OR event IS NOT NULL);
CREATE INDEX chat_messages_about ON chat_messages (subject_id, room_id, sequence) WHERE subject_id IS NOT NULL;

DROP TRIGGER chat_messages_with_words;
CREATE TRIGGER chat_messages_with_words BEFORE INSERT ON chat_messages
WHEN NEW.text IS NULL AND NEW.type <> 'system'
BEGIN SELECT RAISE(ABORT, 'chat_messages: a new message has a text'); END;

CREATE TRIGGER chat_messages_keep_event BEFORE UPDATE OF event, subject_id ON chat_messages
WHEN NEW.event IS NOT OLD.event OR NEW.subject_id IS NOT NULL AND NEW.subject_id IS NOT OLD.subject_id
BEGIN SELECT RAISE(ABORT, 'chat_messages: a message of the service tells of one event'); END;

-- Nobody edits them, puts emoji under them or corrects them.
CREATE TRIGGER chat_messages_of_service_stay BEFORE UPDATE OF text, revision, edited_at ON chat_messages
WHEN OLD.type = 'system' AND NEW.deleted_at IS NULL
BEGIN SELECT RAISE(ABORT, 'chat_messages: a message of the service stays as it is'); END;

-- Finds whether a user has written in a room until an instant.
CREATE INDEX chat_messages_written ON chat_messages (sender_id, room_id, created_at) WHERE type <> 'system';
