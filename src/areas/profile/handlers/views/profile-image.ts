import type { components } from '../../../../../generated/client/types.ts';
import type { StoredPicture } from '../../rules/profile.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { monthOf } from '../../../../platform/time/instant.ts';
import { imageUrls } from '../../services/delivery.ts';

type ImageView = components['schemas']['ProfileImage'];

/** The user's own picture as the contract shows it, with its addresses for this request. */
export function profileImageView(
  deps: Pick<RequestDeps, 'env' | 'origin'>,
  { imageId, width, height, updatedAt }: StoredPicture,
): ImageView {
  return { imageId, variants: imageUrls(deps, imageId), width, height, updatedAt };
}

/** The picture of another user: of its age only the month, because the instant tells when that user was active. */
export function othersImageView(deps: Pick<RequestDeps, 'env' | 'origin'>, picture: StoredPicture): ImageView {
  return profileImageView(deps, { ...picture, updatedAt: monthOf(picture.updatedAt) });
}
