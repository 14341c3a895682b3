import type { SQL } from 'drizzle-orm';
import { commit } from '../../../store/batch.ts';
import { mayChange } from '../data/guards.ts';
import { reserveImage, showImage } from '../data/images.ts';
import type { Enqueued } from '../../../store/outbox.ts';
import { storedName } from '../rules/image/urls.ts';
import type { RequestDeps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { profileImage, type ProfileImage } from './delivery.ts';
import type { EncodedPicture } from './encode.ts';

/** A picture that lies in the image store, and the statements that make it the profile's. */
export interface PlacedPicture {
  readonly image: ProfileImage;
  readonly statements: readonly SQL[];
  readonly jobs: readonly Enqueued[];
}

/**
 * Puts a picture into the image store under a new id. Order matters: the row that counts it as left behind is there before
 * the object, and goes away in the batch that shows it. A crash at any point leaves an object that the sweep finds.
 */
export async function placePicture(deps: RequestDeps, userId: string, picture: EncodedPicture): Promise<PlacedPicture> {
  const imageId = newId();
  const { bytes, width, height } = picture;
  await commit(deps.db, [...mayChange(userId), reserveImage({ imageId, userId }, deps.clock.now())]);
  await deps.env.IMAGES.hosted.upload(new Blob([bytes]).stream(), { id: storedName(imageId), creator: userId });
  const { statements, jobs } = showImage(deps.clock, { imageId, userId, width, height });
  const image = profileImage(deps, { imageId, width, height, updatedAt: deps.clock.nowIso() });
  return { image, statements: [...mayChange(userId), ...statements], jobs };
}
