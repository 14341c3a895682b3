import type { MessageRecord, ReactionRecord } from '../data/messages.ts';

/** A message as the contract shows it: all but its version, which is the ETag. */
export function showMessage(message: MessageRecord) {
  const { messageId, roomId, sequence, senderId, clientMessageId, type, text, replyTo, createdAt } = message;
  const { revision, editedAt, deletedAt, changeSequence, reactions, correctorIds, mentions, language } = message;
  return {
    messageId,
    roomId,
    sequence,
    senderId,
    clientMessageId,
    type,
    text,
    createdAt,
    revision,
    editedAt,
    deletedAt,
    changeSequence,
    replyTo: replyTo && { ...replyTo },
    reactions: reactions.map(reactionView),
    correctionCount: correctorIds.length,
    mentions: [...mentions],
    language,
  };
}

function reactionView({ emoji, userIds }: ReactionRecord) {
  return { emoji, userIds: [...userIds] };
}
