-- Users are told of messages (contract/decisions/0042): one notice for each room, which the next message replaces.

INSERT INTO notification_types (code) VALUES ('chat.message');
