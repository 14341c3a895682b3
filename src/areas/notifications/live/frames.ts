import {
  notificationsCloseCodes as closeCodes,
  type NotificationsClientFrame,
  type NotificationsServerFrame,
} from '../../../../generated/realtime/frames.ts';
import { notificationsClientFrames } from '../../../../generated/realtime/notifications.ts';
import type { UnreadCount } from '../data/unread-count.ts';

/** A frame of contract/realtime/notifications.yaml as the text that is sent. */
export function encodeFrame(frame: NotificationsServerFrame): string {
  return typeof frame === 'string' ? frame : JSON.stringify(frame);
}

/** The badges of the frames `hello` and `badges`. */
export function badgesOf({ count, isMore, version }: UnreadCount) {
  return { notifications: { count, isMore }, version };
}

/** Why a connection must close: the code and a text for developers. */
export interface Close {
  readonly code: number;
  readonly reason: string;
}

/** What a client may send to an object, and how long it may be. `ping` is answered by the runtime and never arrives. */
export interface Accepted<Frame> {
  readonly schemas: readonly { safeParse(value: unknown): { readonly data?: Frame | undefined } }[];
  /** The longest frame that is read, in characters. */
  readonly longest: number;
}

/** What a client may send to the hub. */
export const acceptedFrames: Accepted<Exclude<NotificationsClientFrame, string>> = {
  schemas: [notificationsClientFrames.focus],
  longest: 1000,
};

/** Reads a frame of a client, or says why the connection must close. The codes are those of every channel. */
export function decodeFrame<Frame>(message: string | ArrayBuffer, accepted: Accepted<Frame>): Frame | Close {
  if (typeof message !== 'string') return { code: closeCodes.unexpectedFrame, reason: 'binary frame' };
  if (message.length > accepted.longest) return { code: closeCodes.tooLarge, reason: 'frame too large' };
  const value = parseJson(message);
  for (const schema of accepted.schemas) {
    const { data } = schema.safeParse(value);
    if (data !== undefined) return data;
  }
  return { code: closeCodes.unexpectedFrame, reason: 'unexpected frame' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
