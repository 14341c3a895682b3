import type { components } from '../../../../../generated/client/types.ts';
import type { MessageRecord, ReactionRecord } from '../../data/messages.ts';

/** A message as the contract shows it. */
export function messageView({
  replyTo,
  reactions,
  version: _,
  ...message
}: MessageRecord): components['schemas']['ChatMessage'] {
  return { ...message, replyTo: replyTo && { ...replyTo }, reactions: reactions.map(reactionView) };
}

function reactionView({ emoji, userIds }: ReactionRecord): components['schemas']['ChatReaction'] {
  return { emoji, userIds: [...userIds] };
}
