import { profileImageUrls, type ImageVariant } from '../rules/image/urls.ts';
import type { Env } from '../../../platform/env.ts';

/** Where a caller reaches the service: scheme, host and port that were asked. */
interface Reach {
  readonly env: Pick<Env, 'IMAGE_DELIVERY_URL'>;
  readonly origin: string;
}

/** The addresses of a profile picture: below IMAGE_DELIVERY_URL, which may be relative to our own origin. */
export function imageUrls({ env, origin }: Reach, imageId: string): Record<ImageVariant, string> {
  return profileImageUrls(new URL(env.IMAGE_DELIVERY_URL, origin).href, imageId);
}

/**
 * An upload address of the image store that the caller can reach. The local image store does not know the address at
 * which it was called, so its host is replaced by our origin.
 */
export function uploadUrlAt({ env, origin }: Reach, uploadUrl: string): string {
  if (!env.IMAGE_DELIVERY_URL.startsWith('/')) return uploadUrl;
  return new URL(new URL(uploadUrl).pathname, origin).href;
}
