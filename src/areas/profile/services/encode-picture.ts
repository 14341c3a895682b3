import { storedSide } from '../rules/image/limits.ts';
import { readWebp } from '../rules/image/webp.ts';
import type { Logger } from '../../../platform/log.ts';

/** A picture as it is stored: WebP, upright, without metadata. */
export interface EncodedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** One red pixel as PNG. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/**
 * Decodes a picture and encodes it again with Cloudflare Images: upright, at most 1,600 pixels a side, as WebP. The
 * result contains no EXIF, GPS, XMP, colour profile, comment or thumbnail.
 *
 * @returns null if the picture cannot be decoded.
 * @throws the error of the binding, if the binding cannot decode any picture.
 */
export async function encodePicture(
  images: ImagesBinding,
  bytes: Uint8Array<ArrayBuffer>,
  log: Logger,
): Promise<EncodedPicture | null> {
  try {
    const encoded = await transformPicture(images, bytes);
    const size = readWebp(encoded).size;
    if (size === null) throw new TypeError('the image store answered something that is not WebP');
    return { bytes: encoded, ...size };
  } catch (error) {
    // The binding reports a damaged picture and its own failure in the same way. Decoding an intact picture tells them
    // apart.
    await transformPicture(
      images,
      Uint8Array.from(atob(PIXEL), (char) => char.charCodeAt(0)),
    );
    log.warn('image.unreadable', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
    return null;
  }
}

async function transformPicture(
  images: ImagesBinding,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const result = await images
    .input(new Blob([bytes]).stream())
    .transform({ width: storedSide, height: storedSide, fit: 'scale-down' })
    .output({ format: 'image/webp' });
  return new Uint8Array(await result.response().arrayBuffer());
}
