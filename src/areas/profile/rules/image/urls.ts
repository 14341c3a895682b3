/** The named sizes of a profile picture, as the image store defines them. */
export const imageVariants = ['thumb', 'card', 'full'] as const;
export type ImageVariant = (typeof imageVariants)[number];

/** The name of a picture in the image store. The store refuses plain UUIDs as names. */
export function storedName(imageId: string): string {
  return `profile-${imageId}`;
}

/** The id of the picture with this name; null for objects that are not (yet) a profile picture. */
export function imageIdIn(storedName: string): string | null {
  return storedName.startsWith('profile-') ? storedName.slice('profile-'.length) : null;
}

/**
 * The addresses of a profile picture in all named sizes. `base` is the address from which pictures are delivered,
 * without a slash at the end. A new picture has a new id, so an address never changes its content and can be cached
 * without limit.
 */
export function profileImageUrls(base: string, imageId: string): Record<ImageVariant, string> {
  const address = (variant: ImageVariant) => `${base}/${storedName(imageId)}/${variant}`;
  return { thumb: address('thumb'), card: address('card'), full: address('full') };
}
