import type { MessageRecord, PreviewRecord, ReactionRecord } from '../data/messages.ts';

/** A message as the contract shows it: all but its version, which is the ETag. */
export function showMessage(message: MessageRecord) {
  const { messageId, roomId, sequence, senderId, clientMessageId, type, text, event, replyTo, createdAt } = message;
  const { revision, editedAt, deletedAt, changeSequence, reactions, correctorIds, mentions, language } = message;
  return {
    messageId,
    roomId,
    sequence,
    senderId,
    clientMessageId,
    type,
    text,
    event: event && { ...event },
    createdAt,
    revision,
    editedAt,
    deletedAt,
    changeSequence,
    replyTo: replyTo && previewView(replyTo),
    reactions: reactions.map(reactionView),
    correctionCount: correctorIds.length,
    mentions: [...mentions],
    language,
  };
}

/** A message in short, as the contract shows it. */
export function previewView({ event, ...preview }: PreviewRecord) {
  return { ...preview, event: event && { ...event } };
}

function reactionView({ emoji, userIds }: ReactionRecord) {
  return { emoji, userIds: [...userIds] };
}
