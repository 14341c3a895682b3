import type { Deps } from '../../../platform/deps.ts';
import { readOne } from '../../../store/batch.ts';
import { selectIsKept } from '../data/images.ts';
import { imageIdIn } from '../rules/image/urls.ts';
import { dropKeptPicture, keepPicture } from '../services/kept-picture.ts';

/**
 * Deletes an object from Cloudflare Images; an object that is already gone is no error. Of a picture that something
 * else needs, for example an open report, a private copy stays: its public address answers like that of any deleted
 * picture, so nobody learns of the report. The decision on the report then orders the removal again, which deletes the
 * copy.
 */
export async function deleteImage({ storedName }: { readonly storedName: string }, deps: Deps): Promise<void> {
  const imageId = imageIdIn(storedName);
  // No report can start to need the picture after this check: reports keep a picture that a profile shows, and no
  // profile shows it any more.
  const isKept = async (id: string): Promise<boolean> => (await readOne(deps.db, selectIsKept(id))) === true;
  if (imageId !== null && (await isKept(imageId))) await keepPicture(deps, imageId);
  await deps.env.IMAGES.hosted.image(storedName).delete();
  // Asked again: the report may have been decided while the copy was made.
  if (imageId !== null && !(await isKept(imageId))) await dropKeptPicture(deps, imageId);
}
