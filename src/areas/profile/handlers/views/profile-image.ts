import type { components } from '../../../../../generated/client/types.ts';
import type { StoredPicture } from '../../rules/profile.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { imageUrls } from '../../services/delivery.ts';

/** A profile's picture as the contract shows it, with its addresses for this request. */
export function profileImageView(
  deps: Pick<RequestDeps, 'env' | 'origin'>,
  { imageId, width, height, updatedAt }: StoredPicture,
): components['schemas']['ProfileImage'] {
  return { imageId, variants: imageUrls(deps, imageId), width, height, updatedAt };
}
