import type { Env } from '../../../../platform/env.ts';
import { google } from './google.ts';
import { naver } from './naver.ts';
import type { Provider } from './provider.ts';

/** The providers that users can sign in with, by their name in the address. */
export const providers = { google, naver } satisfies Readonly<Record<string, (env: Env) => Provider>>;

export type ProviderName = keyof typeof providers;
