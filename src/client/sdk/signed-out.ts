import type { Problem } from './problem.ts';
import { parseTokens, readClaim, type TokenStore } from './tokens.ts';

/** What clients of one token store tell each other: which session has ended, and why. */
interface Ending {
  readonly session: string;
  readonly problem: Problem;
}

/** The part of BroadcastChannel that is used. */
interface Channel {
  onmessage: ((event: { readonly data: Ending }) => void) | null;
  postMessage(message: Ending): void;
  /** Only in Node, where an open channel would keep the process alive. */
  unref?(): void;
}

/** The part of the window that is used: another tab has changed the storage. */
interface StorageEvents {
  readonly BroadcastChannel?: new (name: string) => Channel;
  addEventListener?(
    type: 'storage',
    listen: (event: { readonly key: string | null; readonly oldValue: string | null }) => void,
  ): void;
}

/** All clients on one store in this tab, and the channel to those in other tabs. */
interface Audience {
  readonly listeners: Set<(ending: Ending) => void>;
  readonly channel: Channel | null;
}

const audiences = new WeakMap<TokenStore, Audience>();

/** The session of an access token (claim `sid`); the token itself if it names none. */
const sessionOf = (accessToken: string): string => readClaim(accessToken, 'sid') ?? accessToken;

/**
 * Tells one client about the end of its session, once for each session, whoever finds it out: this client, another on
 * the same store, or one in another tab.
 */
export class SignedOut {
  readonly #store: TokenStore;
  readonly #tell: (problem: Problem) => void;
  #told: string | null = null;

  constructor(store: TokenStore, tell: (problem: Problem) => void, makeReason: () => Problem) {
    this.#store = store;
    this.#tell = tell;
    audienceOf(store, makeReason).listeners.add((ending) => this.#hear(ending));
  }

  /** Notes that tokens were read: the user is signed in, so the next end is a new one. */
  noteSignedIn(): void {
    this.#told = null;
  }

  /** Tells all clients on the store that the session of this access token has ended. */
  announce(accessToken: string, problem: Problem): void {
    const ending = { session: sessionOf(accessToken), problem };
    if (this.#told === ending.session) return;
    const audience = audiences.get(this.#store);
    for (const listen of audience?.listeners ?? []) listen(ending);
    // A cause may be any object, and not every object can be sent to another tab.
    audience?.channel?.postMessage({ ...ending, problem: { ...problem, cause: undefined } });
  }

  #hear({ session, problem }: Ending): void {
    if (this.#told === session) return;
    this.#told = session;
    // In a task of its own: an error in the app's function must not become one of the call.
    queueMicrotask(() => this.#tell(problem));
  }
}

function audienceOf(store: TokenStore, makeReason: () => Problem): Audience {
  const known = audiences.get(store);
  if (known) return known;
  const listeners = new Set<(ending: Ending) => void>();
  /** Another tab may keep tokens of its own (sessionStorage), so only the end of the stored session counts. */
  const pass = async (ending: Ending) => {
    const held = await store.read();
    if (!held || sessionOf(held.accessToken) === ending.session) for (const listen of listeners) listen(ending);
  };
  const audience = { listeners, channel: store.shared === undefined ? null : openChannel(store.shared, pass) };
  audiences.set(store, audience);
  // Without a channel the storage itself tells other tabs, but not why.
  if (store.shared !== undefined && !audience.channel)
    (globalThis as StorageEvents).addEventListener?.('storage', ({ key, oldValue }) => {
      const ended = key === store.shared ? parseTokens(oldValue) : null;
      if (ended) void pass({ session: sessionOf(ended.accessToken), problem: makeReason() });
    });
  return audience;
}

function openChannel(name: string, hear: (ending: Ending) => unknown): Channel | null {
  try {
    const { BroadcastChannel } = globalThis as StorageEvents;
    if (!BroadcastChannel) return null;
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => void hear(data);
    channel.unref?.();
    return channel;
  } catch {
    return null; // a page without an origin
  }
}
