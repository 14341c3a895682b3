import { describe, expect, it } from 'vitest';
import { checkProfileChange } from '../../../../src/areas/profile/rules/profile-change.ts';
import { tidyTimeZone, timeZoneFaults } from '../../../../src/areas/profile/rules/time-zone.ts';

const today = '2026-03-02';

describe('a change of the profile', () => {
  it('is stored in its normal form, with the year of a day of birth', () => {
    expect(checkProfileChange({ englishName: ' Mina ', nativeName: null, birthDate: '1998-05-01' }, today)).toEqual({
      value: { englishName: 'Mina', nativeName: null, birthDate: '1998-05-01', birthYear: 1998 },
    });
  });

  it('names every fault at once', () => {
    const result = checkProfileChange(
      {
        englishName: '\u202E',
        nativeName: ' ',
        introduction: '\u200B',
        birthYear: 2030,
        residence: 'atlantis',
        timeZone: 'Mars/Olympus',
      },
      today,
    );
    expect(typeof result === 'object' && 'faults' in result && result.faults.map(({ pointer }) => pointer)).toEqual([
      '/body/englishName',
      '/body/nativeName',
      '/body/introduction',
      '/body/birthYear',
      '/body/residence',
      '/body/timeZone',
    ]);
  });

  it('tells users under 14 from faulty input, but names faults first', () => {
    expect(checkProfileChange({ birthYear: 2020 }, today)).toBe('under_age');
    expect(checkProfileChange({ birthYear: 2020, residence: 'atlantis' }, today)).toMatchObject({
      faults: [{ pointer: '/body/residence' }],
    });
  });
});

describe('PRF-09 time zones', () => {
  it('are names that the runtime knows', () => {
    for (const zone of [
      'Asia/Seoul',
      'Europe/London',
      'Asia/Calcutta',
      'America/Argentina/Buenos_Aires',
      'UTC',
      ...Intl.supportedValuesOf('timeZone'),
    ])
      expect(timeZoneFaults('', tidyTimeZone(zone)), zone).toEqual([]);
  });

  it('are not offsets, cities, other spellings or injections', () => {
    for (const zone of ['+09:00', '-03', 'Seoul', 'Asia/Pyeongyang2', '', 'Asia/Seoul\n', "'; DROP TABLE x;--"])
      expect(timeZoneFaults('', tidyTimeZone(zone)), zone).toHaveLength(1);
  });
});
