import { commit } from '../../../store/batch.ts';
import { mayChange } from '../data/guards.ts';
import { reserveImageStatement, showImageStatements } from '../data/images.ts';
import type { Statement } from '../../../store/statement.ts';
import { storedName } from '../rules/image/urls.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId, newPublicId } from '../../../platform/ids.ts';
import type { EncodedPicture } from './encode-picture.ts';

/** A picture in the image store, and the statements that show it in the profile. */
export interface PlacedPicture {
  readonly picture: StoredPicture;
  readonly statements: readonly Statement[];
  /** The ids of the jobs among the statements. */
  readonly jobs: readonly string[];
}

/**
 * Puts a picture into the image store under a new id. The order matters: the row that marks it as abandoned is written
 * before the object, and is deleted in the batch that shows the picture. So a crash at any point leaves an object that
 * the cleanup finds. The caller has asserted that the user may change the profile.
 */
export async function placePicture(deps: Deps, userId: string, encoded: EncodedPicture): Promise<PlacedPicture> {
  const imageId = newPublicId();
  const { bytes, width, height } = encoded;
  await commit(deps.db, [reserveImageStatement({ imageId, userId }, deps.clock.nowIso())]);
  await deps.env.IMAGES.hosted.upload(new Blob([bytes]).stream(), { id: storedName(imageId), creator: userId });
  const removal = { id: newId(), now: deps.clock.nowIso() };
  const statements = [...mayChange(userId), ...showImageStatements(removal, { imageId, userId, width, height })];
  return { picture: { imageId, width, height, updatedAt: removal.now }, statements, jobs: [removal.id] };
}
