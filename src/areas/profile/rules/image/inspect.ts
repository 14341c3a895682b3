import type { Anatomy } from './anatomy.ts';
import { readJpeg } from './jpeg.ts';
import { pictureLimits } from './limits.ts';
import { readPng } from './png.ts';
import { isPolyglot } from './polyglot.ts';
import { pictureType, type PictureType } from './type.ts';
import { readWebp } from './webp.ts';

/** Why a file is not taken as a picture; each is the reason part of a problem code `image.*`. */
export type PictureFault = 'type_refused' | 'dimensions_refused' | 'unreadable';

const readers: Readonly<Record<PictureType, (bytes: Uint8Array) => Anatomy>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/**
 * Looks at a file by its content alone, before anything decodes it: its type by magic bytes, passengers, size in pixels,
 * animation, completeness. Answers null when it may be decoded, else the first fault. Cost is linear in the bytes.
 */
export function inspectPicture(bytes: Uint8Array): PictureFault | null {
  const type = pictureType(bytes);
  if (type === null) return 'type_refused';
  const anatomy = readers[type](bytes);
  if (isPolyglot(bytes, anatomy)) return 'type_refused';
  if (!anatomy.size || anatomy.animated) return 'unreadable';
  if (!fits(anatomy.size)) return 'dimensions_refused';
  return anatomy.complete ? null : 'unreadable';
}

function fits({ width, height }: { width: number; height: number }): boolean {
  const { minimumSide, maximumSide, maximumPixels } = pictureLimits;
  return (
    Math.min(width, height) >= minimumSide && Math.max(width, height) <= maximumSide && width * height <= maximumPixels
  );
}
