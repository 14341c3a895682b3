/** Asks in the browser who signs in: a page with the seeded people and a form for anyone else. */
import type { IncomingMessage } from 'node:http';
import { seededPeople } from '../../web/seeded-people.ts';
import type { LocalAccount } from './accounts.ts';
import { renderPage } from './page.ts';
import type { Visit } from './server.ts';

/** Sends the page to a browser that asks for it, and reads the choice of one that submits it. */
export async function askInPage({ provider, request, response }: Visit): Promise<LocalAccount | 'refused' | null> {
  const form = request.method === 'POST' ? await readForm(request) : null;
  const choice = form === null ? null : readChoice(form);
  if (choice !== null) return choice;
  const isKorean = /^\s*ko\b/i.test(request.headers['accept-language'] ?? '');
  response
    .writeHead(form === null ? 200 : 422, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    })
    .end(renderPage({ provider, locale: isKorean ? 'ko' : 'en', people: seededPeople }));
  return null;
}

/** Reads the choice from the fields `person`, `refuse`, or `email`, `name` and `verified`. Null if there is none. */
export function readChoice(form: URLSearchParams): LocalAccount | 'refused' | null {
  if (form.has('refuse')) return 'refused';
  const person = seededPeople.find(({ user }) => user === form.get('person'));
  if (person !== undefined) return makeAccount(`${person.user}@example.com`, person.name, true);
  const email = form.get('email')?.trim() ?? '';
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return null;
  return makeAccount(email, form.get('name')?.trim() ?? '', form.has('verified'));
}

/** The address is the id too: who types it again is the same user again. The seed has such ids (src/cli/seed). */
function makeAccount(email: string, name: string, emailVerified: boolean): LocalAccount {
  return { sub: email.toLowerCase(), email, emailVerified, ...(name === '' ? {} : { name }) };
}

/** The longest form that is read, in bytes. */
const longest = 10_000;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += String(part);
    if (text.length > longest) break;
  }
  return new URLSearchParams(text);
}
