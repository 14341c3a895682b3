/** The steps in which an app uploads a picture directly to the image store. */
import { expect, vi } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { loadImage } from '../../../support/image-store.ts';
import type { PersonName } from '../../../support/people.ts';
import { formWith } from '../../../support/pictures.ts';

export interface Draft {
  readonly uploadId: string;
  readonly uploadUrl: string;
  readonly expiresAt: string;
}

export const uploadPath = '/users/me/profile-image/direct-upload';

export const openUpload = vi.defineHelper(async (as: PersonName = 'mina'): Promise<Draft> => {
  const answer = await request('POST', uploadPath, { as });
  expect(answer.status).toBe(201);
  return answer.body as Draft;
});

/** Sends one file to the upload URL, without a token. Returns the response. */
export function sendPicture({ uploadUrl }: Draft, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  return loadImage(uploadUrl, { method: 'POST', body: formWith(bytes) });
}

export function confirmUpload(
  { uploadId }: Pick<Draft, 'uploadId'>,
  headers: Record<string, string> = {},
  as: PersonName = 'mina',
): Promise<Answer> {
  return request('POST', `${uploadPath}/confirm`, { as, body: { uploadId }, headers });
}
