import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId } from '../../../platform/ids.ts';
import { canonicalJson } from '../../../store/canonical-json.ts';
import { requireValid } from '../../profile/index.ts';
import type { MessageRecord } from '../data/messages.ts';
import { checkMessageText } from '../rules/message.ts';
import { writeInRoom } from './write-in-room.ts';

/** A message to send. */
export interface MessageInput {
  readonly senderId: string;
  readonly roomId: string;
  readonly clientMessageId: string;
  readonly text: string;
  /** Id of the message that it answers; null if it answers none. */
  readonly replyTo: string | null;
}

/**
 * Sends a message to a room. If the sender has sent it before, returns the message as it is now, and `isNew` is false.
 *
 * @throws Refused request.invalid, and the reasons of `writeInRoom`.
 */
export async function sendMessage(
  deps: Deps,
  { senderId, roomId, clientMessageId, replyTo, ...sent }: MessageInput,
): Promise<{ message: MessageRecord; isNew: boolean }> {
  const text = requireValid(checkMessageText(sent.text));
  const item = {
    id: newId(),
    roomId,
    actorId: senderId,
    clientMessageId,
    payloadHash: await sha256Base64url(canonicalJson({ type: 'text', text, replyTo })),
    text,
    replyTo,
    at: deps.clock.nowIso(),
  };
  return writeInRoom(deps, { kind: 'send', item });
}
