import { type Anatomy, AnatomyBuilder, viewOf } from './anatomy.ts';

const [header, end, animation] = ['IHDR', 'IEND', 'acTL'];

/** Reads the chunks of a PNG (W3C PNG, third edition, section 5). Never throws. */
export function readPng(bytes: Uint8Array): Anatomy {
  const found = new AnatomyBuilder();
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const next = at + 12 + length;
    if (next > bytes.length) break;
    if (type === header && length >= 13) found.sizeIs(view.getUint32(at + 8), view.getUint32(at + 12));
    else if (type === animation) found.animated = true;
    at = next;
    if (type === end) {
      found.complete = true;
      found.behind = bytes.subarray(at);
      break;
    }
  }
  return found.build();
}
