import { dayIn, utcDay, type Day, type Instant } from '../../../platform/time/instant.ts';
import { makeFault, type Fault } from './fault.ts';

/** The youngest age at which a user may use the service (Korea: Personal Information Protection Act, article 22-2). */
export const minimumAge = 14;

/** The age from which a user counts as an adult. Minors and adults are never matched with each other. */
export const adultAge = 18;
export const ageGroups = ['minor', 'adult'] as const;
export type AgeGroup = (typeof ageGroups)[number];

export const ageBands = ['14-17', '18-24', '25-34', '35-44', '45-54', '55+'] as const;
export type AgeBand = (typeof ageBands)[number];

/** When a user was born: the date (`YYYY-MM-DD`), or only the year. */
export interface Birth {
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/** The age at which each band after the youngest begins. */
export const ageBandStarts: readonly (readonly [AgeBand, number])[] = [
  ['18-24', adultAge],
  ['25-34', 25],
  ['35-44', 35],
  ['45-54', 45],
  ['55+', 55],
];

/**
 * The youngest and the oldest age in whole years that the user can have on this day, which is the day in the user's own
 * zone. Both are equal if the birth date is known. Whoever was born on 29 February grows older on 1 March in a common
 * year (Korean Civil Act, articles 158 and 160: the year is full at the end of 28 February).
 */
export function ageRange(birth: Birth, today: Day): { least: number; most: number } | null {
  const thisYear = Number(today.slice(0, 4));
  if (birth.birthDate !== null) {
    const hadBirthday = today.slice(5) >= birth.birthDate.slice(5);
    const age = thisYear - Number(birth.birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
    return { least: age, most: age };
  }
  if (birth.birthYear === null) return null;
  return { least: thisYear - birth.birthYear - 1, most: thisYear - birth.birthYear };
}

/**
 * The age band that others see instead of the age. Null if nothing is known. A minor becomes an adult on the birthday.
 * Among adults the band changes on 1 January (UTC) as if only the year of birth were known: otherwise whoever looked
 * every day would learn the birthday, and from the hour the time zone.
 */
export function ageBandOf(birth: Birth, timeZone: string, now: Date | Instant): AgeBand | null {
  const group = ageGroupOf(birth, dayIn(timeZone, now));
  if (group !== 'adult') return group && '14-17';
  const birthYear = birth.birthDate === null ? birth.birthYear : Number(birth.birthDate.slice(0, 4));
  const told = Math.max(adultAge, ageRange({ birthDate: null, birthYear }, utcDay(now))?.least ?? 0);
  return ageBandStarts.findLast(([, from]) => told >= from)?.[0] ?? null;
}

/** The age group by the age that the user has certainly reached. Null if nothing is known. */
export function ageGroupOf(birth: Birth, today: Day): AgeGroup | null {
  const least = ageRange(birth, today)?.least;
  if (least === undefined) return null;
  return least < adultAge ? 'minor' : 'adult';
}

/** What a birth means for using the service. */
export type BirthVerdict =
  | { readonly kind: 'old_enough' }
  | { readonly kind: 'under_age' }
  | { readonly kind: 'faulty'; readonly faults: Fault[] };

/** Judges a birth as it was sent. `at` is the JSON Pointer of the object that contains it. */
export function judgeBirth(
  sent: { readonly birthDate?: string | null; readonly birthYear?: number },
  today: Day,
  at = '/body',
): BirthVerdict {
  const faults: Fault[] = [];
  const date = sent.birthDate ?? null;
  const year = sent.birthYear ?? (date === null ? null : Number(date.slice(0, 4)));
  if (date !== null && date > today)
    faults.push(makeFault(`${at}/birthDate`, 'Is in the future.', '미래의 날짜입니다.'));
  if (date !== null && date < '1900-01-01')
    faults.push(makeFault(`${at}/birthDate`, 'Is before 1900.', '1900년 이전의 날짜입니다.'));
  if (date === null && year !== null && year > Number(today.slice(0, 4))) {
    faults.push(makeFault(`${at}/birthYear`, 'Is in the future.', '미래의 연도입니다.'));
  }
  if (date !== null && year !== Number(date.slice(0, 4))) {
    faults.push(
      makeFault(`${at}/birthYear`, 'Is not the year of birthDate.', 'birthDate의 연도와 다릅니다.', {
        en: 'Is not the year of the date of birth.',
        ko: '생년월일의 연도와 다릅니다.',
      }),
    );
  }
  const age = ageRange({ birthDate: date, birthYear: year }, today);
  if (faults.length === 0 && age !== null && age.least < minimumAge && age.most >= minimumAge) {
    faults.push(
      makeFault(
        `${at}/birthYear`,
        `The year alone does not show whether the user is ${minimumAge} or older. Send birthDate.`,
        `연도만으로는 만 ${minimumAge}세 이상인지 알 수 없습니다. birthDate를 보내 주세요.`,
        { en: 'Please enter the full date of birth.', ko: '생년월일을 입력해 주세요.' },
      ),
    );
  }
  if (faults.length > 0) return { kind: 'faulty', faults };
  return { kind: age !== null && age.most < minimumAge ? 'under_age' : 'old_enough' };
}
