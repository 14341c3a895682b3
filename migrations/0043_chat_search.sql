-- Chat: the search index (contract/decisions/0058).

-- One row for each message that can be found, with the number `n` of the message. The tokens are made by
-- src/areas/chat/rules/search-index.ts; the tokenizer `ascii` only divides them at blanks. The room has a column of its own, so
-- that no text can forge it.
CREATE VIRTUAL TABLE chat_search USING fts5 (room, facets, body, units, initials, tokenize = 'ascii', columnsize = 0);
-- Deleted words leave the blocks of the index at once.
INSERT INTO chat_search (chat_search, rank) VALUES ('secure-delete', 1);

-- Messages from before this table, and after it was dropped for an export, are indexed step by step by the cron, the latest
-- first: tokens are not made in SQL. Those with a number from `below` on were seen.
CREATE TABLE chat_search_progress (
  id    INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  below INTEGER NOT NULL CHECK (below >= 0)
) STRICT;
INSERT INTO chat_search_progress (id, below) VALUES (1, 9007199254740991);
