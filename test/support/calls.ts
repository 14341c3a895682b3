/** Calls that have to succeed, for scenarios and for tests that are about something else. */
import { vi } from 'vitest';
import { request } from './app.ts';
import type { PersonName } from './people.ts';

/** One call; answers its body. A `PATCH` is sent as a merge patch. An answer that is no success is thrown. */
export const callSuccessfully = vi.defineHelper(
  async <Body = unknown>(as: PersonName, method: string, path: string, body?: unknown): Promise<Body> => {
    const isPatch = method === 'PATCH';
    const answer = await request(method, path, {
      as,
      headers: isPatch ? { 'content-type': 'application/merge-patch+json' } : {},
      body: isPatch ? JSON.stringify(body) : body,
    });
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    // The caller names the type; the contract has judged the answer.
    return answer.body as Body;
  },
);

/** The ETag that a reader of this address gets. */
export async function etagOf(path: string, as?: PersonName): Promise<string> {
  const { headers } = await request('GET', path, as === undefined ? {} : { as });
  return headers.get('etag') ?? '';
}

/** The cursor to the second page of a list. */
export async function cursorAfterFirstPage(
  as: PersonName,
  path: string,
  query: Readonly<Record<string, string | number>> = { limit: 1 },
): Promise<string> {
  const { body } = await request('GET', path, { as, query });
  return (body as { nextCursor: string }).nextCursor;
}
