import type { AnyInput, Descriptor } from './descriptor.ts';
import { encodeHeaders, buildPath, encodeQuery } from './request.ts';
import type { AnyResult } from './result.ts';
import { type Asked, makesStale } from './stale.ts';

/** A resource that has been read: its newest known version, how to read it again, and what the last read brought. */
export interface Remembered extends Asked {
  readonly etag: string;
  /** Absent after a change of our own: the version is known, the content is not. */
  readonly data?: unknown;
}

/** Enough for the screens of a session; the oldest goes first. */
const capacity = 200;

/**
 * ETags by address, so that a read can be answered from memory (304) and a change carries the version it is based on.
 * `reader` (person and language) is part of the key, since both change the answer.
 */
export class EtagMemory {
  readonly #entries = new Map<string, Remembered>();
  #changes = 0;

  /** What is known of the resource that this operation reads or changes. */
  find(reader: string, descriptor: Descriptor, input: AnyInput): Remembered | undefined {
    return this.#entries.get(buildKey(reader, descriptor, input));
  }

  /** Adds If-None-Match or If-Match, unless the caller has; returns the number that `learn` wants back. */
  prepare(reader: string, descriptor: Descriptor, input: AnyInput, headers: Headers): number {
    const known = descriptor.conditional ? this.find(reader, descriptor, input) : undefined;
    const name = descriptor.method === 'GET' ? 'if-none-match' : 'if-match';
    const usable = known && (descriptor.method !== 'GET' || known.data !== undefined);
    if (usable && !headers.has(name)) headers.set(name, known.etag);
    return this.#changes;
  }

  /** Takes over what an answer tells; a 304 to our own question becomes the answer of before. */
  learn(reader: string, descriptor: Descriptor, input: AnyInput, result: AnyResult, since: number): AnyResult {
    const key = buildKey(reader, descriptor, input);
    const known = this.#entries.get(key);
    if (descriptor.method !== 'GET') {
      if (result.ok) this.#changed(key, known, { descriptor, input }, result);
      return result;
    }
    const asked = encodeHeaders(input).has('if-none-match');
    if (result.status === 304 && known && !asked) {
      return {
        ok: true,
        status: 200,
        data: known.data,
        fromMemory: true,
        headers: result.headers,
        requestId: result.requestId,
      };
    }
    const etag = result.headers.get('etag');
    // A read that overlapped a change may be older than the change.
    if (result.ok && etag && since === this.#changes)
      this.#remember(key, { etag: toStrongTag(etag), descriptor, input, data: result.data });
    return result;
  }

  #changed(
    key: string,
    known: Remembered | undefined,
    change: Asked,
    { data, headers }: Extract<AnyResult, { ok: true }>,
  ): void {
    this.#changes += 1;
    for (const [at, entry] of this.#entries) if (makesStale(change, data, entry)) this.#entries.delete(at);
    this.#entries.delete(key);
    const etag = headers.get('etag');
    if (known && etag)
      this.#remember(key, { etag: toStrongTag(etag), descriptor: known.descriptor, input: known.input });
  }

  #remember(key: string, entry: Remembered): void {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > capacity && oldest !== undefined) this.#entries.delete(oldest);
  }
}

/** Reads differ by query; a change is made to the resource at the path. */
function buildKey(reader: string, descriptor: Descriptor, input: AnyInput): string {
  const query = descriptor.method === 'GET' ? encodeQuery(descriptor, input.query) : '';
  return `${reader} ${buildPath(descriptor, input.path)}?${query}`;
}

/** A proxy that compresses turns a strong tag into a weak one; the opaque part is what counts (RFC 9110 8.8.3). */
const toStrongTag = (etag: string): string => etag.replace(/^W\//, '');
