import { type Instant, addTime } from '../../../platform/time/instant.ts';
import { mayChange } from '../data/guards.ts';
import { keyedRequest, runOnce, type Answer } from '../../../store/idempotency.ts';
import { openDraftStatements } from '../data/images.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/** An address that takes one picture. */
export interface DirectUpload {
  readonly uploadId: string;
  /** As the image store names it. */
  readonly uploadUrl: string;
  readonly expiresAt: Instant;
}

/** How long an upload address accepts a picture. The image store gets the same limit. */
const DRAFT_SECONDS = 30 * 60;

/**
 * Opens an address to which the user can send one picture directly to the image store. That picture is unchecked and
 * may contain the place where it was taken, so nobody can load it (signed addresses only). After a crash in between,
 * the store has an empty draft that no row records and whose address nobody knows; the store deletes it by itself.
 */
export async function openUpload(
  deps: Deps,
  userId: string,
  idempotency: Idempotency,
): Promise<Answer<201, DirectUpload>> {
  const request = await keyedRequest({ userId, ...idempotency, payload: null });
  let jobs: readonly string[] = [];
  const answer = await runOnce<201, DirectUpload>(deps, request, mayChange(userId), async () => {
    const uploadId = newId();
    const expiresAt = addTime(deps.clock.now(), { seconds: DRAFT_SECONDS });
    const { id, uploadURL } = await deps.env.IMAGES.hosted.createDirectUpload({
      requireSignedURLs: true,
      creator: userId,
      expiresIn: DRAFT_SECONDS,
    });
    const removal = { id: newId(), now: deps.clock.nowIso() };
    jobs = [removal.id];
    return {
      status: 201,
      body: { uploadId, uploadUrl: uploadURL, expiresAt },
      statements: [
        ...mayChange(userId),
        ...openDraftStatements(removal, { uploadId, userId, storedName: id, expiresAt }),
      ],
    };
  });
  announceJobs(deps, jobs);
  return answer;
}
