import { type AgeBand, resultOf, type Checked, codeFaults, codeListFaults } from '../../profile/index.ts';
import type { Gender, Signal } from './learner.ts';

/** What a user asks of partners, and which signals count for them. */
export interface MatchPreferences {
  readonly partnerGender: Gender | 'any';
  readonly partnerAgeBands: readonly AgeBand[];
  readonly partnerPersonalities: readonly string[];
  readonly communicationMethod: string;
  readonly dailyMinutes: string;
  readonly groupSizes: readonly string[];
  readonly ignoredSignals: readonly Signal[];
}

/** A merge patch: absent properties stay as they are. */
export type PreferencesChange = Partial<MatchPreferences>;

/** Checks what the schema of the request cannot: every code is in its reference list. */
export function checkPreferences(change: PreferencesChange): Checked<PreferencesChange> {
  return resultOf(
    [
      ...codeListFaults('/body/partnerPersonalities', 'partner-personalities', change.partnerPersonalities),
      ...codeFaults('/body/communicationMethod', 'communication-methods', change.communicationMethod),
      ...codeFaults('/body/dailyMinutes', 'daily-minutes', change.dailyMinutes),
      ...codeListFaults('/body/groupSizes', 'group-sizes', change.groupSizes),
    ],
    change,
  );
}
