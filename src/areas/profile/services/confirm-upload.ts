import { commit, readOne } from '../../../store/batch.ts';
import { keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { closeDraftStatements, openDraftOf } from '../data/images.ts';
import { pictureLimits } from '../rules/image/limits.ts';
import { readLimitedBody } from '../../../platform/http/body-limit.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import type { EncodedPicture } from './encode-picture.ts';
import { preparePicture } from './prepare-picture.ts';
import { showPictureOnce } from './show-picture.ts';

/** The direct upload that becomes a user's picture. */
export interface Confirmation {
  readonly userId: string;
  readonly uploadId: string;
  readonly idempotency: Idempotency;
}

/**
 * Makes the file of a direct upload the user's picture. Of several calls at once, exactly one succeeds. A file that is
 * refused closes the upload and is deleted.
 *
 * @throws Refused image.upload_not_found, image.upload_empty, and as `uploadImage`.
 */
export async function confirmUpload(
  deps: Deps,
  { userId, uploadId, idempotency }: Confirmation,
): Promise<Answer<201, StoredPicture>> {
  const request = await keyedRequest({ userId, ...idempotency, payload: { uploadId } });
  return showPictureOnce(deps, request, async () => {
    const draft = await readOne(deps.db, openDraftOf(userId, uploadId, deps.clock.nowIso()));
    if (draft === undefined) throw new Refused(refuse('image.upload_not_found'));
    const encoded = await checkUploadedPicture(deps, uploadId, draft.storedName);
    const removal = { id: newId(), now: deps.clock.nowIso() };
    return { encoded, statements: closeDraftStatements(removal, uploadId), jobs: [removal.id] };
  });
}

/**
 * Checks and encodes the uploaded picture. A picture that is refused is deleted. After any other failure the caller can
 * try again.
 */
async function checkUploadedPicture(deps: Deps, uploadId: string, storedName: string): Promise<EncodedPicture> {
  const sent = await readUpload(deps.env.IMAGES, storedName);
  if (sent === null) throw new Refused(refuse('image.upload_empty'));
  try {
    const { bytes: limit } = pictureLimits;
    return await preparePicture(
      deps,
      await readLimitedBody(new Request('https://image.store', { method: 'POST', body: sent }), limit),
    );
  } catch (error) {
    if (error instanceof Refused) await dropUpload(deps, uploadId);
    throw error;
  }
}

/** The file that was sent to the upload address; null if none was sent. */
async function readUpload(images: ImagesBinding, storedName: string): Promise<ReadableStream<Uint8Array> | null> {
  const object = images.hosted.image(storedName);
  const details = await object.details();
  return details === null || details.draft === true ? null : object.bytes();
}

async function dropUpload(deps: Deps, uploadId: string): Promise<void> {
  const removal = { id: newId(), now: deps.clock.nowIso() };
  await commit(deps.db, closeDraftStatements(removal, uploadId));
  announceJobs(deps, [removal.id]);
}
