import { describe, expect, it } from 'vitest';
import { checkLanguages } from '../../../../src/areas/profile/rules/languages.ts';

const learning = (language: string, level: 'A1' | 'B1' | 'C2' = 'A1', targetLevel: 'A1' | 'B1' | 'C2' = 'C2') => ({
  language,
  level,
  targetLevel,
});

describe('PRF-08 languages', () => {
  it('may be several of both kinds, in order, with levels of single skills', () => {
    const input = {
      native: [{ language: 'ko' }, { language: 'en' }],
      learning: [{ ...learning('ja'), skills: { reading: 'B1' as const } }, learning('zh-Hant')],
    };
    expect(checkLanguages(input)).toEqual({
      value: { native: input.native, learning: [input.learning[0], { ...learning('zh-Hant'), skills: {} }] },
    });
  });

  it('have all faults named with their pointers', () => {
    const result = checkLanguages({
      native: [{ language: 'ko' }, { language: 'xx' }, { language: 'ko' }],
      learning: [learning('ko'), learning('en', 'C2', 'B1'), learning('zh-hant'), learning('en')],
    });
    expect('faults' in result && result.faults.map(({ pointer }) => pointer)).toEqual([
      '/body/native/1/language',
      '/body/native/2/language',
      '/body/learning/0/language',
      '/body/learning/2/language',
      '/body/learning/3/language',
      '/body/learning/1/targetLevel',
    ]);
  });

  it('may have their present level as target', () => {
    expect(checkLanguages({ native: [{ language: 'ko' }], learning: [learning('en', 'C2', 'C2')] })).toHaveProperty(
      'value',
    );
  });
});
