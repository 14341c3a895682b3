import { commitThenRead } from '../../../store/batch.ts';
import { settingsFrom, settingsQuery, updateSettingsStatements, type StoredSettings } from '../data/settings.ts';
import type { Versioned } from '../data/versioned.ts';
import type { SettingsChange } from '../rules/settings.ts';
import type { Deps } from '../../../platform/deps.ts';
import { makeEdit, requireProfile } from './edit.ts';

/**
 * Applies a merge patch to a user's settings.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function updateSettings(
  deps: Deps,
  userId: string,
  change: SettingsChange,
  expected: readonly string[] | undefined,
): Promise<Versioned<StoredSettings>> {
  const statements = updateSettingsStatements(makeEdit(deps, userId, expected), change);
  const [row] = await commitThenRead(deps.db, statements, settingsQuery(userId));
  return settingsFrom(requireProfile(row));
}
