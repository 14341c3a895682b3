import {
  chatCloseCodes as closeCodes,
  type ChatClientFrame,
  type ChatServerFrame,
} from '../../../../generated/realtime/frames.ts';
import { chatClientFrames } from '../../../../generated/realtime/chat.ts';
import type { Accepted } from '../../notifications/index.ts';
import { showMessage } from '../services/show-message.ts';
import type { Standing } from '../data/live.ts';
import type { MessageRecord } from '../data/messages.ts';
import { LONGEST_FRAME } from '../rules/live.ts';

export { closeCodes };

/** What developers read when a connection is closed. */
export const closeReasons: Readonly<Record<Exclude<Standing, 'open'>, string>> = {
  sessionEnded: 'session ended',
  roomNotFound: 'room not found',
  roomClosed: 'room closed',
};

/** The runtime answers a ping by itself, without waking the object. */
export const ping = 'ping' satisfies ChatClientFrame;
export const pong = 'pong' satisfies ChatServerFrame;

/** What a client may send to the object. `ping` never arrives. */
export type ReceivedFrame = Exclude<ChatClientFrame, string>;
/** A message that a client sends over its connection. */
export type SendFrame = Extract<ReceivedFrame, { type: 'send' }>;

export const acceptedRoomFrames: Accepted<ReceivedFrame> = {
  schemas: [chatClientFrames.send, chatClientFrames.typing, chatClientFrames.focus],
  longest: LONGEST_FRAME,
};

/** A frame of contract/realtime/chat.yaml as the text that is sent. */
export function encodeRoomFrame(frame: Exclude<ChatServerFrame, string>): string {
  return JSON.stringify(frame);
}

/** The frame of a message or of a change, made once for every connection, and its place among those of its kind. */
export interface PlacedFrame {
  readonly place: number;
  readonly text: string;
}

export function encodePosted(message: MessageRecord): PlacedFrame {
  return { place: message.sequence, text: encodeRoomFrame({ type: 'posted', message: showMessage(message) }) };
}

export function encodeChanged(message: MessageRecord): PlacedFrame {
  return { place: message.changeSequence, text: encodeRoomFrame({ type: 'changed', message: showMessage(message) }) };
}
