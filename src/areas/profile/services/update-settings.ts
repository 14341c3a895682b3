import { updateSettings as update, type StoredSettings } from '../data/settings.ts';
import type { Versioned } from '../data/versioned.ts';
import type { SettingsChange } from '../rules/settings.ts';
import type { Deps } from '../../../platform/deps.ts';
import { editBy, present } from './edit.ts';

/**
 * Applies a merge patch to the settings of a person.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function updateSettings(
  deps: Deps,
  userId: string,
  change: SettingsChange,
  expected: string | undefined,
): Promise<Versioned<StoredSettings>> {
  return present(await update(deps.db, editBy(deps, userId, expected), change));
}
