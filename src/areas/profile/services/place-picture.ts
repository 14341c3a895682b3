import type { SQL } from 'drizzle-orm';
import { commit } from '../../../store/batch.ts';
import { mayChange } from '../data/guards.ts';
import { reserveImageStatement, showImageStatements } from '../data/images.ts';
import type { Enqueued } from '../../../store/outbox.ts';
import { storedName } from '../rules/image/urls.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newPublicId } from '../../../platform/ids.ts';
import type { EncodedPicture } from './encode-picture.ts';

/** A picture in the image store, and the statements that show it in the profile. */
export interface PlacedPicture {
  readonly picture: StoredPicture;
  readonly statements: readonly SQL[];
  readonly jobs: readonly Enqueued[];
}

/**
 * Puts a picture into the image store under a new id. The order matters: the row that marks it as abandoned is written
 * before the object, and is deleted in the batch that shows the picture. So a crash at any point leaves an object that
 * the cleanup finds. The caller has asserted that the user may change the profile.
 */
export async function placePicture(deps: Deps, userId: string, encoded: EncodedPicture): Promise<PlacedPicture> {
  const imageId = newPublicId();
  const { bytes, width, height } = encoded;
  await commit(deps.db, [reserveImageStatement({ imageId, userId }, deps.clock.now())]);
  await deps.env.IMAGES.hosted.upload(new Blob([bytes]).stream(), { id: storedName(imageId), creator: userId });
  const { statements, jobs } = showImageStatements(deps.clock, { imageId, userId, width, height });
  const picture = { imageId, width, height, updatedAt: deps.clock.nowIso() };
  return { picture, statements: [...mayChange(userId), ...statements], jobs };
}
