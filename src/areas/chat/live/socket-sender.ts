import type { ChatRefused } from '../../../../generated/realtime/frames.ts';
import type { Deps } from '../../../platform/deps.ts';
import { countCall } from '../../../platform/http/limits.ts';
import { Refused } from '../../../platform/problems/refusal.ts';
import type { MessageRecord } from '../data/messages.ts';
import type { NewMessage } from '../data/send-messages.ts';
import { showMessage } from '../services/show-message.ts';
import { makeMessage } from '../services/send-message.ts';
import type { WriteAnswer } from './chat-room.ts';
import type { RoomWrite } from '../services/store-writes.ts';
import { type Connection, readerOf } from './connection.ts';
import { encodeRoomFrame, type SendFrame } from './frames.ts';

/** What the sender asks of its room. */
interface Writer {
  write(write: RoomWrite): Promise<WriteAnswer | null>;
  review(): Promise<void>;
}

/** The refusals that a client is told. */
const toldCodes: readonly string[] = [
  'request.invalid',
  'request.rate_limited',
  'chat.reply_not_found',
  'chat.mention_not_member',
  'chat.client_message_id_reused',
  'chat.room_closed',
] satisfies ChatRefused['code'][];

type Answer = MessageRecord | ChatRefused['code'] | 'forbidden';

/** Sends messages that come over the connections of a room, and answers them there. */
export class SocketSender {
  readonly #deps: Deps;
  readonly #room: Writer;
  /** The last message of each connection that is on its way to the queue: its messages are stored in their order. */
  readonly #handing = new WeakMap<WebSocket, Promise<unknown>>();

  constructor(deps: Deps, room: Writer) {
    this.#deps = deps;
    this.#room = room;
  }

  /** Sends a message, and answers `sent` or `refused`. */
  async take(connection: Connection, frame: SendFrame): Promise<void> {
    const { socket } = connection;
    const answer = await this.#send(connection, frame);
    if (socket.readyState !== WebSocket.OPEN) return;
    // Who may no longer read loses the connection. Who may only not write keeps it, and gets the answer.
    if (answer === 'forbidden' || answer === 'chat.room_closed') await this.#room.review();
    if (answer === 'forbidden' || socket.readyState !== WebSocket.OPEN) return;
    if (typeof answer === 'string')
      socket.send(encodeRoomFrame({ type: 'refused', clientMessageId: frame.clientMessageId, code: answer }));
    else socket.send(encodeRoomFrame({ type: 'sent', message: showMessage(answer) }));
  }

  async #send(connection: Connection, frame: SendFrame): Promise<Answer> {
    const { socket } = connection;
    const made = Promise.all([this.#make(connection, frame), this.#handing.get(socket)]);
    // In an object, or the next message would wait for the answer of this one.
    const handed = made.then(([item]) => ({ answer: this.#room.write({ kind: 'send', item }) }));
    this.#handing.set(
      socket,
      handed.catch(() => undefined),
    );
    try {
      // The room answers the result of the kind that it got.
      return answerOf((await (await handed).answer) as WriteAnswer<'send'> | null);
    } catch (error) {
      if (error instanceof Refused) return codeOf(error.refusal.problem);
      this.#deps.log.error('chat.send_failed', error);
      return 'server.internal';
    }
  }

  /** @throws Refused request.invalid, request.rate_limited. */
  async #make(
    connection: Connection,
    { clientMessageId, text, replyTo, mentions = [], language }: SendFrame,
  ): Promise<NewMessage> {
    const { userId, sessionId, at } = readerOf(connection);
    const { env, log } = this.#deps;
    const limited = await countCall(env, log, 'messages', { userId, address: '' });
    if (limited !== null) throw new Refused(limited);
    return makeMessage(
      {
        senderId: userId,
        roomId: connection.roomId,
        clientMessageId: clientMessageId.toLowerCase(),
        text,
        replyTo: replyTo?.toLowerCase() ?? null,
        mentions: mentions.map((id) => id.toLowerCase()),
        language: language ?? null,
      },
      { sessionId, at },
    );
  }
}

function answerOf(answer: WriteAnswer<'send'> | null): Answer {
  if (answer === null) return 'request.rate_limited';
  return 'message' in answer.result ? answer.result.message : codeOf(answer.result.refusal);
}

function codeOf(problem: string): Answer {
  return toldCodes.includes(problem) ? (problem as ChatRefused['code']) : 'forbidden'; // it is in the list
}
