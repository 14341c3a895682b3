import { type Anatomy, AnatomyBuilder, viewOf } from './anatomy.ts';

/** Reads the chunks of a WebP (RFC 9649 section 2). Never throws. */
export function readWebp(bytes: Uint8Array): Anatomy {
  const found = new AnatomyBuilder();
  if (bytes.length < 12) return found.build();
  const view = viewOf(bytes);
  const end = view.getUint32(4, true) + 8;
  const limit = Math.min(end, bytes.length);
  let hasPicture = false;
  let at = 12;
  while (at + 8 <= limit) {
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > limit) break;
    const content = bytes.subarray(at + 8, at + 8 + length);
    const size = sizeIn(type, content);
    if (size) found.sizeIs(...size);
    if (type === 'VP8 ' || type === 'VP8L') hasPicture = true;
    else if (type === 'ANIM' || type === 'ANMF') found.animated = true;
    else if (type === 'VP8X') found.animated ||= ((content[0] ?? 0) & 0x02) !== 0;
    at += 8 + length + (length % 2); // chunks are padded to an even length
  }
  found.complete = hasPicture && end <= bytes.length;
  found.behind = bytes.subarray(limit);
  return found.build();
}

/** The width and the height that this chunk states; null if it states none. */
function sizeIn(type: string, content: Uint8Array): [number, number] | null {
  const view = viewOf(content);
  if (type === 'VP8X' && content.length >= 10) {
    return [1 + (view.getUint32(4, true) & 0xffffff), 1 + (view.getUint32(6, true) >>> 8)];
  }
  if (type === 'VP8 ' && content.length >= 10)
    return [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff];
  if (type === 'VP8L' && content.length >= 5) {
    const bits = view.getUint32(1, true);
    return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
  }
  return null;
}
