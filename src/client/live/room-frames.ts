import type { ChatServerFrame } from '../../../generated/realtime/frames.ts';

export type RoomFrame = Exclude<ChatServerFrame, string>;

/** What is used of each frame. A newer server may add fields and frames. */
const used: Readonly<Record<string, (frame: Readonly<Record<string, unknown>>) => boolean>> = {
  hello: hasEnds,
  reset: hasEnds,
  posted: ({ message }) => isMessage(message),
  changed: ({ message }) => isMessage(message),
  sent: ({ message }) => isMessage(message),
  refused: ({ clientMessageId }) => typeof clientMessageId === 'string',
  typist: ({ userId, isTyping }) => typeof userId === 'string' && typeof isTyping === 'boolean',
};

/** A frame of a room as far as this version knows it; null for others. */
export function readRoomFrame(data: unknown): RoomFrame | 'pong' | null {
  if (data === 'pong') return data;
  if (typeof data !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  const frame = Object(value) as Readonly<Record<string, unknown>>; // each property is checked
  const type = String(frame['type']);
  return Object.hasOwn(used, type) && used[type]?.(frame) === true ? (value as RoomFrame) : null;
}

function hasEnds({ lastSequence, lastChangeSequence }: Readonly<Record<string, unknown>>): boolean {
  return Number.isSafeInteger(lastSequence) && Number.isSafeInteger(lastChangeSequence);
}

function isMessage(value: unknown): boolean {
  // Each property is checked.
  const { sequence, changeSequence, clientMessageId } = Object(value) as Readonly<Record<string, unknown>>;
  return Number.isSafeInteger(sequence) && Number.isSafeInteger(changeSequence) && typeof clientMessageId === 'string';
}
