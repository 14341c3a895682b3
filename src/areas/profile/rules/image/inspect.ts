import type { Anatomy } from './anatomy.ts';
import { addJpegEnd, readJpeg } from './jpeg.ts';
import { pictureLimits } from './limits.ts';
import { readPng } from './png.ts';
import { isPolyglot } from './polyglot.ts';
import { pictureType, type PictureType } from './type.ts';
import { readWebp } from './webp.ts';

/**
 * Why a file is refused as a picture. Each one is the reason part of a problem code `image.*`, but for `too_small` and
 * `too_large`: both are `image.dimensions_refused`, each with its own text.
 */
export type PictureFault =
  | 'empty'
  | 'type_refused'
  | 'combined'
  | 'animated'
  | 'incomplete'
  | 'too_small'
  | 'too_large'
  | 'unreadable';

const readers: Readonly<Record<PictureType, (bytes: Uint8Array) => Anatomy>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/**
 * Inspects a file by its content alone, before it is decoded: type by magic bytes, foreign content behind it, size in
 * pixels, animation, completeness. Returns the first fault, or null if the file may be decoded. The cost is linear in
 * the number of bytes.
 */
export function inspectPicture(bytes: Uint8Array<ArrayBuffer>): PictureFault | null {
  if (bytes.length === 0) return 'empty';
  const type = pictureType(bytes);
  if (type === null) return 'type_refused';
  const anatomy = readers[type](bytes);
  if (isPolyglot(bytes, anatomy)) return 'combined';
  if (anatomy.animated) return 'animated';
  if (!anatomy.size) return anatomy.complete ? 'unreadable' : 'incomplete';
  const isWhole = anatomy.complete || completePicture(bytes) !== bytes;
  return sizeFault(anatomy.size) ?? (isWhole ? null : 'incomplete');
}

/** The picture with the end marker of a JPEG added, if that is missing. The same bytes if nothing is added. */
export function completePicture(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return pictureType(bytes) === 'image/jpeg' ? addJpegEnd(bytes) : bytes;
}

/**
 * What is wrong with the size in pixels. A picture that is too long and too narrow is too small: scaling it does not
 * help.
 */
function sizeFault({ width, height }: { width: number; height: number }): PictureFault | null {
  const { minimumSide, maximumSide, maximumPixels } = pictureLimits;
  if (Math.min(width, height) < minimumSide) return 'too_small';
  return Math.max(width, height) > maximumSide || width * height > maximumPixels ? 'too_large' : null;
}
