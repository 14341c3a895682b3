import type { Deps } from '../../../platform/deps.ts';

/** Deletes every picture of a user from the image store. The store finds them by their creator. */
export async function erasePictures({ env: { IMAGES } }: Deps, userId: string): Promise<void> {
  for (;;) {
    const { images, listComplete } = await IMAGES.hosted.list({ creator: userId, limit: 100 });
    for (const { id } of images) await IMAGES.hosted.image(id).delete();
    if (listComplete || images.length === 0) return;
  }
}
