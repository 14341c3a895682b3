import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ageBandOf, ageRange, judgeBirth, type Birth } from '../../../../src/areas/profile/rules/age.ts';
import { addTime, utcDay, type Instant } from '../../../../src/platform/time/instant.ts';

const today = '2026-03-02';
const bandOn = (birth: Birth, now: Instant, timeZone = 'Etc/UTC') => ageBandOf(birth, timeZone, now);
const at: Instant = '2026-03-02T09:00:00.000Z';
const born = (birthDate: string) => ({ birthDate, birthYear: Number(birthDate.slice(0, 4)) });
const inYear = (birthYear: number) => ({ birthDate: null, birthYear });

describe('age', () => {
  it('is exact with the day of birth', () => {
    expect(ageRange(born('2012-03-02'), today)).toEqual({ least: 14, most: 14 });
    expect(ageRange(born('2012-03-03'), today)).toEqual({ least: 13, most: 13 });
  });

  it('of a user born on 29 February grows on 1 March in ordinary years', () => {
    expect(ageRange(born('2012-02-29'), '2026-02-28')).toEqual({ least: 13, most: 13 });
    expect(ageRange(born('2012-02-29'), '2026-03-01')).toEqual({ least: 14, most: 14 });
  });

  it('has two possible values with the year alone', () => {
    expect(ageRange(inYear(1998), today)).toEqual({ least: 27, most: 28 });
    expect(ageRange({ birthDate: null, birthYear: null }, today)).toBeNull();
  });
});

describe('PRF-14 age bands', () => {
  it.each([
    ['2012-03-02', '14-17'],
    ['2008-03-03', '14-17'],
    ['2008-03-02', '18-24'],
    ['2001-01-01', '18-24'],
    ['2000-12-31', '25-34'],
    ['1991-01-01', '25-34'],
    ['1990-12-31', '35-44'],
    ['1981-01-01', '35-44'],
    ['1980-12-31', '45-54'],
    ['1971-01-01', '45-54'],
    ['1970-12-31', '55+'],
  ])('born on %s: %s', (birthDate, band) => {
    expect(bandOn(born(birthDate), at)).toBe(band);
  });

  it('count the certain age where only the year is known', () => {
    expect(bandOn(inYear(2008), at)).toBe('14-17');
    expect(bandOn(inYear(2007), at)).toBe('18-24');
  });

  it('fault-X6: change among adults on 1 January only, everywhere at one instant', () => {
    const zone = fc.constantFrom('Asia/Seoul', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Etc/UTC');
    const born = fc.record({
      age: fc.constantFrom(25, 35, 45, 55),
      day: fc.integer({ min: 0, max: 364 }),
      isYearAlone: fc.boolean(),
    });
    fc.assert(
      fc.property(born, zone, fc.integer({ min: 2026, max: 2034 }), ({ age, day, isYearAlone }, timeZone, year) => {
        const date = utcDay(addTime(`${year - age}-01-01T00:00:00.000Z`, { days: day }));
        const birth = { birthYear: Number(date.slice(0, 4)), birthDate: isYearAlone ? null : date };
        // From 40 days before the birthday to 40 days behind the next 1 January, each hour of a day once.
        const days = 365 - day + 80;
        const from = addTime(`${year}-01-01T00:00:00.000Z`, { days: day - 40 });
        const changed = Array.from({ length: days }, (_, each) =>
          addTime(from, { days: each, hours: each % 24 }),
        ).filter(
          (now) =>
            bandOn(birth, now, timeZone) !== bandOn(birth, `${utcDay(now).slice(0, 4)}-01-01T00:00:00.000Z`, timeZone),
        );
        expect(changed).toEqual([]);
        expect(bandOn(birth, addTime(from, { days }), timeZone)).not.toBe(bandOn(birth, from, timeZone));
      }),
    );
  });

  it('are unknown without a birth', () => {
    expect(bandOn({ birthDate: null, birthYear: null }, at)).toBeNull();
  });
});

describe('judging a birth', () => {
  it('accepts 14 to the day and refuses a day less', () => {
    expect(judgeBirth({ birthDate: '2012-03-02' }, today)).toEqual({ kind: 'old_enough' });
    expect(judgeBirth({ birthDate: '2012-03-03' }, today)).toEqual({ kind: 'under_age' });
  });

  it('asks for the day where the year leaves it open', () => {
    expect(judgeBirth({ birthYear: 2011 }, today)).toEqual({ kind: 'old_enough' });
    expect(judgeBirth({ birthYear: 2012 }, today)).toMatchObject({
      kind: 'faulty',
      faults: [{ pointer: '/body/birthYear' }],
    });
    expect(judgeBirth({ birthYear: 2013 }, today)).toEqual({ kind: 'under_age' });
  });

  it('refuses the future, the time before 1900, and a year that is not the day’s', () => {
    expect(judgeBirth({ birthDate: '2026-03-03' }, today)).toMatchObject({ faults: [{ pointer: '/body/birthDate' }] });
    expect(judgeBirth({ birthDate: '1899-12-31' }, today)).toMatchObject({ faults: [{ pointer: '/body/birthDate' }] });
    expect(judgeBirth({ birthYear: 2027 }, today)).toMatchObject({ faults: [{ pointer: '/body/birthYear' }] });
    expect(judgeBirth({ birthDate: '1998-05-01', birthYear: 1999 }, today)).toMatchObject({
      faults: [{ pointer: '/body/birthYear' }],
    });
  });

  it('finds nothing where no birth is sent', () => {
    expect(judgeBirth({}, today)).toEqual({ kind: 'old_enough' });
    expect(judgeBirth({ birthDate: null }, today)).toEqual({ kind: 'old_enough' });
  });
});
