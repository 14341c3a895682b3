import type { Env } from '../../../platform/env.ts';

/** The whole address of a path of the app; an address stays as it is. */
export function absoluteUrl({ APP_URL }: Pick<Env, 'APP_URL'>, url: string): string {
  return new URL(url, APP_URL).href;
}
