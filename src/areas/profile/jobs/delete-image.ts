import type { Deps } from '../../../platform/deps.ts';
import { readOne } from '../../../store/batch.ts';
import { selectIsKept } from '../data/images.ts';
import { imageIdIn } from '../rules/image/urls.ts';

/**
 * Deletes an object from Cloudflare Images; an object that is already gone is no error. A picture that something else
 * needs stays, for example evidence of an open report. The decision on the report then orders its removal.
 */
export async function deleteImage({ storedName }: { readonly storedName: string }, deps: Deps): Promise<void> {
  const imageId = imageIdIn(storedName);
  // No report can start to need the picture after this check: reports keep a picture that a profile shows, and no
  // profile shows it any more.
  if (imageId !== null && (await readOne(deps.db, selectIsKept(imageId)))) return;
  await deps.env.IMAGES.hosted.image(storedName).delete();
}
