import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../src/areas/notifications/rules/check-template.ts';
import { checkValues } from '../../../../src/areas/notifications/rules/check-values.ts';
import { checkAnnouncement } from '../../../../src/areas/notifications/rules/announcement.ts';
import { faultsIn } from '../../../../src/areas/profile/index.ts';

const ko = { title: '{actor:이/가} 기다려요', body: '{expiresAt}까지예요.' };
const en = { title: '{actor} waits', body: 'Until {expiresAt}.' };

function faultsOf(texts: { ko?: Partial<typeof ko>; en?: Partial<typeof en> }): string[] {
  const sent = { ko: { ...ko, ...texts.ko }, en: { ...en, ...texts.en } };
  return faultsIn(checkTemplate('match.request_expiring', sent)).map(
    ({ pointer, detail }) => `${pointer}: ${detail.en}`,
  );
}

describe('checkTemplate', () => {
  it('accepts texts with the variables of the type, in any order and more than once', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ ko: { title: '안내', body: '{expiresAt} {actor:가/이} {actor:을/를}' } })).toEqual([]);
  });

  it('stores the title without white space at its ends, and line breaks as \\n', () => {
    const sent = { ko: { title: ' {actor} ', body: '{expiresAt}\r\n끝 ' } };
    expect(checkTemplate('match.request_expiring', sent)).toEqual({
      value: { ko: { title: '{actor}', body: '{expiresAt}\n끝' } },
    });
  });

  it.each<[string, Parameters<typeof faultsOf>[0], string[]]>([
    [
      'an unknown variable, once for each text',
      { en: { title: '{actor} {name} {name}' } },
      ['/body/en/title: Contains {name}, which this type does not have.'],
    ],
    [
      'an id, which stands in no text',
      { ko: { body: '{expiresAt} {requestId}' } },
      ['/body/ko/body: Contains {requestId}, which this type does not have.'],
    ],
    [
      'a required variable that is missing',
      { ko: { title: '기다려요' }, en: { body: 'Soon.' } },
      [
        '/body/ko/body: Neither the title nor the body contains {actor}, which this type requires.',
        '/body/en/body: Neither the title nor the body contains {expiresAt}, which this type requires.',
      ],
    ],
    [
      'a particle in English',
      { en: { title: '{actor:이/가} waits' } },
      [expect.stringContaining('Korean particle') as string],
    ],
    ['an unknown particle', { ko: { title: '{actor:에게/께}' } }, [expect.stringContaining('에게/께') as string]],
    ['a lone brace', { en: { title: '{actor} {waits' } }, [expect.stringContaining('brace') as string]],
    [
      'braces in braces',
      { en: { title: '{{actor}} waits' } },
      [expect.stringContaining('brace') as string, expect.stringContaining('brace') as string],
    ],
    ['a line break in the title', { en: { title: '{actor}\nwaits' } }, [expect.stringContaining('U+000A') as string]],
    ['a sign that reorders text', { ko: { body: '{expiresAt}\u202e' } }, [expect.stringContaining('U+202E') as string]],
    ['a long title', { en: { title: `{actor}${'a'.repeat(100)}` } }, [expect.stringContaining('107') as string]],
  ])('refuses %s', (_, texts, faults) => {
    expect(faultsOf(texts)).toEqual(faults.map((fault) => (typeof fault === 'string' ? fault : fault)));
  });
});

describe('checkValues', () => {
  const faultsFor = (name: string, value: string) =>
    faultsIn(checkValues('match.request_expiring', [{ name, value }])).map(({ pointer }) => pointer);

  it('reads each value by the kind of its variable', () => {
    expect(
      checkValues('match.request_expiring', [
        { name: 'actor', value: ' 민성 ' },
        { name: 'expiresAt', value: '2026-03-09T18:00:00+09:00' },
      ]),
    ).toEqual({ value: { actor: '민성', expiresAt: '2026-03-09T09:00:00.000Z' } });
  });

  it.each([
    ['an unknown variable', 'message', 'a', '/body/variables/0/name'],
    ['an id', 'requestId', 'a', '/body/variables/0/name'],
    ['a text as an instant', 'expiresAt', 'tomorrow', '/body/variables/0/value'],
    ['a day that does not exist', 'expiresAt', '2026-02-40T09:00:00Z', '/body/variables/0/value'],
    ['a name of two lines', 'actor', 'a\nb', '/body/variables/0/value'],
  ])('refuses %s', (_, name, value, pointer) => {
    expect(faultsFor(name, value)).toEqual([pointer]);
  });
});

describe('checkAnnouncement', () => {
  const announced = { title: 'News', body: 'There is news.' };

  it('has no link unless one is given, and stores it in its normal form', () => {
    expect(checkAnnouncement(announced)).toEqual({ value: { ...announced, link: null } });
    expect(checkAnnouncement({ ...announced, link: 'HTTPS://STUDYMATE.example/News' })).toMatchObject({
      value: { link: 'https://studymate.example/News' },
    });
  });

  it.each([
    'http://studymate.example/',
    'javascript:alert(1)',
    'https://user@studymate.example/',
    'https://',
    'news',
    '//a.b',
  ])('SSR-01: refuses %s', (link) => {
    expect(faultsIn(checkAnnouncement({ ...announced, link })).map(({ pointer }) => pointer)).toEqual(['/body/link']);
  });
});
