import { checked, fault, type Checked, type Fault } from '../profile/fault.ts';
import type { AgeBand } from '../profile/age.ts';
import { referenceCodes } from '../reference/codes.ts';
import type { Gender, Signal } from './learner.ts';

/** What a person wants of partners, and which signals count for her. */
export interface MatchPreferences {
  readonly partnerGender: Gender | 'any';
  readonly partnerAgeBands: readonly AgeBand[];
  readonly partnerPersonalities: readonly string[];
  readonly communicationMethod: string;
  readonly dailyMinutes: string;
  readonly groupSizes: readonly string[];
  readonly ignoredSignals: readonly Signal[];
}

/** A merge patch: what is absent stays. */
export type PreferencesChange = Partial<MatchPreferences>;

/** Checks what the schema of the request cannot: codes are those of the reference lists. */
export function checkedPreferences(change: PreferencesChange): Checked<PreferencesChange> {
  const { partnerPersonalities = [], communicationMethod, dailyMinutes, groupSizes = [] } = change;
  return checked([
    ...partnerPersonalities.flatMap((code, index) => unknown(code, 'partnerPersonalities', 'partner-personalities', index)),
    ...(communicationMethod === undefined ? [] : unknown(communicationMethod, 'communicationMethods', 'communication-methods')),
    ...(dailyMinutes === undefined ? [] : unknown(dailyMinutes, 'dailyMinutes', 'daily-minutes')),
    ...groupSizes.flatMap((code, index) => unknown(code, 'groupSizes', 'group-sizes', index)),
  ], change);
}

const fields = { communicationMethods: 'communicationMethod', dailyMinutes: 'dailyMinutes', groupSizes: 'groupSizes', partnerPersonalities: 'partnerPersonalities' } as const;

function unknown(code: string, codes: keyof typeof fields, list: string, index?: number): Fault[] {
  if (referenceCodes[codes].has(code)) return [];
  const pointer = `/body/${fields[codes]}${index === undefined ? '' : `/${index}`}`;
  return [fault(pointer, `Is not a code of the reference list ${list}.`, `참조 목록 ${list}에 없는 코드입니다.`)];
}
