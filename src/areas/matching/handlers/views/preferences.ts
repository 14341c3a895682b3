import type { components } from '../../../../../generated/client/types.ts';
import type { MatchPreferences } from '../../rules/preferences.ts';

/** Matching preferences as the contract shows them. */
export function preferencesView(preferences: MatchPreferences): components['schemas']['MatchPreferences'] {
  return {
    ...preferences,
    partnerAgeBands: [...preferences.partnerAgeBands],
    partnerPersonalities: [...preferences.partnerPersonalities],
    groupSizes: [...preferences.groupSizes],
    ignoredSignals: [...preferences.ignoredSignals],
  };
}
