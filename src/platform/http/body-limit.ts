import { refuse, Refused } from '../problems/refusal.ts';

/**
 * Reads a body of at most `limit` bytes. A longer one is refused with 413: by its `Content-Length` before anything is
 * read, without one (chunked) as soon as the counter passes the limit; the rest is never read.
 */
export async function readBounded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = request.headers.get('content-length');
  if (announced === null) return counted(request.body, limit);
  if (Number(announced) > limit) throw tooLarge(limit);
  // HTTP ends a body at its announced length, so it can be read in one go; only a request made in the same process could be longer.
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

async function counted(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    if (length > limit) {
      // Not awaited: a sender that never ends must not hold the answer back.
      reader.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

/** The refusal of a body, or of a file in it, that is longer than `limit` bytes. */
export function tooLarge(limit: number): Refused {
  return new Refused(refuse('request.too_large', { variables: { limit } }));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
