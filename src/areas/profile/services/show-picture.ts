import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit } from '../../../store/batch.ts';
import { runOnce, type Answer, type KeyedRequest } from '../../../store/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Statement } from '../../../store/statement.ts';
import type { Deps } from '../../../platform/deps.ts';
import { mayChange } from '../data/guards.ts';
import { dropImageStatements } from '../data/images.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { EncodedPicture } from './encode-picture.ts';
import { placePicture, type PlacedPicture } from './place-picture.ts';

/** A checked picture, and the statements and jobs that go with showing it. */
export interface PreparedPicture {
  readonly encoded: EncodedPicture;
  readonly statements?: readonly Statement[];
  /** The ids of the jobs among the statements. */
  readonly jobs?: readonly string[];
}

/**
 * Puts a picture into the image store and shows it in the profile, once for each key. If it is not shown after all, for
 * instance because a parallel call was faster, its object is removed at once.
 *
 * @throws Refused as `prepare`; if the account may not change; if the key is in use.
 */
export async function showPictureOnce(
  deps: Deps,
  request: KeyedRequest,
  prepare: () => Promise<PreparedPicture>,
): Promise<Answer<201, StoredPicture>> {
  let placed: PlacedPicture | undefined;
  let jobs: readonly string[] = [];
  let isShown = false;
  try {
    const answer = await runOnce<201, StoredPicture>(deps, request, mayChange(request.userId), async () => {
      const prepared = await prepare();
      placed = await placePicture(deps, request.userId, prepared.encoded);
      jobs = [...placed.jobs, ...(prepared.jobs ?? [])];
      const statements = [...(prepared.statements ?? []), ...placed.statements];
      return { status: 201, body: placed.picture, statements };
    });
    isShown = !answer.replayed;
    if (isShown) announceJobs(deps, jobs);
    return answer;
  } finally {
    if (placed !== undefined && !isShown) await dropPicture(deps, placed.picture);
  }
}

/** If this fails too, the cron removes the picture after an hour. The first error is the one to report. */
async function dropPicture(deps: Deps, { imageId }: StoredPicture): Promise<void> {
  const removal = { id: newId(), now: deps.clock.nowIso() };
  try {
    await commit(deps.db, dropImageStatements(removal, imageId));
    announceJobs(deps, [removal.id]);
  } catch (error) {
    deps.log.error('image.drop_failed', error, { imageId });
  }
}
