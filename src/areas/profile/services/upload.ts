import { keyedRequest, runOnce, type Answer } from '../../../store/idempotency.ts';
import type { Enqueued } from '../../../store/outbox.ts';
import type { RequestDeps } from '../../../platform/deps.ts';
import { base64url } from '../../../platform/hash.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import type { ProfileImage } from './delivery.ts';
import { placePicture } from './place-picture.ts';
import { preparePicture } from './prepare-picture.ts';

/** A picture that a user sends for their profile. */
export interface PictureUpload {
  readonly userId: string;
  readonly file: Blob;
  readonly idempotencyKey: string | undefined;
}

/**
 * Makes a file the user's picture and removes the previous one.
 *
 * @throws Refused if the file is not a picture that we accept (`preparePicture`), the account may not change, or the
 *   key is in use.
 */
export async function uploadImage(
  deps: RequestDeps,
  { userId, file, idempotencyKey }: PictureUpload,
): Promise<Answer<201, ProfileImage>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const request = await keyedRequest({
    userId,
    operationId: 'uploadProfileImage',
    key: idempotencyKey,
    payload: digest,
  });
  let jobs: readonly Enqueued[] = [];
  const answer = await runOnce<201, ProfileImage>(deps, request, async () => {
    const placed = await placePicture(deps, userId, await preparePicture(deps, bytes));
    jobs = placed.jobs;
    return { status: 201, body: placed.image, statements: placed.statements };
  });
  announceJobs(deps, jobs);
  return answer;
}
