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
    ['fr', 'ko'],
    ['*', 'ko'],
    ['de, *;q=0.1, en;q=0.05', 'ko'],
    ['en ; q=0.7 , fr;q=0.8', 'en'],
    ['e'.repeat(100_000), 'ko'],
    [';;;q=,,,', 'ko'],
  ])('%s: %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
