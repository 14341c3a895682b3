import { fileTypeFromBuffer } from 'file-type';
import type { Anatomy } from './anatomy.ts';
import { readJpeg } from './jpeg.ts';
import { pictureLimits } from './limits.ts';
import { readPng } from './png.ts';
import { isPolyglot } from './polyglot.ts';
import { readWebp } from './webp.ts';

/** Why a file is not taken as a picture; each is the reason part of a problem code `image.*`. */
export type PictureFault = 'type_refused' | 'dimensions_refused' | 'unreadable';

/** An animated PNG has a type of its own; it is read as PNG, so that the refusal can say what is wrong. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Anatomy>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/apng': readPng,
  'image/webp': readWebp,
};

/**
 * Looks at a file by its content alone, before anything decodes it: its type by magic bytes, passengers, size in pixels,
 * animation, completeness. Answers null when it may be decoded, else the first fault. Cost is linear in the bytes.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<PictureFault | null> {
  const type = await fileTypeFromBuffer(bytes);
  const read = type && readers[type.mime];
  if (!read) return 'type_refused';
  const anatomy = read(bytes);
  if (isPolyglot(bytes, anatomy)) return 'type_refused';
  if (!anatomy.size || anatomy.animated) return 'unreadable';
  if (!fits(anatomy.size)) return 'dimensions_refused';
  return anatomy.complete ? null : 'unreadable';
}

function fits({ width, height }: { width: number; height: number }): boolean {
  const { minimumSide, maximumSide, maximumPixels } = pictureLimits;
  return Math.min(width, height) >= minimumSide && Math.max(width, height) <= maximumSide && width * height <= maximumPixels;
}
