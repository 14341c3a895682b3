import { inspectPicture } from '../rules/image/inspect.ts';
import { pictureLimits } from '../rules/image/limits.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { encodePicture, type EncodedPicture } from './encode-picture.ts';

/**
 * Checks a file that was sent as a picture, and encodes it again.
 *
 * @throws Refused request.too_large, image.type_refused, image.dimensions_refused or image.unreadable.
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
  const picture = await encodePicture(deps.env.IMAGES, bytes, deps.log);
  if (picture === null) throw new Refused(refuse('image.unreadable'));
  return picture;
}
