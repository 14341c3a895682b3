import type { components } from '../../../../../generated/client/types.ts';
import type { MessageRecord } from '../../data/messages.ts';

/** A message as the contract shows it. */
export function messageView({ replyTo, ...message }: MessageRecord): components['schemas']['ChatMessage'] {
  return { ...message, replyTo: replyTo && { ...replyTo } };
}
