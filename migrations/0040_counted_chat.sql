-- Statistics count the messages and corrections of a user's day from these.
CREATE INDEX chat_messages_of_sender ON chat_messages (sender_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX chat_corrections_given ON chat_corrections (author_id, created_at);
