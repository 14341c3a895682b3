/** What a service worker shows. A worker stays installed for weeks, so it may be older or newer than this server. */
export interface PushPayload {
  /** The version of this form. A change that an older worker would misread gets another number. */
  readonly v: 1;
  readonly title: string;
  readonly body: string;
  /** Where a tap leads to: a path of the app, or an https address. */
  readonly url: string;
  /** A later notice with the same tag replaces the one on the screen. */
  readonly tag: string;
  readonly type: string;
  readonly notificationId: string | null;
}

/**
 * The most bytes of a payload. Services take a record of 4,096 bytes (RFC 8030 section 7.2, RFC 8291 section 4), of
 * which 103 are not the payload; those that pass it on to an Android device as base64 take about 3,000.
 */
export const MOST_PAYLOAD_BYTES = 2_900;

const encoder = new TextEncoder();

/**
 * The payload as JSON in UTF-8, at most 2,900 bytes. Only the body is cut, between two characters as a reader sees
 * them, and ends in “…” then.
 *
 * @throws RangeError if title and link alone are longer.
 */
export function encodePayload(payload: PushPayload): Uint8Array {
  const whole = { ...payload, title: payload.title.toWellFormed(), body: payload.body.toWellFormed() };
  const room = MOST_PAYLOAD_BYTES - encode({ ...whole, body: '' }).length;
  if (room < bytesIn('…')) throw new RangeError('title and link do not fit into a push notification');
  return encode({ ...whole, body: cutText(whole.body, room) });
}

function encode(payload: PushPayload): Uint8Array {
  return encoder.encode(JSON.stringify(payload));
}

/** The text, or as many of its characters as fit into so many bytes of JSON together with “…”. */
function cutText(text: string, room: number): string {
  if (bytesIn(text) <= room) return text;
  let [kept, left] = ['', room - bytesIn('…')];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= bytesIn(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** How many bytes a text takes inside a JSON text: quotation marks and line breaks take two. */
function bytesIn(text: string): number {
  return encoder.encode(JSON.stringify(text)).length - 2;
}
