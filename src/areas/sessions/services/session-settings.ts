import { commitThenRead } from '../../../store/batch.ts';
import type { Deps } from '../../../platform/deps.ts';
import { makeEdit, requireProfile } from '../../profile/index.ts';
import { type SessionSettings, settingsOf, updateSessionSettingsStatements } from '../data/settings.ts';

/**
 * Applies a merge patch to what a user wants of their sessions, and returns what holds then.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function changeSessionSettings(
  deps: Deps,
  userId: string,
  { reminders, ...patch }: Partial<SessionSettings>,
  expected: readonly string[] | undefined,
): Promise<SessionSettings & { readonly version: number }> {
  const sorted = reminders && { reminders: reminders.toSorted((one, other) => other - one) };
  const statements = updateSessionSettingsStatements({ ...patch, ...sorted }, makeEdit(deps, userId, expected));
  const [settings] = await commitThenRead(deps.db, statements, settingsOf(userId));
  return requireProfile(settings);
}
