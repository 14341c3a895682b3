import {
  type components,
  createClient,
  type Client,
  type KeyValue,
  type Locale,
  storedTokens,
} from '../../client/sdk/index.ts';
import { texts } from './texts.ts';

export type Profile = components['schemas']['Profile'];

/** What every part of the page needs. */
export interface Session {
  readonly client: Client;
  readonly locale: Locale;
  /** The texts of the page in the user's language. */
  readonly texts: (typeof texts)[Locale];
  /** Whether this is a development server, where the user may sign in as any seeded person. */
  readonly isDevelopment: boolean;
  /** Draws the whole page again, after signing in or out or a change of the language. */
  restart(): void;
}

const localeKey = 'studymate.locale';

/** Chooses the stored language of the user, else Korean if the browser is Korean, else English. */
export function chooseInitialLocale(): Locale {
  const chosen = findStorage()?.getItem(localeKey);
  if (chosen === 'ko' || chosen === 'en') return chosen;
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

export function rememberLocale(locale: Locale): void {
  findStorage()?.setItem(localeKey, locale);
}

/** Creates a client of the API on this server. `onSignedOut` is called when the tokens are no longer valid. */
export function createConnectedClient(locale: () => Locale, onSignedOut: () => void): Client {
  return createClient({ baseUrl: `${location.origin}/api/v2`, tokens: storedTokens(), locale, onSignedOut });
}

/** Returns the storage of the browser; null if the browser refuses it. The page works without it. */
function findStorage(): KeyValue | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
