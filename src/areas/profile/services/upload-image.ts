import { keyedRequest, runOnce, type Answer } from '../../../store/idempotency.ts';
import type { Enqueued } from '../../../store/outbox.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { encodeBase64url } from '../../../platform/hash.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { placePicture } from './place-picture.ts';
import { preparePicture } from './prepare-picture.ts';

/** A picture that a user sends for their profile. */
export interface PictureUpload {
  readonly userId: string;
  readonly file: Blob;
  readonly idempotency: Idempotency;
}

/**
 * Makes a file the user's picture and removes the previous one.
 *
 * @throws Refused if the file is not a picture that we accept (`preparePicture`), the account may not change, or the
 *   key is in use.
 */
export async function uploadImage(
  deps: Deps,
  { userId, file, idempotency }: PictureUpload,
): Promise<Answer<201, StoredPicture>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const request = await keyedRequest({ userId, ...idempotency, payload: digest });
  let jobs: readonly Enqueued[] = [];
  const answer = await runOnce<201, StoredPicture>(deps, request, async () => {
    const placed = await placePicture(deps, userId, await preparePicture(deps, bytes));
    jobs = placed.jobs;
    return { status: 201, body: placed.picture, statements: placed.statements };
  });
  announceJobs(deps, jobs);
  return answer;
}
