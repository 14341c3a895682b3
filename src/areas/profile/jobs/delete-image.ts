import { one } from '../../../store/batch.ts';
import { isEvidence } from '../data/images.ts';
import { imageIdIn } from '../rules/image/urls.ts';
import type { JobHandler } from '../../../jobs/handlers.ts';

/**
 * Removes an object from Cloudflare Images; one that is not there any more is fine. A picture that an open report holds as
 * evidence stays: deciding on the report has it removed.
 */
export const deleteImage: JobHandler<'image.delete'> = async ({ storedName }, deps) => {
  const imageId = imageIdIn(storedName);
  // No report can come to hold it after this look: reports hold what a profile shows, and no profile shows it any more.
  if (imageId !== null && (await one(deps.db, isEvidence(imageId)))) return;
  await deps.env.IMAGES.hosted.image(storedName).delete();
};
