import type { JobHandler } from './handlers.ts';

/** Removes a picture from Cloudflare Images; one that is not there any more is fine. */
export const deleteImage: JobHandler<'image.delete'> = async ({ imageId }, deps) => {
  await deps.env.IMAGES.hosted.image(imageId).delete();
};
