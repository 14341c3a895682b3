/** The tokens of a signed-in user. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent for a token of the existing service, which this API cannot refresh. */
  readonly refreshToken?: string;
}

/** A store of tokens. Tabs may share it. `write(null)` signs out. */
export interface TokenStore {
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

/** Keeps tokens in a storage of the browser, so that they survive a reload and all tabs share them. */
export function storedTokens(storage: KeyValue, key = 'studymate.tokens'): TokenStore {
  return {
    read: () => parseTokens(storage.getItem(key)),
    write: (tokens) => (tokens ? storage.setItem(key, JSON.stringify(tokens)) : storage.removeItem(key)),
  };
}

function parseTokens(text: string | null): Tokens | null {
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

/**
 * The user of a token (claim `sub`), so that users do not share remembered answers; the token itself if it is
 * unreadable.
 */
export function readSubject(token: string): string {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
    return typeof payload === 'object' && payload !== null && 'sub' in payload ? String(payload.sub) : token;
  } catch {
    return token;
  }
}
