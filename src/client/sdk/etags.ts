import type { AnyInput, Descriptor } from './descriptor.ts';
import { encodeHeaders, buildPath, encodeQuery } from './request.ts';
import type { AnyResult } from './result.ts';
import { type Asked, makesStale } from './stale.ts';

/** A resource that was read: its newest known version, the request that reads it, and the data of the last read. */
export interface Remembered extends Asked {
  readonly etag: string;
  /** Absent after a change by this client: the new version is known, but not the new data. */
  readonly data?: unknown;
}

/** Number of resources that are remembered: enough for the screens of a session. The oldest is dropped first. */
const capacity = 200;

/**
 * ETags by address. They let a read be answered from memory (304), and a change state the version on which it is based.
 * `reader` (user and language) is part of the key, because the answer depends on both.
 */
export class EtagMemory {
  readonly #entries = new Map<string, Remembered>();
  #changes = 0;

  /** Returns what is remembered of the resource that this operation reads or changes. */
  find(reader: string, descriptor: Descriptor, input: AnyInput): Remembered | undefined {
    return this.#entries.get(buildKey(reader, descriptor, input));
  }

  /** Returns the remembered reads of the resource at a path, of all readers. */
  findReads(path: string): Remembered[] {
    return [...this.#entries].filter(([key]) => key.endsWith(` ${path}?`)).map(([, entry]) => entry);
  }

  /** Adds If-None-Match or If-Match unless the caller has set it. Returns the number to pass to `learn` as `since`. */
  prepare(reader: string, descriptor: Descriptor, input: AnyInput, headers: Headers): number {
    const known = descriptor.conditional ? this.find(reader, descriptor, input) : undefined;
    const name = descriptor.method === 'GET' ? 'if-none-match' : 'if-match';
    const usable = known && (descriptor.method !== 'GET' || known.data !== undefined);
    if (usable && !headers.has(name)) headers.set(name, known.etag);
    return this.#changes;
  }

  /**
   * Remembers the data and the version of an answer. Turns a 304, unless the caller asked for it, into the remembered
   * answer.
   */
  learn(reader: string, descriptor: Descriptor, input: AnyInput, result: AnyResult, since: number): AnyResult {
    const key = buildKey(reader, descriptor, input);
    const known = this.#entries.get(key);
    if (descriptor.method !== 'GET') {
      if (result.ok) this.#recordChange(key, known, { descriptor, input }, result);
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
    // A read that overlapped a change may have old data, so it is not remembered.
    if (result.ok && etag && since === this.#changes)
      this.#remember(key, { etag: toStrongTag(etag), descriptor, input, data: result.data });
    return result;
  }

  #recordChange(
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

/** The key of a read includes the query. A change applies to the resource at the path, so its key has no query. */
function buildKey(reader: string, descriptor: Descriptor, input: AnyInput): string {
  const query = descriptor.method === 'GET' ? encodeQuery(descriptor, input.query) : '';
  return `${reader} ${buildPath(descriptor, input.path)}?${query}`;
}

/** A proxy that compresses makes a strong tag weak. Only the opaque part counts (RFC 9110 8.8.3). */
const toStrongTag = (etag: string): string => etag.replace(/^W\//, '');
