import { describe, expect, it } from 'vitest';
import {
  graphemeCount,
  introductionFaults,
  nameFaults,
  tidyIntroduction,
  tidyName,
} from '../../../../src/areas/profile/rules/text.ts';

const faultsOf = (name: string) => nameFaults('/body/englishName', tidyName(name));

describe('PRF-13 names', () => {
  it.each([
    ['Latin', 'Mina Kim'],
    ['accents', 'Zoë Ångström-Ñuñez'],
    ['Hangul', '김미나'],
    ['one syllable', '준'],
    ['Han', '田中ゆき'],
    ['Arabic', 'محمد'],
    ['Thai, with marks on letters', 'ที่รัก'],
    ['Vietnamese', 'Nguyễn Thị Ánh'],
    ['apostrophe', "O'Brien"],
    ['emoji', 'Mina 🌸'],
    ['an emoji made with joiners', 'Kim 👨‍👩‍👧'],
    ['a flag', 'Mina 🇰🇷'],
    ['fault-R3: a joiner behind a virama', 'ශ්‍රී'],
    ['fault-R3: a non-joiner between Arabic letters', 'علی\u200Cرضا'],
    ['fault-R3: a registered form of an ideograph', '辻\u{E0100}'],
    ['a heart with its selector', 'Mina ❤️'],
    ['what looks like HTML', '<b>Mina</b>'],
    ['what looks like SQL', "Robert'); DROP TABLE user_profiles;--"],
    ['40 family emoji: 200 code points are 40 characters', '👨‍👩‍👧'.repeat(40)],
  ])('accepts %s', (_, name) => {
    expect(faultsOf(name)).toEqual([]);
  });

  it.each([
    ['NUL', '\u0000', 'U+0000'],
    ['a line break inside', '\n', 'U+000A'],
    ['a tab', '\t', 'U+0009'],
    ['C1 control', '\u0085', 'U+0085'],
    ['right-to-left override', '\u202E', 'U+202E'],
    ['directional isolate', '\u2066', 'U+2066'],
    ['Arabic letter mark', '\u061C', 'U+061C'],
    ['zero-width space', '\u200B', 'U+200B'],
    ['zero-width joiner outside an emoji', '\u200D', 'U+200D'],
    ['byte order mark', '\uFEFF', 'U+FEFF'],
    ['soft hyphen', '\u00AD', 'U+00AD'],
    ['word joiner', '\u2060', 'U+2060'],
    ['combining grapheme joiner', '\u034F', 'U+034F'],
    ['Hangul filler', '\u3164', 'U+3164'],
    ['half-width Hangul filler', '\uFFA0', 'U+FFA0'],
    ['Hangul choseong filler', '\u115F', 'U+115F'],
    ['Hangul jungseong filler', '\u1160', 'U+1160'],
    ['braille blank', '\u2800', 'U+2800'],
    ['a lone variation selector', '\uFE0F', 'U+FE0F'],
    ['tag characters', '\u{E0041}', 'U+E0041'],
    ['line separator', '\u2028', 'U+2028'],
    ['private use', '\uE000', 'U+E000'],
    ['half of a surrogate pair', '\uD800', 'U+D800'],
    ['a noncharacter', '\uFFFF', 'U+FFFF'],
  ])('refuses %s', (_, character, name) => {
    const [fault, ...others] = faultsOf(`Mi${character}na`);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      pointer: '/body/englishName',
      detail: { en: expect.stringContaining(name), ko: expect.stringContaining(name) },
    });
  });

  it.each([
    ['a lone mark', '\u0301'],
    ['a mark behind a space', 'Mina \u0301'],
    ['a joiner alone', '\u200D'],
    ['a non-joiner between Latin letters', 'Mi\u200Cna'],
    ['a non-joiner at the end of an Arabic name', 'علی\u200C'],
    ['a form selector behind a Latin letter', 'M\u{E0100}'],
    ['fillers alone', '\u3164\u3164'],
  ])('fault-R3: refuses %s', (_, name) => {
    expect(faultsOf(name)).toHaveLength(1);
  });

  it('refuses stacked marks', () => {
    expect(faultsOf(`Z${'\u0335'.repeat(20)}algo`)).toHaveLength(1);
  });

  it('refuses a name of white space alone', () => {
    expect(faultsOf(' \u3000 ')).toHaveLength(1);
  });

  it('counts what a reader counts: accepts 50 characters, refuses 51', () => {
    expect(faultsOf('가'.repeat(50))).toEqual([]);
    expect(faultsOf('가'.repeat(51))).toMatchObject([{ detail: { en: expect.stringContaining('51 characters') } }]);
    expect(graphemeCount('e\u0301👍🏽🇰🇷')).toBe(3);
  });

  it('fault-R12: says that code points are too many only where the characters are not', () => {
    const [fault, ...others] = faultsOf('👨‍👩‍👧'.repeat(41));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ detail: { en: expect.stringContaining('205 code points; at most 200') } });
    expect(faultsOf('👨‍👩‍👧'.repeat(51))).toMatchObject([{ detail: { en: expect.stringContaining('51 characters') } }]);
  });

  it('names several faults at once', () => {
    expect(faultsOf(`\u202E${'가'.repeat(60)}`)).toHaveLength(2);
  });

  it('stores NFC without white space at the ends', () => {
    expect(tidyName('  \u1112\u1161\u11AB cafe\u0301 ')).toBe('한 café');
  });
});

describe('introductions', () => {
  it('keep line breaks, whichever way they are written', () => {
    const text = tidyIntroduction(' one\r\ntwo\rthree\n ');
    expect(text).toBe('one\ntwo\nthree');
    expect(introductionFaults('/body/introduction', text)).toEqual([]);
  });

  it('refuse other invisible characters and more than 800 characters', () => {
    expect(introductionFaults('/body/introduction', 'a\u202Eb')).toHaveLength(1);
    expect(introductionFaults('/body/introduction', '가'.repeat(800))).toEqual([]);
    expect(introductionFaults('/body/introduction', '가'.repeat(801))).toHaveLength(1);
  });
});
