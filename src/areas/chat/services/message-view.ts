import type { components } from '../../../../generated/client/types.ts';
import type { MessageRecord, ReactionRecord } from '../data/messages.ts';

/** A message as the contract shows it: all but its version, which is the ETag. */
export function messageView(message: MessageRecord): components['schemas']['ChatMessage'] {
  const { messageId, roomId, sequence, senderId, clientMessageId, type, text, replyTo, createdAt } = message;
  const { revision, editedAt, deletedAt, changeSequence, reactions } = message;
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
  };
}

function reactionView({ emoji, userIds }: ReactionRecord): components['schemas']['ChatReaction'] {
  return { emoji, userIds: [...userIds] };
}
