import { refuse, Refused } from '../problems/refusal.ts';

/**
 * Reads a body of at most `limit` bytes. A longer one is refused with 413: with a `Content-Length` before anything is
 * read, without one (chunked) as soon as the limit is passed. The rest is never read.
 */
export async function readLimitedBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = request.headers.get('content-length');
  if (announced === null) return readChunks(request.body, limit);
  if (Number(announced) > limit) throw refuseTooLarge(limit);
  // HTTP ends a body at its announced length, so one read is safe. Only a request made in the same process could be
  // longer.
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > limit) throw refuseTooLarge(limit);
  return bytes;
}

/**
 * Reads a body of at most `limit` bytes as UTF-8, faster than through its bytes. Damaged UTF-8 becomes U+FFFD.
 *
 * @throws Refused as `readLimitedBody` does
 */
export async function readLimitedText(request: Request, limit: number): Promise<string> {
  const announced = request.headers.get('content-length');
  if (announced === null) return new TextDecoder().decode(await readChunks(request.body, limit));
  if (Number(announced) > limit) throw refuseTooLarge(limit);
  const text = await request.text();
  // Only a request made in the same process could be longer than announced. A character has at least one byte.
  if (text.length > limit) throw refuseTooLarge(limit);
  return text;
}

async function readChunks(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinChunks(chunks, length);
    length += value.byteLength;
    if (length > limit) {
      // Not awaited: a client that never stops sending must not delay the answer.
      reader.cancel().catch(() => undefined);
      throw refuseTooLarge(limit);
    }
    chunks.push(value);
  }
}

/** The refusal (413) of a body, or of a file in it, that is longer than `limit` bytes. */
export function refuseTooLarge(limit: number): Refused {
  return new Refused(refuse('request.too_large', { variables: { limit } }));
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
