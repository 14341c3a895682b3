import { keyedRequest, type Answer } from '../../../store/idempotency.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { encodeBase64url } from '../../../platform/hash.ts';
import { preparePicture } from './prepare-picture.ts';
import { showPictureOnce } from './show-picture.ts';

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
  return showPictureOnce(deps, request, async () => ({ encoded: await preparePicture(deps, bytes) }));
}
