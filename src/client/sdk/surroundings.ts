/**
 * Replacements for functions that some surroundings lack: pages over http in a LAN (`crypto.randomUUID`), React Native,
 * and older browsers (`AbortSignal.any`, `AbortSignal.timeout`).
 */

/** The parts of globals that may be absent, although the types say otherwise. */
interface Surroundings {
  readonly crypto?: { randomUUID?(): string; getRandomValues?(bytes: Uint8Array): unknown };
  readonly AbortSignal: { any?(signals: AbortSignal[]): AbortSignal; timeout?(ms: number): AbortSignal };
}

const read = (): Surroundings => globalThis as unknown as Surroundings; // only the possible absence differs

/** Random bytes; null if there is no secure source (React Native without a polyfill). */
export function makeRandomBytes(count: number): Uint8Array | null {
  const { crypto } = read();
  const bytes = new Uint8Array(count);
  if (!crypto?.getRandomValues) return null;
  crypto.getRandomValues(bytes);
  return bytes;
}

/**
 * A random id for idempotency keys and form boundaries. They must be unique, not secret, so without a secure source
 * `Math.random` is enough.
 */
export function makeId(): string {
  const made = read().crypto?.randomUUID?.();
  if (made !== undefined) return made;
  const bytes = makeRandomBytes(16) ?? Uint8Array.from({ length: 16 }, () => Math.random() * 256);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  // A UUID of version 4 (RFC 9562, 5.4).
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

/** A signal that aborts when one of the two does. */
export function joinSignals(one: AbortSignal, other: AbortSignal): AbortSignal {
  const native = read().AbortSignal;
  if (native.any) return native.any([one, other]);
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
    for (const signal of [one, other]) signal.removeEventListener('abort', abort);
  };
  for (const signal of [one, other]) signal.addEventListener('abort', abort);
  if (one.aborted || other.aborted) abort();
  return controller.signal;
}

/** A signal that aborts after this many milliseconds. */
export function makeDeadline(ms: number): AbortSignal {
  const native = read().AbortSignal;
  if (native.timeout) return native.timeout(ms);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}
