import type { Day } from '../../../platform/time/instant.ts';
import { makeFault, type Fault } from './fault.ts';

/** The youngest age at which a user may use the service (Korea: Personal Information Protection Act, article 22-2). */
export const minimumAge = 14;

export const ageBands = ['14-17', '18-24', '25-34', '35-44', '45-54', '55+'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The ages at which the bands begin, from the second band on. */
export const ageBandStarts = [18, 25, 35, 45, 55] as const;
/** The age at which a user counts as an adult: the end of the first band. */
export const [adultAge] = ageBandStarts;

/** When a user was born: the date (`YYYY-MM-DD`), or only the year. */
export interface Birth {
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/**
 * The youngest and the oldest age in whole years that the user can have on this day. Both are equal if the birth date
 * is known.
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
 * The age band that others see instead of the age, by the age that the user has certainly reached. Null if nothing is
 * known.
 */
export function ageBandOf(birth: Birth, today: Day): AgeBand | null {
  const least = ageRange(birth, today)?.least;
  if (least === undefined) return null;
  return ageBands[ageBandStarts.filter((start) => least >= start).length] ?? null;
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
    faults.push(makeFault(`${at}/birthDate`, 'Is before 1900.', '1900년보다 앞선 날짜입니다.'));
  if (date === null && year !== null && year > Number(today.slice(0, 4))) {
    faults.push(makeFault(`${at}/birthYear`, 'Is in the future.', '미래의 연도입니다.'));
  }
  if (date !== null && year !== Number(date.slice(0, 4))) {
    faults.push(makeFault(`${at}/birthYear`, 'Is not the year of birthDate.', 'birthDate의 연도와 다릅니다.'));
  }
  const age = ageRange({ birthDate: date, birthYear: year }, today);
  if (faults.length === 0 && age !== null && age.least < minimumAge && age.most >= minimumAge) {
    faults.push(
      makeFault(
        `${at}/birthYear`,
        `The year alone does not show whether the user is ${minimumAge} or older. Send birthDate.`,
        `연도만으로는 만 ${minimumAge}세 이상인지 알 수 없습니다. birthDate를 보내 주세요.`,
      ),
    );
  }
  if (faults.length > 0) return { kind: 'faulty', faults };
  return { kind: age !== null && age.most < minimumAge ? 'under_age' : 'old_enough' };
}

/** The latest birth date and birth year with which a user has certainly reached the minimum age on this day. */
export function latestBirths(today: Day): { birthDate: string; birthYear: number } {
  const year = Number(today.slice(0, 4)) - minimumAge;
  return { birthDate: `${year}${today.slice(4)}`, birthYear: year - 1 };
}
