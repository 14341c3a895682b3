import { describe, expect, it } from 'vitest';
import { ageBandOf, ageRange, judgeBirth } from '../../../../src/areas/profile/rules/age.ts';

const today = '2026-03-02';
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
    ['2001-03-02', '25-34'],
    ['1991-03-02', '35-44'],
    ['1981-03-02', '45-54'],
    ['1971-03-02', '55+'],
  ])('born on %s: %s', (birthDate, band) => {
    expect(ageBandOf(born(birthDate), today)).toBe(band);
  });

  it('count the certain age where only the year is known', () => {
    expect(ageBandOf(inYear(2008), today)).toBe('14-17');
    expect(ageBandOf(inYear(2007), today)).toBe('18-24');
  });

  it('are unknown without a birth', () => {
    expect(ageBandOf({ birthDate: null, birthYear: null }, today)).toBeNull();
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
