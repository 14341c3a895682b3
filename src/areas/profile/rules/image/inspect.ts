import type { Anatomy } from './anatomy.ts';
import { readJpeg } from './jpeg.ts';
import { pictureLimits } from './limits.ts';
import { readPng } from './png.ts';
import { isPolyglot } from './polyglot.ts';
import { pictureType, type PictureType } from './type.ts';
import { readWebp } from './webp.ts';

/** Why a file is refused as a picture. Each one is the reason part of a problem code `image.*`. */
export type PictureFault = 'type_refused' | 'dimensions_refused' | 'unreadable';

const readers: Readonly<Record<PictureType, (bytes: Uint8Array) => Anatomy>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/**
 * Inspects a file by its content alone, before it is decoded: type by magic bytes, embedded foreign content, size in
 * pixels, animation, completeness. Returns the first fault, or null if the file may be decoded. The cost is linear in
 * the number of bytes.
 */
export function inspectPicture(bytes: Uint8Array): PictureFault | null {
  const type = pictureType(bytes);
  if (type === null) return 'type_refused';
  const anatomy = readers[type](bytes);
  if (isPolyglot(bytes, anatomy)) return 'type_refused';
  if (!anatomy.size || anatomy.animated) return 'unreadable';
  if (!hasAllowedSize(anatomy.size)) return 'dimensions_refused';
  return anatomy.complete ? null : 'unreadable';
}

function hasAllowedSize({ width, height }: { width: number; height: number }): boolean {
  const { minimumSide, maximumSide, maximumPixels } = pictureLimits;
  return (
    Math.min(width, height) >= minimumSide && Math.max(width, height) <= maximumSide && width * height <= maximumPixels
  );
}
