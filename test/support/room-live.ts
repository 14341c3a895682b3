/** Opens live connections to chat rooms in tests. */
import { expect, vi } from 'vitest';
import { chatServerFrames, chatTextFrames } from '../../generated/realtime/chat.ts';
import type { ChatClientFrame, ChatServerFrame } from '../../generated/realtime/frames.ts';
import { request, type Answer } from './app.ts';
import type { Message } from './chat.ts';
import { env } from './deps.ts';
import { Listener, ticketFor, upgrade } from './live.ts';
import type { PersonName } from './people.ts';
import { tokenFor } from './tokens.ts';

/** Reads a frame of the server. Fails if none of the generated schemas accepts it. */
export function parseRoomFrame(text: string): ChatServerFrame {
  const texts: readonly string[] = chatTextFrames;
  const value: unknown = texts.includes(text) ? text : JSON.parse(text);
  const found = Object.values(chatServerFrames)
    .map((schema) => schema.safeParse(value))
    .find(({ success }) => success);
  if (found?.data === undefined) throw new Error(`the contract has no frame ${text}`);
  return found.data;
}

export interface RoomPositions {
  readonly contiguous?: number;
  readonly seen?: number;
  readonly changes?: number;
}

/** A live connection to a room. It keeps the frames in their order. */
export class RoomListener extends Listener {
  /** Every frame that has arrived. */
  readonly received: readonly ChatServerFrame[];

  constructor(answer: Pick<Answer, 'response'>) {
    const received: ChatServerFrame[] = [];
    super(answer, (text) => received.push(parseRoomFrame(text)));
    this.received = received;
  }

  /** Sends a frame, unless the server has closed the connection. */
  send(frame: ChatClientFrame): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  async next(): Promise<ChatServerFrame> {
    return parseRoomFrame(await this.nextFrame());
  }

  /** Takes frames until one is of this type, and returns it. */
  async nextOf<Type extends Exclude<ChatServerFrame, string>['type']>(
    type: Type,
  ): Promise<Extract<ChatServerFrame, { type: Type }>> {
    for (;;) {
      const frame = await this.next();
      // Its type says so.
      if (typeof frame !== 'string' && frame.type === type) return frame as Extract<ChatServerFrame, { type: Type }>;
    }
  }

  /** Takes `posted` frames, as many as asked, and returns their messages. */
  async nextMessages(count: number): Promise<Message[]> {
    const messages: Message[] = [];
    while (messages.length < count) messages.push((await this.nextOf('posted')).message);
    return messages;
  }

  /** Takes `changed` frames, as many as asked, and returns their messages. */
  async nextChanges(count: number): Promise<Message[]> {
    const messages: Message[] = [];
    while (messages.length < count) messages.push((await this.nextOf('changed')).message);
    return messages;
  }

  /** Returns the frames that came before the answer to a ping. */
  async framesUntilPong(): Promise<ChatServerFrame[]> {
    this.send('ping');
    const frames: ChatServerFrame[] = [];
    for (;;) {
      const frame = await this.next();
      if (frame === 'pong') return frames;
      frames.push(frame);
    }
  }
}

/** Tries to open the live channel of a room. Returns the response. */
export async function askForRoomChannel(token: string, roomId: string, positions: RoomPositions = {}): Promise<Answer> {
  const query = { ticket: await ticketFor(token), ...positions };
  return request('GET', `/chat/rooms/${roomId}/live`, { query, headers: upgrade });
}

/** Opens the live channel of a room as a user. Returns the connection before its first frame. */
export async function openRoomChannel(
  as: PersonName,
  roomId: string,
  positions: RoomPositions = {},
): Promise<RoomListener> {
  return new RoomListener(await askForRoomChannel(await tokenFor(as), roomId, positions));
}

/** Opens a connection and takes its greeting. */
export const enterRoom = vi.defineHelper(
  async (
    by: PersonName | { readonly accessToken: string },
    roomId: string,
    positions: RoomPositions = {},
  ): Promise<RoomListener> => {
    const token = typeof by === 'string' ? await tokenFor(by) : by.accessToken;
    const listener = new RoomListener(await askForRoomChannel(token, roomId, positions));
    expect(await listener.next()).toEqual({
      type: 'hello',
      at: expect.stringMatching(/^\d{4}-.{18}Z$/),
      lastSequence: expect.any(Number),
      lastChangeSequence: expect.any(Number),
    });
    return listener;
  },
);

/** The object of a room. */
export const roomObject = (roomId: string) => env.CHAT_ROOM.get(env.CHAT_ROOM.idFromName(roomId));
