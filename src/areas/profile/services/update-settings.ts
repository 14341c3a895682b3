import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { settingsFrom, settingsQuery, updateSettingsStatements, type StoredSettings } from '../data/settings.ts';
import type { Versioned } from '../data/versioned.ts';
import type { SettingsChange } from '../rules/settings.ts';
import { afterVisibilityChange } from '../hooks.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { makeEdit, requireProfile } from './edit.ts';

/**
 * Applies a merge patch to a user's settings. Who hides from more people gets new addresses for their picture.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function updateSettings(
  deps: Deps,
  userId: string,
  change: SettingsChange,
  expected: readonly string[] | undefined,
): Promise<Versioned<StoredSettings>> {
  const moveId = newId();
  const statements = updateSettingsStatements(makeEdit(deps, userId, expected), change, moveId);
  const [row] = await commitThenRead(deps.db, statements, settingsQuery(userId));
  const settings = settingsFrom(requireProfile(row));
  const mayHide =
    change.privacy?.profileVisibility !== undefined && settings.value.privacy.profileVisibility !== 'everyone';
  if (mayHide) announceJobs(deps, [moveId]);
  afterVisibilityChange.ask(deps);
  return settings;
}
