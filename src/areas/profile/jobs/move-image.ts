import type { z } from 'zod/mini';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit, readOne } from '../../../store/batch.ts';
import { newId, newPublicId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { reserveImageStatement, selectShownPicture } from '../data/images.ts';
import type { imageMove } from '../data/job-kinds.ts';
import { moveImageStatements } from '../data/move-image.ts';
import { storedName } from '../rules/image/urls.ts';

/**
 * Copies the picture of a user to a new id, shows the copy in its place and deletes the first object. It does nothing
 * if the user shows another picture by now. A crash leaves at most a reserved object, which the cron removes.
 */
export async function moveImage({ userId, imageId }: z.output<typeof imageMove.payload>, deps: Deps): Promise<void> {
  if ((await readOne(deps.db, selectShownPicture(userId))) !== imageId) return;
  const bytes = await deps.env.IMAGES.hosted.image(storedName(imageId)).bytes();
  if (bytes === null) return;
  const copy = { imageId: newPublicId(), userId };
  await commit(deps.db, [reserveImageStatement(copy, deps.clock.nowIso())]);
  await deps.env.IMAGES.hosted.upload(bytes, { id: storedName(copy.imageId), creator: userId });
  const removal = { id: newId(), now: deps.clock.nowIso() };
  await commit(deps.db, moveImageStatements(removal, copy, imageId));
  announceJobs(deps, [removal.id]);
}
