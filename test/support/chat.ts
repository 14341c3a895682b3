/** Sends and reads messages through the API. */
import { vi } from 'vitest';
import type { components } from '../../src/client/sdk/index.ts';
import { request, type Answer } from './app.ts';
import { createMatch } from './matching.ts';
import type { PersonName } from './people.ts';

export type Message = components['schemas']['ChatMessage'];
export type Window = components['schemas']['ChatMessageWindow'];
export type Room = components['schemas']['ChatRoom'];
export type Unread = components['schemas']['ChatUnread'];
type Position = components['schemas']['ChatReadPosition'];

/** What a test sends. Without an id it is a new message. */
export interface Sent {
  readonly text?: string;
  readonly clientMessageId?: string;
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly language?: string;
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

/** Replaces the text of a message. Returns the response. */
export function editMessage(
  as: PersonName,
  { roomId, messageId }: Pick<Message, 'roomId' | 'messageId'>,
  text: string,
  ifMatch?: string,
): Promise<Answer> {
  return request('PATCH', `/chat/rooms/${roomId}/messages/${messageId}`, {
    as,
    body: JSON.stringify({ text }),
    headers: { 'content-type': 'application/merge-patch+json', ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
  });
}

/** Deletes a message. Returns the response. */
export function deleteMessage(
  as: PersonName,
  { roomId, messageId }: Pick<Message, 'roomId' | 'messageId'>,
): Promise<Answer> {
  return request('DELETE', `/chat/rooms/${roomId}/messages/${messageId}`, { as });
}

/** Reads a message. Returns the response. */
export function readMessage(
  as: PersonName,
  { roomId, messageId }: Pick<Message, 'roomId' | 'messageId'>,
): Promise<Answer> {
  return request('GET', `/chat/rooms/${roomId}/messages/${messageId}`, { as });
}

type Changes = components['schemas']['ChatChanges'];

/** Puts an emoji under a message, or takes it back. Returns the response. */
export function react(
  as: PersonName,
  { roomId, messageId }: Pick<Message, 'roomId' | 'messageId'>,
  emoji: string,
  method: 'PUT' | 'DELETE' = 'PUT',
): Promise<Answer> {
  const path = `/chat/rooms/${roomId}/messages/${messageId}/reactions/${encodeURIComponent(emoji)}`;
  return request(method, path, { as });
}

/** Reads the changes of a room after one of them. Returns the body of the response, which must be a success. */
export const readChanges = vi.defineHelper(
  async (as: PersonName, roomId: string, after: number, limit = 50): Promise<Changes> => {
    const query = { after, limit };
    const { status, body, text } = await request('GET', `/chat/rooms/${roomId}/changes`, { as, query });
    if (status !== 200) throw new Error(`${as} cannot read changes: ${text}`);
    return body as Changes; // the contract check has looked at it
  },
);

/** Moves a read position forwards. Returns the response. */
export function saveReadPosition(as: PersonName, roomId: string, readSequence: number): Promise<Answer> {
  return request('PUT', `/chat/rooms/${roomId}/read-position`, { as, body: { readSequence } });
}

/** Moves a read position forwards, which must succeed. Returns where it is. */
export const readPosition = vi.defineHelper(async (as: PersonName, roomId: string, to: number): Promise<number> => {
  const { status, body, text } = await saveReadPosition(as, roomId, to);
  if (status !== 200) throw new Error(`${as} cannot save a position: ${text}`);
  return (body as Position).readSequence; // the contract check has looked at it
});

/** Moves a read position back before a message. Returns the response. */
export function markUnread(as: PersonName, roomId: string, fromSequence: number): Promise<Answer> {
  return request('POST', `/chat/rooms/${roomId}/unread`, { as, body: { fromSequence } });
}

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

export type Correction = components['schemas']['ChatCorrection'];
type Place = Pick<Message, 'roomId' | 'messageId'>;

/** What a test corrects. Without an id it is a new correction of the first text. */
export type Corrected = Partial<components['schemas']['NewChatCorrection']>;

const correctionsPath = ({ roomId, messageId }: Place) => `/chat/rooms/${roomId}/messages/${messageId}/corrections`;

/** Corrects a message; without spans, it inserts a sign before it. Returns the response. */
export function correctMessage(as: PersonName, place: Place, corrected: Corrected = {}): Promise<Answer> {
  const spans = [{ start: 0, end: 0, replacement: '!' }];
  const body = { clientCorrectionId: crypto.randomUUID(), revision: 1, spans, ...corrected };
  return request('POST', correctionsPath(place), { as, body });
}

/** Corrects a message, which must succeed. Returns the correction. */
export const createCorrection = vi.defineHelper(
  async (as: PersonName, place: Place, corrected: Corrected = {}): Promise<Correction> => {
    const { status, body, text } = await correctMessage(as, place, corrected);
    if (status !== 201) throw new Error(`${as} cannot correct a message: ${text}`);
    return body as Correction; // the contract check has looked at it
  },
);

/** Reads the corrections of a message. Returns the body of the response, which must be a success. */
export const readCorrections = vi.defineHelper(async (as: PersonName, place: Place): Promise<Correction[]> => {
  const { status, body, text } = await request('GET', correctionsPath(place), { as });
  if (status !== 200) throw new Error(`${as} cannot read corrections: ${text}`);
  return (body as components['schemas']['ChatCorrections']).items; // the contract check has looked at it
});
