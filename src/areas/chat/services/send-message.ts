import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused, type Refusal } from '../../../platform/problems/refusal.ts';
import { dayIn } from '../../../platform/time/instant.ts';
import { canonicalJson } from '../../../store/canonical-json.ts';
import { addCounts } from '../../../store/metered.ts';
import { requireValid } from '../../profile/index.ts';
import type { MessageRecord } from '../data/messages.ts';
import type { SendResult } from '../data/send-messages.ts';
import { checkMessageText } from '../rules/message.ts';
import { chatRoomOf } from './chat-rooms.ts';

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
 * @throws Refused request.invalid, request.rate_limited if too many messages of the room are waiting, and the reasons
 *   of `SendResult`.
 */
export async function sendMessage(
  deps: Deps,
  { senderId, roomId, clientMessageId, replyTo, ...sent }: MessageInput,
): Promise<{ message: MessageRecord; isNew: boolean }> {
  const text = requireValid(checkMessageText(sent.text));
  const answer = await chatRoomOf(deps.env, roomId).send({
    id: newId(),
    roomId,
    senderId,
    clientMessageId,
    payloadHash: await sha256Base64url(canonicalJson({ type: 'text', text, replyTo })),
    text,
    replyTo,
    at: deps.clock.nowIso(),
  });
  if (answer === null) throw new Refused(refuseBusyRoom());
  addCounts(deps.db, answer.cost);
  if ('refusal' in answer.result) throw new Refused(refusalOf(answer.result));
  return answer.result;
}

function refusalOf({ refusal, deletion }: Extract<SendResult, { refusal: unknown }>): Refusal {
  if (deletion === null) return refuse(refusal);
  return refuse(refusal, { variables: { deleteOn: dayIn(deletion.timeZone, deletion.at) } });
}

function refuseBusyRoom(): Refusal {
  return refuse('request.rate_limited', {
    detail: {
      en: 'Too many messages are being sent in this room. Try again in a second.',
      ko: '이 대화방에 메시지가 한꺼번에 너무 많이 들어오고 있습니다. 1초 뒤 다시 시도해 주세요.',
    },
    headers: { 'retry-after': '1', 'ratelimit-policy': '"room";q=500;w=1' },
  });
}
