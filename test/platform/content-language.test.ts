/** Which answers name the language of their texts (RFC 9110 section 8.5). */
import { describe, expect, it } from 'vitest';
import { operations } from '../support/contract/document.ts';
import { request } from '../support/app.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { people } from '../support/people.ts';

const ids: Readonly<Record<string, string>> = { userId: people.jisoo.id, list: 'topics' };
const readable = operations.filter(({ method }) => method === 'GET').map(({ path }) => path);
const pathFor = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? people.daniel.id);

/** Reads a path as Mina. Cursors are left out, because each is encrypted anew. */
async function read(path: string, language: string) {
  const { headers, text } = await request('GET', pathFor(path), {
    as: 'mina',
    headers: { 'accept-language': language },
  });
  return { language: headers.get('content-language'), text: text.replace(/"nextCursor":"[^"]*"/, '') };
}

describe('an answer whose texts depend on the language', () => {
  it.each(nonEmpty(readable, 'paths that can be read'))('fault-R14: names it, for %s', async (path) => {
    const [korean, english] = [await read(path, 'ko'), await read(path, 'en')];
    const named = [korean.language, english.language];
    expect(korean.text === english.text ? ['ko', 'en'] : named).toEqual(['ko', 'en']);
  });
});

describe('a long Accept-Language', () => {
  it.each(nonEmpty(readable, 'paths that can be read'))('fault-R14: changes no status, for %s', async (path) => {
    const read = (headers: Readonly<Record<string, string>>) => request('GET', pathFor(path), { as: 'mina', headers });
    expect((await read({ 'accept-language': `en,${'fr;q=0.5,'.repeat(1000)}de` })).status).toBe(
      (await read({})).status,
    );
  });
});

describe('the contract', () => {
  it('fault-R14: declares Content-Language for every problem', () => {
    const lacking = nonEmpty(operations, 'operations').flatMap(({ path, method, responses }) =>
      Object.entries(responses)
        .filter(
          ([status, response]) => Number(status) >= 400 && response.node.headers?.['Content-Language'] === undefined,
        )
        .map(([status]) => `${method} ${path} ${status}`),
    );
    expect(lacking).toEqual([]);
  });
});
