/**
 * chat-C19 to C22: what a search finds in a corpus of all scripts. Prints recall and precision:
 * `npm run vitest -- test/areas/chat/search/corpus.test.ts --silent=false`.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { searchMessages } from '../../../../src/areas/chat/services/search-messages.ts';
import { createMessage, openRoom } from '../../../support/chat.ts';
import { testDeps } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { judged, sentences } from './corpus.ts';

const ids = new Map<string, string>();
let roomId = '';

beforeAll(async () => {
  await freshWorld();
  roomId = await openRoom('mina', 'daniel');
  for (const [id, text] of Object.entries(sentences))
    ids.set((await createMessage('mina', roomId, { text })).messageId, id);
});

/** The ids of the sentences that a query finds. */
async function find(q: string, where: { roomId?: string } = { roomId }): Promise<string[]> {
  const page = await searchMessages(testDeps(), people.daniel.id, { q, ...where }, { after: null, limit: 50 });
  return page.items.map(({ message }) => ids.get(message.messageId) ?? message.messageId).toSorted();
}

interface Score {
  readonly recall: number;
  readonly precision: number;
}

/** Compares what queries find with what they must find. */
async function score(queries: readonly (readonly [string, readonly string[]])[]): Promise<Score> {
  const counts = { wanted: 0, found: 0, right: 0 };
  for (const [query, wanted] of nonEmpty(queries, 'queries')) {
    const found = await find(query);
    counts.wanted += wanted.length;
    counts.found += found.length;
    counts.right += found.filter((id) => wanted.includes(id)).length;
  }
  return { recall: counts.right / counts.wanted, precision: counts.right / counts.found };
}

const print = (what: string, queries: number, { recall, precision }: Score): void =>
  console.log(
    `${what}: ${queries} queries, recall ${(100 * recall).toFixed(1)} %, precision ${(100 * precision).toFixed(1)} %`,
  );

/** All pairs of neighbours in Korean, Japanese and Chinese, each with the sentences that contain it. */
function allPairs(): [string, string[]][] {
  const pairs = new Map<string, string[]>();
  for (const text of Object.values(sentences)) {
    const letters = Array.from(text.normalize('NFKC'));
    for (const [place, letter] of letters.entries()) {
      const pair = `${letter}${letters[place + 1] ?? ''}`;
      if (/^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hira}\p{Script=Kana}ー々]{2}$/u.test(pair)) pairs.set(pair, []);
      if (/^[ㄱ-ㅎ]{2}$/.test(pair)) pairs.delete(pair);
    }
  }
  for (const [pair, wanted] of pairs)
    for (const [id, text] of Object.entries(sentences)) if (text.normalize('NFKC').includes(pair)) wanted.push(id);
  return [...pairs];
}

describe('the corpus', () => {
  it('chat-C19: finds every pair of syllables wherever it stands, and at least 95 % of the hits are right', async () => {
    const pairs = allPairs();
    const { numRuns } = runsOf({ sampled: 80, full: pairs.length });
    const step = Math.max(1, Math.floor(pairs.length / numRuns));
    const asked = pairs.filter((_, place) => place % step === 0);
    const found = await score(asked);
    print('two syllables', asked.length, found);
    expect(asked.length).toBeGreaterThan(75);
    expect(found.recall).toBe(1);
    expect(found.precision).toBeGreaterThanOrEqual(0.95);
  });

  it('chat-C19, chat-C20, chat-C21: answers each judged query with exactly what was written', async () => {
    const queries = judged.map(([query, ...wanted]) => [query, wanted] as const);
    print('judged by hand', queries.length, await score(queries));
    const answers = await Promise.all(judged.map(async ([query]) => [query, ...(await find(query))]));
    expect(answers).toEqual(judged.map(([query, ...wanted]) => [query, ...wanted.toSorted()]));
  });

  it('chat-C20: finds each character alone', async () => {
    const parts = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]/gu;
    const letters = new Set(Object.values(sentences).join(' ').normalize('NFKC').normalize('NFC').match(parts));
    for (const letter of nonEmpty(
      [...letters].filter((_, place) => place % 8 === 0),
      'letters',
    ))
      expect([letter, await find(letter)]).not.toEqual([letter, []]);
  });

  it('chat-C22: finds the same in every form of Unicode, with and without characters that nobody sees', async () => {
    for (const [query, ...wanted] of [
      ['학교', 'ko17'],
      ['がっこう', 'ja3'],
      ['café', 'la3'],
      ['ㄱㄴㄷ', 'ko8'],
      ['น้ำ', 'th3'],
    ] as const)
      for (const form of [
        query.normalize('NFD'),
        query.normalize('NFC'),
        query.normalize('NFKD'),
        `${query.slice(0, 1)}\u200B${query.slice(1)}`,
        `\uFEFF${query}\u00AD`,
      ])
        expect([query, form.length, await find(form)]).toEqual([query, form.length, wanted]);
    expect(await find('ㅎㅏㄱㄱㅛ')).toEqual(['ko17']);
    expect(await find('ㅎㅏㄴㄱㅜㄱㅇㅓ')).toEqual(['ko7']);
  });

  it('chat-C22: stores a text in one form, in which it is answered and its places are counted', async () => {
    const sent = await createMessage('mina', roomId, { text: '학교 가방 café'.normalize('NFD') });
    ids.set(sent.messageId, 'nfd');
    expect(sent.text).toBe('학교 가방 café'.normalize('NFC'));
    expect(await find('가방'.normalize('NFD'))).toEqual(['ko13', 'nfd']);
    const page = await searchMessages(
      testDeps(),
      people.daniel.id,
      { q: 'cafe 방', roomId },
      { after: null, limit: 1 },
    );
    expect(page.items[0]?.highlights).toEqual([
      { start: 4, end: 5 },
      { start: 6, end: 10 },
    ]);
  });

  it.each([
    ['"quotes"', 'la7'],
    ['*stars*', 'la7'],
    ['stars*', 'la7'],
    ['(and', 'la7'],
    ['brackets)', 'la7'],
    ['NEAR', 'la7'],
    ['room:x', 'la7'],
    ['AND', 'la2', 'la7'],
    ['more^2', 'la7'],
    ['^2', 'la7'],
    ['"'.repeat(3)],
    ['star*'],
    ['NEAR(quotes, 2)'],
    ['room : x', 'la7'],
    ['body:quotes'],
    ['quotes OR 안녕'],
    ['NOT 안녕'],
    ["'; DROP TABLE chat_search; --"],
    ['{body units} : x'],
    ['+', 'la2'],
    ['\\'],
    ['a b '.repeat(50), 'la7'],
    ['가'.repeat(200)],
    ['"*(^:'.repeat(40)],
  ])('chat-C23: takes %j literally', async (query = '', ...wanted) => {
    expect((await find(query)).filter((id) => id !== 'nfd')).toEqual(wanted);
  });

  it('chat-C23: takes half a surrogate pair for a blank', async () => {
    expect(await find('\uD83D김밥\uDE00')).toEqual(['ko4']);
    await expect(find('\uD800')).rejects.toMatchObject({ refusal: { problem: 'chat.search_blank' } });
  });
});
