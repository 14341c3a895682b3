/** What a reader sees of messages if some users are hidden from them. */
import { sql, type SQL } from 'drizzle-orm';
import { NOBODY, type UserIn } from '../../profile/index.ts';
import { isHiddenFrom } from './access.ts';
import { namedBy } from './events.ts';
import type { MessageRecord, PreviewRecord } from './messages.ts';
import { chatCorrections, chatMentions, chatReactions } from './tables.ts';

/**
 * The users whom a message `m` shows, with the one that it answers as `q`, and who are hidden from the reader: JSON.
 * A message of the service answers none, so that the two share a term: D1 takes five.
 */
export function hiddenIn(readerId: UserIn): SQL {
  return sql`(SELECT json_group_array(w.id) FROM (SELECT m.sender_id AS id UNION ALL SELECT coalesce(m.subject_id, q.sender_id) WHERE coalesce(m.subject_id, q.id) IS NOT NULL
    UNION ALL SELECT x.user_id FROM ${chatReactions} x WHERE x.message_id = m.id UNION ALL SELECT z.author_id FROM ${chatCorrections} z WHERE z.message_id = m.id
    UNION ALL SELECT z.user_id FROM ${chatMentions} z WHERE z.message_id = m.id) w WHERE ${isHiddenFrom(readerId, sql`w.id`)})`;
}

/**
 * Takes out of a message what hidden users have written and done. A message of theirs, or about them, keeps its
 * place and its number of change, so that a reader misses nothing, and says nothing else.
 */
export function hideFrom(message: MessageRecord, hidden: readonly string[]): MessageRecord {
  const { senderId, replyTo, reactions, event } = message;
  if (hidden.length === 0) return message;
  if ([senderId, ...namedBy(event)].some((id) => hidden.includes(id)))
    return {
      ...message,
      ...hidePreview(message),
      clientMessageId: message.messageId,
      replyTo: null,
      revision: 1,
      editedAt: null,
      deletedAt: null,
      reactions: [],
      correctorIds: [],
      mentions: [],
      language: null,
      // Not even that it answers another one.
      version: `${message.changeSequence}.hidden`,
    };
  const shown = {
    replyTo: replyTo && (hidden.includes(replyTo.senderId) ? hidePreview(replyTo) : replyTo),
    reactions: reactions
      .map(({ emoji, userIds }) => ({ emoji, userIds: userIds.filter((id) => !hidden.includes(id)) }))
      .filter(({ userIds }) => userIds.length > 0),
    correctorIds: message.correctorIds.filter((id) => !hidden.includes(id)),
    mentions: message.mentions.filter((id) => !hidden.includes(id)),
  };
  return { ...message, ...shown, version: `${message.version}.${fingerprint(JSON.stringify(shown))}` };
}

/** A message in short, of which only the place is shown. */
export function hidePreview({ messageId, sequence, createdAt }: PreviewRecord): PreviewRecord {
  return { messageId, sequence, senderId: NOBODY, type: 'hidden', text: null, event: null, createdAt };
}

/** A short text that changes with what is left to show, and so says nothing of who is hidden (FNV-1a). */
function fingerprint(shown: string): string {
  let hash = 0x811c9dc5;
  for (const letter of shown) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}
