/** Named sizes of a profile picture, as they are set up in the image store. */
export const imageVariants = ['thumb', 'card', 'full'] as const;
export type ImageVariant = (typeof imageVariants)[number];

/** The name under which the image store keeps a picture of ours. It refuses bare UUIDs as names. */
export function storedName(imageId: string): string {
  return `profile-${imageId}`;
}

/** The id of the picture that is kept under this name; null for objects that are not (yet) a picture of ours. */
export function imageIdIn(storedName: string): string | null {
  return storedName.startsWith('profile-') ? storedName.slice('profile-'.length) : null;
}

/**
 * Addresses of a profile picture in all named sizes. `base` is where pictures are delivered from, without a slash at its end.
 * A new picture has a new id, so an address never shows anything else and may be cached for ever.
 */
export function profileImageUrls(base: string, imageId: string): Record<ImageVariant, string> {
  const address = (variant: ImageVariant) => `${base}/${storedName(imageId)}/${variant}`;
  return { thumb: address('thumb'), card: address('card'), full: address('full') };
}
