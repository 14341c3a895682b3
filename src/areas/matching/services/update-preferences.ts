import { commitThenRead } from '../../../store/batch.ts';
import {
  preferencesOf,
  updatePreferencesStatements,
  type ConditionalChange,
  type StoredPreferences,
} from '../data/preferences.ts';
import { checkPreferences, type PreferencesChange } from '../rules/preferences.ts';
import { perPatch, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Deps } from '../../../platform/deps.ts';
import { endForbiddenRequests } from './cancel-requests.ts';
import { requireProfile, requireValid } from '../../profile/index.ts';

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
  const patch = { ...requireValid(checkPreferences(change)), expected };
  const statements = updateStatements(patch, userId, deps.clock.nowIso());
  const [preferences] = await commitThenRead(deps.db, statements, preferencesOf(userId));
  return requireProfile(preferences);
}

const updateStatements = perPatch((patch: Values<ConditionalChange>, userId: Value<string>, now: Value<Instant>) => [
  ...updatePreferencesStatements(patch, userId, now),
  ...endForbiddenRequests(now, userId),
]);
