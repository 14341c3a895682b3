import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused, type Refusal } from '../../../platform/problems/refusal.ts';
import { dayIn } from '../../../platform/time/instant.ts';
import { addCounts } from '../../../store/metered.ts';
import type { WriteAnswer } from '../live/chat-room.ts';
import type { WriteRefusal } from '../data/writes.ts';
import { chatRoomOf } from './chat-rooms.ts';
import type { RoomWrite, WriteKind, WriteResult } from './store-writes.ts';

type Refusing = WriteRefusal<Refusal['problem']>;

/**
 * Hands a write to the writer of its room and returns what became of it, after it has been stored.
 *
 * @throws Refused request.rate_limited if too many writes of the room are waiting, and the reasons of the result.
 */
export async function writeInRoom<Kind extends WriteKind>(
  deps: Deps,
  write: RoomWrite & RoomWrite<Kind>,
): Promise<Exclude<WriteResult<Kind>, Refusing>> {
  const room = chatRoomOf(deps.env, write.item.roomId);
  // The room answers the result of the kind that it got.
  const answer = (await room.write(write)) as WriteAnswer<Kind> | null;
  if (answer === null) throw new Refused(refuseBusyRoom());
  addCounts(deps.db, answer.cost);
  const { result } = answer;
  if (isRefusal(result)) throw new Refused(refusalOf(result));
  return result as Exclude<WriteResult<Kind>, Refusing>; // it is no refusal
}

function isRefusal(result: object | null): result is Refusing {
  return result !== null && 'refusal' in result;
}

function refusalOf({ refusal, deletion }: Refusing): Refusal {
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
