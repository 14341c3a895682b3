import { request } from '../app.ts';
import type { PersonName } from '../people.ts';

/** One change that has to succeed. */
export async function send(as: PersonName, method: string, path: string, body?: unknown): Promise<void> {
  const headers: Record<string, string> = method === 'PATCH' ? { 'content-type': 'application/merge-patch+json' } : {};
  const { status, text } = await request(method, path, {
    as,
    headers,
    body: method === 'PATCH' ? JSON.stringify(body) : body,
  });
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text}`);
}
