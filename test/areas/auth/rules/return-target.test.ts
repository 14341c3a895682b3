import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnTarget } from '../../../../src/areas/auth/rules/return-target.ts';

const targets = ['https://languagemate.kr/app', 'https://staging.languagemate.kr/'];

describe('returnTarget', () => {
  it.each([
    'https://languagemate.kr/app',
    'https://languagemate.kr/app/',
    'https://languagemate.kr/app/main?x=1#y',
    'https://staging.languagemate.kr/any/where',
    'HTTPS://LanguageMate.KR/app',
    'https://languagemate.kr:443/app',
  ])('allows %s', (address) => {
    expect(returnTarget(address, targets)?.origin).toMatch(/languagemate\.kr$/);
  });

  it.each([
    'https://languagemate.kr/',
    'https://languagemate.kr/application',
    'https://languagemate.kr/app/../admin',
    'https://languagemate.kr/app/%2e%2e/admin',
    'https://languagemate.kr/app/..%2fadmin',
    'https://languagemate.kr/app\\..\\admin',
    'https://languagemate.kr.evil.example/app',
    'https://languagemate.kr@evil.example/app',
    'https://evil.example/https://languagemate.kr/app',
    'https://evil.example#https://languagemate.kr/app',
    'http://languagemate.kr/app',
    'https://languagemate.kr:8443/app',
    'https://www.languagemate.kr/app',
    'https://languagemate.krx/app',
    'https://languagematе.kr/app',
    'https://a:b@languagemate.kr/app',
    'javascript://languagemate.kr/app%0aalert(1)',
    '//languagemate.kr/app',
    '/app',
    'app',
    '',
    ' ',
  ])('refuses %s', (address) => {
    expect(returnTarget(address, targets)).toBeNull();
  });

  it('allows only addresses that a browser resolves below one of the targets', () => {
    const pieces = fc.constantFrom(
      'https:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '#',
      '?',
      '.',
      '..',
      '%2f',
      '%2e',
      'languagemate.kr',
      'evil.example',
      'app',
      'a:b',
      ' ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const allowed = returnTarget(parts.join(''), targets);
        const isBelow =
          allowed === null ||
          /^https:\/\/(?:languagemate\.kr\/app(?:[/?#]|$)|staging\.languagemate\.kr\/)/.test(allowed.href);
        expect(isBelow, allowed?.href).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
