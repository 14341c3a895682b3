/** What holds for every text of the contract and of the client, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problems } from '../../generated/problems/catalogue.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { clientTexts } from '../../src/client/sdk/texts.ts';
import { checkEntry } from '../../src/platform/problems/refusal.ts';
import { isForUsers, textFaults } from '../support/contract/user-message.ts';

const languages = ['en', 'ko'] as const;

/** Returns the files of these folders with this ending. */
function filesOf(folders: readonly string[], ending: string): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name)),
  );
}

/** Returns every object inside a value, and the value itself. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)]; // it is an object
}

describe('texts for users', () => {
  const ofProblems = Object.entries(problems).flatMap(([code, { userMessage }]) =>
    languages.map((language) => ({ code, text: userMessage[language].replaceAll(/\{\w+\}/g, '1') })),
  );
  const ofClient = Object.entries(clientTexts).flatMap(([code, texts]) =>
    languages.map((language) => ({ code, text: texts[language][2] })),
  );

  it('fault-S8: contain no technical words, for each problem of the server and of the client', () => {
    const all = [
      ...ofProblems,
      ...ofClient,
      ...languages.map((language) => ({ code: '', text: checkEntry[language] })),
    ];
    expect(all.length).toBeGreaterThan(130);
    expect(all.filter(({ text }) => !isForUsers(text))).toEqual([]);
  });

  it('fault-S8: the check finds such words', () => {
    const technical = [
      'Send the header again.',
      'errors에 나온 항목을 고쳐 주세요.',
      'Send birthDate.',
      'See GET /users/me.',
      '토큰이 만료되었습니다.',
      'The file is not JSON.',
      '',
    ];
    expect(technical.filter(isForUsers)).toEqual([]);
  });
});

describe('patterns', () => {
  const files = filesOf(
    ['contract/schemas', 'contract/parameters', 'contract/paths', 'contract/realtime', 'contract/headers'],
    '.yaml',
  );
  const patterns = files.flatMap((file) =>
    objectsIn(parse(readFileSync(file, 'utf8'))).flatMap((schema) =>
      typeof schema['pattern'] === 'string'
        ? [{ file, pattern: schema['pattern'], words: schema['x-pattern-text'] }]
        : [],
    ),
  );

  it('fault-R10: have words in both languages, which show no regular expression', () => {
    expect(patterns.length).toBeGreaterThan(8);
    const unclear = patterns.flatMap(({ words }) => {
      const { en = '', ko = '' } = (words ?? {}) as { en?: string; ko?: string }; // the generator has checked the form
      return [en, ko].flatMap((text) =>
        /^.+[.]$/.test(text) ? textFaults({ detail: text, userMessage: checkEntry.en }) : [`no sentence: "${text}"`],
      );
    });
    expect(unclear).toEqual([]);
  });

  it('fault-R10: the check finds each of them in a message', () => {
    const shown = patterns.map(({ pattern }) => ({
      detail: `Must match the pattern ${pattern}`,
      userMessage: checkEntry.en,
    }));
    expect(shown.filter((texts) => textFaults(texts).length === 0)).toEqual([]);
  });
});

describe('Korean', () => {
  const sources = [
    ...['.ts', '.tsx', '.mjs', '.html', '.md'].flatMap((ending) => filesOf(['src'], ending)),
    ...filesOf(['contract'], '.yaml'),
    // The seed puts names of languages into its texts. Their last syllables are known. particles.ts lists particles,
    // and writes both forms where the end of a name is unknown.
  ].filter((file) => !file.startsWith('src/cli/seed/') && !file.endsWith('/notifications/rules/particles.ts'));
  const lines = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, index) => ({ at: `${file}:${index + 1}`, text }))
      .filter(({ text }) => /[가-힣]/.test(text)),
  );
  /** Expressions that a Korean writer would not use, with what they would write. */
  const foreign: readonly (readonly [RegExp, string])[] = [
    [/(?<![수에] )(?<![가-힣])없는 \S+입니다/, '찾을 수 없습니다'],
    [/복귀 주소/, '리디렉션 주소'],
    [/알려 드리지 않습니다/, '알려 드릴 수 없습니다'],
    [/[은이을과]\((?:는|가|를|와)\)|\(으\)로/, 'a sentence without that particle'],
    [/\}(?:은|는|이|가|을|를|과|와|로|으로)(?=[\s.,])/, 'a word with a known particle behind the variable'],
    [/되어졌|보여집니다|에 의해/, 'the active voice'],
  ];

  it('fault-S9: contains none of the expressions that sound translated', () => {
    expect(lines.length).toBeGreaterThan(400);
    const found = lines.flatMap(({ at, text }) =>
      foreign
        .filter(([expression]) => expression.test(text))
        .map(([, better]) => `${at} ${text.trim()} (write: ${better})`),
    );
    expect(found).toEqual([]);
  });

  it('fault-S9: texts of problems are sentences of one level (합니다체)', () => {
    const sentences = Object.entries(problems).flatMap(([code, { meaning, remedy, userMessage }]) =>
      [meaning.ko, remedy.ko, userMessage.ko]
        .flatMap((text) => text.split(/(?<=[.?])\s/))
        .map((sentence) => ({ code, sentence })),
    );
    expect(
      nonEmpty(sentences, 'sentences').filter(({ sentence }) => !/(?:니다|세요|시오)[.:]|: \{\w+\}\.$/.test(sentence)),
    ).toEqual([]);
  });

  it('fault-S9: one thing has one name', () => {
    /** The word of the glossary, and words that mean the same. */
    const glossary: readonly (readonly [string, RegExp])[] = [
      ['파트너 조건', /매칭 조건|파트너 선호/],
      ['프로필', /프로파일/],
      ['매칭', /매치[^업]/],
      ['사용자', /유저/],
      ['내보내기', /익스포트/],
      ['계정을 복구', /삭제(?:를|가)? ?취소|취소할 삭제/],
    ];
    const found = lines.flatMap(({ at, text }) =>
      glossary.filter(([, other]) => other.test(text)).map(([word]) => `${at} ${text.trim()} (write: ${word})`),
    );
    expect(found).toEqual([]);
  });
});

describe('English', () => {
  it('fault-S9: one thing has one name: an account is restored', () => {
    const found = [...filesOf(['contract'], '.yaml'), ...filesOf(['src', 'docs'], '.md'), 'README.md'].filter((file) =>
      /cancel\w* (?:the |a |its )?deletion|deletion (?:can be|is) cancelled|deletion to cancel/i.test(
        readFileSync(file, 'utf8').replaceAll(/\s+/g, ' '),
      ),
    );
    expect(found).toEqual([]);
  });
});
