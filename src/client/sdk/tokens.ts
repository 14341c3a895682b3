/** The tokens of a signed-in user. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent for a token of the existing service, which this API cannot refresh. */
  readonly refreshToken?: string;
}

/** A store of tokens. Tabs may share it. */
export interface TokenStore {
  /** Name under which other tabs keep the same tokens. If it is absent, the tokens are of this page alone. */
  readonly shared?: string;
  read(): Tokens | null | Promise<Tokens | null>;
  write(tokens: Tokens | null): void | Promise<void>;
}

/** The part of `localStorage` and `sessionStorage` that is used. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Keeps tokens in memory, as long as the page is open. */
export function memoryTokens(initial: Tokens | null = null): TokenStore {
  let tokens = initial;
  return {
    read: () => tokens,
    write: (next) => {
      tokens = next;
    },
  };
}

/**
 * Keeps tokens in a storage of the browser (`localStorage` by default), so that they survive a reload and all tabs
 * share them. The storage is looked up at each use, so a module that also runs on a server can create the store. On a
 * server it holds nothing, because users would share it. Where the browser refuses its storage, the tokens are kept in
 * memory.
 */
export function storedTokens(
  storage: KeyValue | (() => KeyValue | undefined) = findLocalStorage,
  key = 'studymate.tokens',
): TokenStore {
  const memory = memoryTokens();
  const use = <T>(work: (kept: KeyValue) => T, otherwise: () => T): T => {
    try {
      const kept = typeof storage === 'function' ? storage() : storage;
      if (kept) return work(kept);
    } catch {
      // The browser refuses: cookies are blocked, or the quota is used up.
    }
    return otherwise();
  };
  return {
    shared: key,
    read: () =>
      use(
        (kept) => parseTokens(kept.getItem(key)),
        () => null,
      ) ?? memory.read(),
    write: (tokens) => {
      const keep = () => void memory.write(belongsToOneUser() ? tokens : null);
      void memory.write(null);
      use((kept) => (tokens ? kept.setItem(key, JSON.stringify(tokens)) : kept.removeItem(key)), keep);
    },
  };
}

/** What tells a browser or an app from a server, where all users share the memory. */
interface Surroundings {
  readonly document?: object;
  readonly navigator?: { readonly product?: string };
  readonly localStorage?: KeyValue;
}

function belongsToOneUser(): boolean {
  const { document, navigator } = globalThis as Surroundings;
  return document !== undefined || navigator?.product === 'ReactNative';
}

/** New versions of Node have a `localStorage` too, which all users of a server would share. */
function findLocalStorage(): KeyValue | undefined {
  return belongsToOneUser() ? (globalThis as Surroundings).localStorage : undefined;
}

/** Reads stored tokens; null if there are none. */
export function parseTokens(text: string | null): Tokens | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isTokens(value) ? value : null;
  } catch {
    return null; // not written by this function: treat as signed out
  }
}

function isTokens(value: unknown): value is Tokens {
  return typeof value === 'object' && value !== null && 'accessToken' in value && typeof value.accessToken === 'string';
}

/** A claim of an access token; null if the token has none or is unreadable. */
export function readClaim(token: string, name: 'sub' | 'sid'): string | null {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
    const value = (payload as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
