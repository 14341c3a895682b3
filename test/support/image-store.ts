/** What lies in Cloudflare Images (the local one), and what its addresses answer. */
import { env } from './deps.ts';

/**
 * Loads an address of the image store. Answers carry our own origin, under which the local store does not listen in
 * tests.
 */
export async function loadImage(address: string, init?: RequestInit): Promise<Response> {
  const { pathname, search } = new URL(address);
  const { origin } = new URL(await env.IMAGES.hosted.image('any').signedUrl({ variant: 'full' }));
  return fetch(new URL(pathname + search, origin), init);
}

/** Names of all objects in the store, drafts included, sorted. */
export async function listStoredImages(): Promise<string[]> {
  const { images } = await env.IMAGES.hosted.list({ limit: 1000 });
  return images.map(({ id }) => id).toSorted();
}

/**
 * The colour in the middle of each row of a picture that is scaled down to one column of `rows` pixels, from the top.
 */
export async function readColours(bytes: Uint8Array<ArrayBuffer>, rows: number): Promise<('red' | 'blue' | 'other')[]> {
  const scaled = await env.IMAGES.input(new Blob([bytes]).stream())
    .transform({ width: 1, height: rows, fit: 'squeeze' })
    .output({ format: 'image/png' });
  const pixels = await pngPixels(new Uint8Array(await scaled.response().arrayBuffer()));
  return pixels.map(([red = 0, , blue = 0]) =>
    red > 150 && blue < 100 ? 'red' : blue > 150 && red < 100 ? 'blue' : 'other',
  );
}

/** Pixels of a PNG that is one pixel wide, 8 bits a channel and not filtered, which is what the local store writes. */
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
