/** Reads the local version of Cloudflare Images: the stored objects and the responses of their addresses. */
import { env } from './deps.ts';

/**
 * Loads an address of the image store and returns the response. API responses contain the Worker's own origin. In tests
 * the local store does not listen there, so this function replaces the origin.
 */
export async function loadImage(address: string, init?: RequestInit): Promise<Response> {
  const { pathname, search } = new URL(address);
  const { origin } = new URL(await env.IMAGES.hosted.image('any').signedUrl({ variant: 'full' }));
  return fetch(new URL(pathname + search, origin), init);
}

/** Returns the sorted names of all objects in the store, including drafts. */
export async function listStoredImages(): Promise<string[]> {
  const { images } = await env.IMAGES.hosted.list({ limit: 1000 });
  return images.map(({ id }) => id).toSorted();
}

/** Returns the keys of the private copies of pictures that reports keep. */
export async function listKeptPictures(): Promise<string[]> {
  return (await env.FILES.list({ prefix: 'kept-pictures/' })).objects.map(({ key }) => key);
}

/** Scales a picture down to one column of `rows` pixels. Returns the colour of each pixel, from top to bottom. */
export async function readColours(bytes: Uint8Array<ArrayBuffer>, rows: number): Promise<('red' | 'blue' | 'other')[]> {
  const scaled = await env.IMAGES.input(new Blob([bytes]).stream())
    .transform({ width: 1, height: rows, fit: 'squeeze' })
    .output({ format: 'image/png' });
  const pixels = await pngPixels(new Uint8Array(await scaled.response().arrayBuffer()));
  return pixels.map(([red = 0, , blue = 0]) =>
    red > 150 && blue < 100 ? 'red' : blue > 150 && red < 100 ? 'blue' : 'other',
  );
}

/**
 * Returns the pixels of a PNG that is one pixel wide, has 8 bits per channel and uses no filter. The local store writes
 * such files.
 */
async function pngPixels(bytes: Uint8Array<ArrayBuffer>): Promise<number[][]> {
  const view = new DataView(bytes.buffer);
  const channels = bytes[25] === 6 ? 4 : 3;
  const data: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49444154) data.push(bytes.slice(at + 8, at + 8 + view.getUint32(at)));
  }
  const raw = new Uint8Array(
    await new Response(new Blob(data).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer(),
  );
  return Array.from({ length: view.getUint32(20) }, (_, row) => [
    ...raw.subarray(row * (channels + 1) + 1, (row + 1) * (channels + 1)),
  ]);
}
