import { describe, expect, it } from 'vitest';
import { namesFrom } from '../../../../src/areas/auth/rules/names.ts';

describe('namesFrom', () => {
  it.each(['Sora Lee', "Anne-Marie O'Neill", 'José Ñuñez', 'Nguyễn Văn An', 'J. R. R. Tolkien', '  Padded  '])(
    'takes "%s" for an English name',
    (name) => {
      expect(namesFrom(name)).toEqual({ englishName: name.trim(), nativeName: null });
    },
  );

  it.each(['김미나', '田中ゆき', 'Иван Петров', '민수 Kim'])('takes "%s" for a native name', (name) => {
    expect(namesFrom(name)).toEqual({ englishName: null, nativeName: name });
  });

  it('composes a decomposed name', () => {
    expect(namesFrom('José')).toEqual({ englishName: 'José', nativeName: null });
  });

  it.each([null, '', '   ', 'x'.repeat(51), '👨‍👩‍👧'.repeat(41), 'Line\nbreak', 'NUL\u0000', 'Sora\u202eeeL', '\u3164'])(
    'leaves %j for the user to write',
    (name) => {
      expect(namesFrom(name)).toEqual({ englishName: null, nativeName: null });
    },
  );
});
