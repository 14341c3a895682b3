/** Sends and reads messages through the API. */
import { vi } from 'vitest';
import type { components } from '../../src/client/sdk/index.ts';
import { request, type Answer } from './app.ts';
import { createMatch } from './matching.ts';
import type { PersonName } from './people.ts';

export type Message = components['schemas']['ChatMessage'];
export type Window = components['schemas']['ChatMessageWindow'];
export type Room = components['schemas']['ChatRoom'];

/** What a test sends. Without an id it is a new message. */
export interface Sent {
  readonly text?: string;
  readonly clientMessageId?: string;
  readonly replyTo?: string;
}

/** Sends a message. Returns the response. */
export function sendMessage(as: PersonName, roomId: string, sent: Sent = {}): Promise<Answer> {
  const body = { text: '안녕하세요', clientMessageId: crypto.randomUUID(), ...sent };
  return request('POST', `/chat/rooms/${roomId}/messages`, { as, body });
}

/** Sends a message that must be stored. Returns it. */
export const createMessage = vi.defineHelper(
  async (as: PersonName, roomId: string, sent: Sent = {}): Promise<Message> => {
    const { status, body, text } = await sendMessage(as, roomId, sent);
    if (status !== 201) throw new Error(`${as} cannot send a message: ${text}`);
    return body as Message; // the contract check has looked at it
  },
);

/** Reads messages of a room. Returns the body of the response, which must be a success. */
export const readMessages = vi.defineHelper(
  async (as: PersonName, roomId: string, query: Readonly<Record<string, number>> = {}): Promise<Window> => {
    const { status, body, text } = await request('GET', `/chat/rooms/${roomId}/messages`, { as, query });
    if (status !== 200) throw new Error(`${as} cannot read messages: ${text}`);
    return body as Window; // the contract check has looked at it
  },
);

/** Matches two users. Returns the id of their room. */
export async function openRoom(one: PersonName, other: PersonName): Promise<string> {
  return (await createMatch(one, other)).roomId;
}
