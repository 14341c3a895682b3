/** Makes and reads calendar feeds. */
import { request, type Answer } from './app.ts';
import { callSuccessfully } from './calls.ts';
import type { PersonName } from './people.ts';

/** Makes a new address for the feed of a user. Returns its path below `/api/v2`. */
export async function makeFeed(as: PersonName): Promise<string> {
  const { url } = await callSuccessfully<{ url: string }>(as, 'POST', '/sessions/calendar-feed');
  return new URL(url).pathname.replace('/api/v2', '');
}

/** Reads a feed without a token, as calendar apps do. */
export function readFeed(path: string, ifNoneMatch?: string): Promise<Answer> {
  return request('GET', path, { headers: ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch } });
}

/** The values of a property in a calendar file, in order, with unfolded lines. */
export function valuesOf(file: string, name: string): string[] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));
}
