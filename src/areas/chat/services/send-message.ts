import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId } from '../../../platform/ids.ts';
import { canonicalJson } from '../../../store/canonical-json.ts';
import { requireValid } from '../../profile/index.ts';
import type { MessageRecord } from '../data/messages.ts';
import type { NewMessage } from '../data/send-messages.ts';
import { checkNewMessage } from '../rules/message.ts';
import { writeInRoom } from './write-in-room.ts';

/** A message to send. */
export interface MessageInput {
  readonly senderId: string;
  readonly roomId: string;
  readonly clientMessageId: string;
  readonly text: string;
  /** Id of the message that it answers; null if it answers none. */
  readonly replyTo: string | null;
  /** The users whom it mentions. */
  readonly mentions: readonly string[];
  /** The language in which it is written; null if the app does not know it. */
  readonly language: string | null;
}

/**
 * Checks a message and gives it an id.
 *
 * @param sent where it comes from: the session if the room must ask whether it still runs, and the instant.
 * @throws Refused request.invalid.
 */
export async function makeMessage(
  { senderId, text: given, mentions: named, language, ...input }: MessageInput,
  sent: Pick<NewMessage, 'sessionId' | 'at'>,
): Promise<NewMessage> {
  const text = requireValid(checkNewMessage(given, language ?? undefined));
  const mentions = [...new Set(named)].toSorted();
  // What was not sent is left out, so that the hash of an earlier version stays the same.
  const extras = { ...(mentions.length > 0 && { mentions }), ...(language !== null && { language }) };
  const payload = { type: 'text', text, replyTo: input.replyTo, ...extras };
  const payloadHash = await sha256Base64url(canonicalJson(payload));
  return { id: newId(), actorId: senderId, ...input, ...sent, payloadHash, text, mentions, language };
}

/**
 * Sends a message to a room. If the sender has sent it before, returns the message as it is now, and `isNew` is false.
 *
 * @throws Refused request.invalid, and the reasons of `writeInRoom`.
 */
export async function sendMessage(
  deps: Deps,
  input: MessageInput,
): Promise<{ message: MessageRecord; isNew: boolean }> {
  return writeInRoom(deps, {
    kind: 'send',
    item: await makeMessage(input, { sessionId: null, at: deps.clock.nowIso() }),
  });
}
