/** The tokens of a signed-in person. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent with a token of the existing service, which cannot be refreshed here. */
  readonly refreshToken?: string;
}

/** Where tokens are kept. May be shared with other tabs; `write(null)` signs out. */
export interface TokenStore {
  read(): Tokens | null | Promise<Tokens | null>;
  write(tokens: Tokens | null): void | Promise<void>;
}

/** The part of `localStorage` and `sessionStorage` that is needed. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Tokens that live as long as the page (or the test). */
export function memoryTokens(initial: Tokens | null = null): TokenStore {
  let tokens = initial;
  return {
    read: () => tokens,
    write: (next) => {
      tokens = next;
    },
  };
}

/** Tokens in a browser storage, so that they outlive a reload and are shared by tabs. */
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
    return null; // somebody else wrote there: signed out
  }
}

function isTokens(value: unknown): value is Tokens {
  return typeof value === 'object' && value !== null && 'accessToken' in value && typeof value.accessToken === 'string';
}

/** Whose token it is (claim `sub`), to keep remembered answers of two people apart; the token itself if unreadable. */
export function readSubject(token: string): string {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
    return typeof payload === 'object' && payload !== null && 'sub' in payload ? String(payload.sub) : token;
  } catch {
    return token;
  }
}
