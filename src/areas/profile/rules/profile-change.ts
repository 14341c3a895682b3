import type { Day } from '../../../platform/time/instant.ts';
import { isLocation } from '../../../reference/codes.ts';
import { judgeBirth } from './age.ts';
import { codeFault } from './code-faults.ts';
import { type Checked, type Fault } from './fault.ts';
import type { Gender } from './profile.ts';
import { introductionFaults, nameFaults, tidyIntroduction, tidyName } from './text.ts';
import { tidyTimeZone, timeZoneFaults } from './time-zone.ts';

/** A merge patch of one's own profile: an absent property stays, null clears it. */
export interface ProfileChange {
  readonly englishName?: string;
  readonly nativeName?: string | null;
  readonly introduction?: string | null;
  readonly birthYear?: number;
  readonly birthDate?: string | null;
  readonly gender?: Gender | null;
  readonly residence?: string | null;
  readonly timeZone?: string;
}

/** Checks a change. Returns the change as it is stored, all faults, or `under_age` if the user is too young. */
export function checkProfileChange(change: ProfileChange, today: Day): Checked<ProfileChange> | 'under_age' {
  const tidied = tidyChange(change);
  const birth = judgeBirth(tidied, today);
  const faults: Fault[] = [
    ...faultsIfGiven(tidied.englishName, (name) => nameFaults('/body/englishName', name)),
    ...faultsIfGiven(tidied.nativeName, (name) => nameFaults('/body/nativeName', name)),
    ...faultsIfGiven(tidied.introduction, (text) => introductionFaults('/body/introduction', text)),
    ...(birth.kind === 'faulty' ? birth.faults : []),
    ...faultsIfGiven(tidied.residence, (code) => (isLocation(code) ? [] : [unknownLocationFault()])),
    ...faultsIfGiven(tidied.timeZone, (zone) => timeZoneFaults('/body/timeZone', zone)),
  ];
  if (faults.length > 0) return { faults };
  return birth.kind === 'under_age' ? 'under_age' : { value: tidied };
}

/** Puts texts into their stored form, and adds the year to a birth date. */
function tidyChange(change: ProfileChange): ProfileChange {
  return {
    ...change,
    ...(typeof change.englishName === 'string' ? { englishName: tidyName(change.englishName) } : {}),
    ...(typeof change.nativeName === 'string' ? { nativeName: tidyName(change.nativeName) } : {}),
    ...(typeof change.introduction === 'string' ? { introduction: tidyIntroduction(change.introduction) } : {}),
    ...(change.timeZone === undefined ? {} : { timeZone: tidyTimeZone(change.timeZone) }),
    ...(typeof change.birthDate === 'string'
      ? { birthYear: change.birthYear ?? Number(change.birthDate.slice(0, 4)) }
      : {}),
  };
}

function faultsIfGiven<T>(value: T | null | undefined, faultsOf: (value: T) => Fault[]): Fault[] {
  return value === undefined || value === null ? [] : faultsOf(value);
}

function unknownLocationFault(): Fault {
  return codeFault('/body/residence', 'locations');
}
