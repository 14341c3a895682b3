import {
  type components,
  createClient,
  type Client,
  type KeyValue,
  type Locale,
  memoryTokens,
  storedTokens,
} from '../../client/sdk/index.ts';
import { texts } from './texts.ts';

export type Profile = components['schemas']['Profile'];

/** What every part of the page works with. */
export interface Session {
  readonly client: Client;
  readonly locale: Locale;
  /** This page's texts in the reader's language. */
  readonly texts: (typeof texts)[Locale];
  /** A development server, where anybody seeded may be signed in. */
  readonly isDevelopment: boolean;
  /** Draws the whole page again: after signing in or out, or in another language. */
  restart(): void;
}

const localeKey = 'studymate.locale';

/** The reader's choice, else the browser's language, else Korean. */
export function chooseInitialLocale(): Locale {
  const chosen = findStorage()?.getItem(localeKey);
  if (chosen === 'ko' || chosen === 'en') return chosen;
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

export function rememberLocale(locale: Locale): void {
  findStorage()?.setItem(localeKey, locale);
}

/** A client of the API on this server; signed-out tokens bring back the sign-in page. */
export function createConnectedClient(locale: () => Locale, onSignedOut: () => void): Client {
  const local = findStorage();
  const tokens = local ? storedTokens(local) : memoryTokens();
  return createClient({ baseUrl: `${location.origin}/api/v2`, tokens, locale, onSignedOut });
}

/** Browsers may refuse storage altogether; the page then lives without it. */
function findStorage(): KeyValue | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
