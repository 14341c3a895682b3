import type { components } from '../../../../generated/client/types.ts';
import { profileImageUrls, type ImageVariant } from '../rules/image/urls.ts';
import type { RequestDeps } from '../../../platform/deps.ts';

export type ProfileImage = components['schemas']['ProfileImage'];
type Where = Pick<RequestDeps, 'env' | 'origin'>;

/**
 * The addresses of a profile picture for this request, from IMAGE_DELIVERY_URL. That variable may be relative to our
 * origin.
 */
export function imageUrls({ env, origin }: Where, imageId: string): Record<ImageVariant, string> {
  return profileImageUrls(new URL(env.IMAGE_DELIVERY_URL, origin).href, imageId);
}

/** A profile picture as the contract shows it. */
export function profileImage(where: Where, picture: Omit<ProfileImage, 'variants'>): ProfileImage {
  const { imageId, width, height, updatedAt } = picture;
  return { imageId, variants: imageUrls(where, imageId), width, height, updatedAt };
}

/**
 * An upload address of the image store that the caller can reach. The local image store does not know the address at
 * which it was called, so its host is replaced by our origin.
 */
export function reachable({ env, origin }: Where, uploadUrl: string): string {
  if (!env.IMAGE_DELIVERY_URL.startsWith('/')) return uploadUrl;
  return new URL(new URL(uploadUrl).pathname, origin).href;
}
