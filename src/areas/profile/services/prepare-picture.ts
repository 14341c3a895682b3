import { completePicture, inspectPicture } from '../rules/image/inspect.ts';
import { pictureLimits } from '../rules/image/limits.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { encodePicture, type EncodedPicture } from './encode-picture.ts';

/**
 * Checks a file that was sent as a picture, and encodes it again.
 *
 * @throws Refused request.too_large, or the code `image.*` of what is wrong with the file (`PictureFault`).
 */
export async function preparePicture(
  deps: Pick<Deps, 'env' | 'log'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<EncodedPicture> {
  const { bytes: limit, minimumSide, maximumSide } = pictureLimits;
  if (bytes.byteLength > limit) throw new Refused(refuse('request.too_large', { variables: { limit } }));
  const fault = inspectPicture(bytes);
  if (fault !== null)
    throw new Refused(refuse(`image.${fault}`, { variables: { minimum: minimumSide, maximum: maximumSide } }));
  const whole = completePicture(bytes);
  const picture = await encodePicture(deps.env.IMAGES, whole, deps.log);
  // A JPEG without its end marker that cannot be decoded lacks more than the marker.
  if (picture === null) throw new Refused(refuse(whole === bytes ? 'image.unreadable' : 'image.incomplete'));
  return picture;
}
