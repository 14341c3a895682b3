import { commitThenRead } from '../../../store/batch.ts';
import { preferencesOf, updatePreferencesStatements, type StoredPreferences } from '../data/preferences.ts';
import { checkPreferences, type PreferencesChange } from '../rules/preferences.ts';
import { perPatch, type Patch, type Values } from '../../../store/template.ts';
import type { Deps } from '../../../platform/deps.ts';
import { recountSoon } from '../../notifications/index.ts';
import { endForbiddenRequests } from './end-requests.ts';
import { type Edit, requireProfile, requireValid } from '../../profile/index.ts';

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
  const valid = requireValid(checkPreferences(change));
  const statements = updateStatements(valid, { userId, expected, now: deps.clock.nowIso() });
  const [preferences] = await commitThenRead(deps.db, statements, preferencesOf(userId));
  recountSoon(deps);
  return requireProfile(preferences);
}

const updateStatements = perPatch((change: Patch<PreferencesChange>, edit: Values<Edit>) => [
  ...updatePreferencesStatements(change, edit),
  ...endForbiddenRequests(edit.now, edit.userId),
]);
