import { commitThenRead } from '../../../store/batch.ts';
import { preferencesOf, updatePreferencesStatements, type StoredPreferences } from '../data/preferences.ts';
import { checkPreferences, type PreferencesChange } from '../rules/preferences.ts';
import type { Deps } from '../../../platform/deps.ts';
import { endForbiddenRequests } from './cancel-requests.ts';
import { requireValid, makeEdit, requireProfile } from '../../profile/index.ts';

/**
 * Applies a merge patch to a user's matching preferences.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, matching.not_onboarded,
 *   request.precondition_failed
 */
export async function updatePreferences(
  deps: Deps,
  userId: string,
  change: PreferencesChange,
  expected: readonly string[] | undefined,
): Promise<StoredPreferences> {
  const edit = makeEdit(deps, userId, expected);
  const statements = [
    ...updatePreferencesStatements(edit, requireValid(checkPreferences(change))),
    ...endForbiddenRequests(deps.clock.nowIso(), userId),
  ];
  const [preferences] = await commitThenRead(deps.db, statements, preferencesOf(userId));
  return requireProfile(preferences);
}
