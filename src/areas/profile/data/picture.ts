import type { Instant } from '../../../platform/time/instant.ts';
import type { StoredPicture } from '../rules/profile.ts';
import { userProfiles } from './tables.ts';

/** The columns of the picture, for a select. */
export const pictureColumns = {
  imageId: userProfiles.imageId,
  imageWidth: userProfiles.imageWidth,
  imageHeight: userProfiles.imageHeight,
  imageUpdatedAt: userProfiles.imageUpdatedAt,
};

interface PictureRow {
  readonly imageId: string | null;
  readonly imageWidth: number | null;
  readonly imageHeight: number | null;
  readonly imageUpdatedAt: Instant | null;
}

/** The picture, or null if there is none. A CHECK ensures that its four columns are all set or all NULL. */
export function pictureFrom({ imageId, imageWidth, imageHeight, imageUpdatedAt }: PictureRow): StoredPicture | null {
  if (imageId === null || imageWidth === null || imageHeight === null || imageUpdatedAt === null) return null;
  return { imageId, width: imageWidth, height: imageHeight, updatedAt: imageUpdatedAt };
}
