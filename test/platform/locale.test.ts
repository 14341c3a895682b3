import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/platform/locale.ts';

describe('Accept-Language', () => {
  it.each([
    [undefined, 'ko'],
    ['', 'ko'],
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['fr, en;q=0.5', 'en'],
    ['en;q=0.5, ko;q=0.9', 'ko'],
    ['en;q=0.9, ko;q=0.9', 'en'],
    ['en;q=0, ko', 'ko'],
    ['en;q=0', 'ko'],
    ['ko;q=0', 'en'],
    ['ko;q=0, en;q=0', 'ko'],
    ['fr', 'ko'],
    ['*', 'ko'],
    ['*;q=0', 'ko'],
    ['en, *', 'en'],
    ['ko;q=0.5, *', 'en'],
    ['de, *;q=0.1, en;q=0.05', 'ko'],
    ['en-GB;q=0, ko;q=0.1', 'ko'],
    ['ko-KR;q=0.4, en-GB;q=0.8, en;q=0.1', 'en'],
    ['en ; q=0.7 , fr;q=0.8', 'en'],
    ['e'.repeat(100_000), 'ko'],
    [';;;q=,,,', 'ko'],
  ])('%s: %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });

  it.each([
    ['*;q=0.8, ko;q=0', 'en'],
    ['en;q=0.', 'ko'],
    ['ko, en;q=1.5', 'ko'],
    ['en-GB', 'en'],
    ['ko-KR', 'ko'],
    ['ko;q=0.5, en;q=0.8888', 'ko'],
    ['ko;q=0.5, en;q=', 'ko'],
    ['ko;q=0.5, en;q=-1', 'ko'],
    ['ko;q=0.5, en;level=1', 'ko'],
    ['ko;q=0.5, en-', 'ko'],
    ['ko;q=0.5, e n', 'ko'],
    ['en;q=1.000', 'en'],
    ['EN;Q=0.9, ko;q=0.1', 'en'],
  ])(
    'fault-R1: reads weights as RFC 9110 does; an item that breaks its grammar is ignored: %s: %s',
    (header, locale) => {
      expect(localeOf(header)).toBe(locale);
    },
  );

  it('fault-R1: ignores what stands beyond 1,000 characters', () => {
    const others = 'fr, '.repeat(300);
    expect(localeOf(`en;q=0.5, ${others}ko`)).toBe('en');
    expect(localeOf(`${others}en`)).toBe('ko');
  });
});
