/** API calls that must succeed. Scenarios use them, and so do tests that check something else. */
import { vi } from 'vitest';
import { request } from './app.ts';
import type { PersonName } from './people.ts';

/**
 * Sends one request and returns the response body. Sends a `PATCH` as a merge patch. Throws if the status is 300 or
 * higher.
 */
export const callSuccessfully = vi.defineHelper(
  async <Body = unknown>(as: PersonName, method: string, path: string, body?: unknown): Promise<Body> => {
    const isPatch = method === 'PATCH';
    const answer = await request(method, path, {
      as,
      headers: isPatch ? { 'content-type': 'application/merge-patch+json' } : {},
      body: isPatch ? JSON.stringify(body) : body,
    });
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    // The caller chooses the type. The contract check has already checked the response.
    return answer.body as Body;
  },
);

/** Returns the ETag of a `GET` response for this path, or an empty string if the response has none. */
export async function etagOf(path: string, as?: PersonName): Promise<string> {
  const { headers } = await request('GET', path, as === undefined ? {} : { as });
  return headers.get('etag') ?? '';
}

/** Returns the cursor of the second page of a list. */
export async function cursorAfterFirstPage(
  as: PersonName,
  path: string,
  query: Readonly<Record<string, string | number>> = { limit: 1 },
): Promise<string> {
  const { body } = await request('GET', path, { as, query });
  return (body as { nextCursor: string }).nextCursor;
}
