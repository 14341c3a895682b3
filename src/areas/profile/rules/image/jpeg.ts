import { type Anatomy, AnatomyBuilder, viewOf } from './anatomy.ts';

const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Reads the segments of a JPEG (ITU-T T.81 annex B). Never throws, and reads each byte at most once. */
export function readJpeg(bytes: Uint8Array): Anatomy {
  const found = new AnatomyBuilder();
  const view = viewOf(bytes);
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // fill byte
    } else if (marker === endOfImage) {
      found.complete = true;
      found.behind = bytes.subarray(at + 2);
      break;
    } else if (standsAlone(marker)) {
      at += 2;
    } else {
      if (at + 4 > bytes.length) break;
      const length = view.getUint16(at + 2);
      const end = at + 2 + length;
      if (length < 2 || end > bytes.length) break;
      if (isFrameHeader(marker) && length >= 7) found.sizeIs(view.getUint16(at + 7), view.getUint16(at + 5));
      at = marker === startOfScan ? endOfScan(bytes, end) : end;
    }
  }
  return found.build();
}

/**
 * The file with its end marker added, if that is missing and its data reach the end of the file. Every decoder shows
 * such a picture; whether data are missing too, only decoding tells. Any other file is returned unchanged.
 */
export function addJpegEnd(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (readJpeg(bytes).complete || bytes.indexOf(startOfScan) === -1) return bytes;
  // Half of a marker at the end is dropped.
  const data = bytes.at(-1) === 0xff ? bytes.subarray(0, -1) : bytes;
  const ended = new Uint8Array(data.length + 2);
  ended.set(data);
  ended.set([0xff, endOfImage], data.length);
  return ended;
}

/** The position of the first marker after the compressed data that begins at `from`. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1 || at + 1 >= bytes.length) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    // FF 00 is a data byte; FF D0..D7 are restart markers inside the data.
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 2;
  }
}

/** Whether the marker is one of SOF0..SOF15, without DHT (C4), JPG (C8) and DAC (CC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}
