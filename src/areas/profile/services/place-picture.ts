import type { SQL } from 'drizzle-orm';
import { commit } from '../../../store/batch.ts';
import { mayChange } from '../data/guards.ts';
import { reserveImageStatement, showImageStatements } from '../data/images.ts';
import type { Enqueued } from '../../../store/outbox.ts';
import { storedName } from '../rules/image/urls.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import type { EncodedPicture } from './encode.ts';

/** A picture that lies in the image store, and the statements that make it the profile's. */
export interface PlacedPicture {
  readonly picture: StoredPicture;
  readonly statements: readonly SQL[];
  readonly jobs: readonly Enqueued[];
}

/**
 * Puts a picture into the image store under a new id. Order matters: the row that counts it as left behind is there before
 * the object, and goes away in the batch that shows it. A crash at any point leaves an object that the sweep finds.
 */
export async function placePicture(deps: Deps, userId: string, encoded: EncodedPicture): Promise<PlacedPicture> {
  const imageId = newId();
  const { bytes, width, height } = encoded;
  await commit(deps.db, [...mayChange(userId), reserveImageStatement({ imageId, userId }, deps.clock.now())]);
  await deps.env.IMAGES.hosted.upload(new Blob([bytes]).stream(), { id: storedName(imageId), creator: userId });
  const { statements, jobs } = showImageStatements(deps.clock, { imageId, userId, width, height });
  const picture = { imageId, width, height, updatedAt: deps.clock.nowIso() };
  return { picture, statements: [...mayChange(userId), ...statements], jobs };
}
