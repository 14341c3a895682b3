/** Private copies of pictures that no profile shows any more but that something else still needs, such as a report. */
import type { Deps } from '../../../platform/deps.ts';
import { storedName } from '../rules/image/urls.ts';

/** The key of a copy in the file store, which has no public addresses. */
function copyKey(imageId: string): string {
  return `kept-pictures/${imageId}.webp`;
}

/** Copies a picture from the image store to the file store. Does nothing if it has gone, because then it was copied. */
export async function keepPicture({ env }: Deps, imageId: string): Promise<void> {
  const stream = await env.IMAGES.hosted.image(storedName(imageId)).bytes();
  if (stream === null) return;
  const bytes = await new Response(stream).arrayBuffer();
  await env.FILES.put(copyKey(imageId), bytes, { httpMetadata: { contentType: 'image/webp' } });
}

/** Deletes the copy. A copy that is gone or was never made is no error. */
export async function dropKeptPicture({ env }: Deps, imageId: string): Promise<void> {
  await env.FILES.delete(copyKey(imageId));
}

/**
 * Reads a picture that a profile shows or that is kept; null if it is neither. The copy is made before the object goes,
 * so one of the two is always there.
 */
export async function readKeptPicture({ env }: Deps, imageId: string): Promise<ReadableStream | null> {
  const shown = await env.IMAGES.hosted.image(storedName(imageId)).bytes();
  return shown ?? (await env.FILES.get(copyKey(imageId)))?.body ?? null;
}
