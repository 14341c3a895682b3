import { type AgeBand, checked, type Checked, codeFaults, codeListFaults } from '../../profile/index.ts';
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
  return checked(
    [
      ...codeListFaults('/body/partnerPersonalities', 'partner-personalities', change.partnerPersonalities),
      ...codeFaults('/body/communicationMethod', 'communication-methods', change.communicationMethod),
      ...codeFaults('/body/dailyMinutes', 'daily-minutes', change.dailyMinutes),
      ...codeListFaults('/body/groupSizes', 'group-sizes', change.groupSizes),
    ],
    change,
  );
}
