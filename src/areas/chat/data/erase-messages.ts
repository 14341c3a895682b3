import { sql, type SQL } from 'drizzle-orm';
import { unindexStatement } from './search-index.ts';
import { chatCorrections, chatMentions, chatMessageRevisions, chatMessages, chatReactions } from './tables.ts';

/** Makes the statements that erase messages with everything that hangs on them. */
export function eraseMessagesStatements(which: SQL): SQL[] {
  const theirs = sql`message_id IN (SELECT id FROM ${chatMessages} WHERE ${which})`;
  return [
    unindexStatement(sql`SELECT n FROM ${chatMessages} WHERE ${which}`),
    sql`DELETE FROM ${chatMessageRevisions} WHERE ${theirs}`,
    sql`DELETE FROM ${chatReactions} WHERE ${theirs}`,
    sql`DELETE FROM ${chatMentions} WHERE ${theirs}`,
    sql`DELETE FROM ${chatCorrections} WHERE ${theirs}`,
    sql`DELETE FROM ${chatMessages} WHERE ${which}`,
  ];
}
