import {
  notificationsCloseCodes as closeCodes,
  type NotificationsClientFrame,
  type NotificationsServerFrame,
} from '../../../../generated/realtime/frames.ts';
import { notificationsClientFrames } from '../../../../generated/realtime/notifications.ts';
import type { UnreadCount } from '../data/unread-count.ts';

/** The longest frame that is read, in characters. */
const LONGEST_FRAME = 1000;

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

/** What a client may send to the object. `ping` is answered by the runtime and never arrives. */
export type ReceivedFrame = Exclude<NotificationsClientFrame, string>;

/** Reads a frame of a client, or says why the connection must close. */
export function decodeFrame(message: string | ArrayBuffer): ReceivedFrame | Close {
  if (typeof message !== 'string') return { code: closeCodes.unexpectedFrame, reason: 'binary frame' };
  if (message.length > LONGEST_FRAME) return { code: closeCodes.tooLarge, reason: 'frame too large' };
  const frame = notificationsClientFrames.focus.safeParse(parseJson(message));
  return frame.success ? frame.data : { code: closeCodes.unexpectedFrame, reason: 'unexpected frame' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
