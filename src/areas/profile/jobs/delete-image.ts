import type { Deps } from '../../../platform/deps.ts';
import { one } from '../../../store/batch.ts';
import { selectIsKept } from '../data/images.ts';
import { imageIdIn } from '../rules/image/urls.ts';

/**
 * Removes an object from Cloudflare Images; one that is not there any more is fine. A picture that something else still
 * needs stays: an open report, whose decision has it removed.
 */
export async function deleteImage({ storedName }: { readonly storedName: string }, deps: Deps): Promise<void> {
  const imageId = imageIdIn(storedName);
  // No report can come to hold it after this look: reports hold what a profile shows, and no profile shows it any more.
  if (imageId !== null && (await one(deps.db, selectIsKept(imageId)))) return;
  await deps.env.IMAGES.hosted.image(storedName).delete();
}
