import type { Deps } from '../../../platform/deps.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { makeEdit, requireProfile, requireValid } from '../../profile/index.ts';
import {
  receiverQuery,
  updateNotificationPreferencesStatements,
  type ColumnsPatch,
  type Receiver,
} from '../data/preferences.ts';
import { wakeHeldStatement } from '../data/wake-held.ts';
import { checkNotificationPreferences, type PreferencesInput, type PreferencesPatch } from '../rules/preferences.ts';

/**
 * Applies a merge patch to a user's notification preferences. What waits is planned again: it may come earlier now.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function changePreferences(
  deps: Deps,
  userId: string,
  input: PreferencesInput,
  expected: readonly string[] | undefined,
): Promise<Receiver> {
  const edit = makeEdit(deps, userId, expected);
  const columns = columnsOf(requireValid(checkNotificationPreferences(input, edit.now)));
  const [receiver] = await commitThenRead(
    deps.db,
    [
      ...updateNotificationPreferencesStatements(columns, edit),
      ...(movesWaiting(input) ? [wakeHeldStatement(edit.now, userId)] : []),
    ],
    receiverQuery(userId),
  );
  return requireProfile(receiver);
}

/** Whether a patch may bring forward what waits. */
function movesWaiting({ quietHours, digest, pausedUntil }: PreferencesInput): boolean {
  return quietHours !== undefined || digest !== undefined || pausedUntil !== undefined;
}

function columnsOf({ channels, quietHours, digest, pausedUntil, pushWhileActive }: PreferencesPatch): ColumnsPatch {
  return {
    ...(channels && { choices: JSON.stringify(channels) }),
    ...(quietHours === undefined ? {} : quietColumns(quietHours)),
    ...(digest?.frequency && { digestFrequency: digest.frequency }),
    ...(digest?.at && { digestTime: digest.at }),
    ...(digest?.weekday && { digestWeekday: digest.weekday }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(pushWhileActive === undefined ? {} : { pushWhileActive }),
  };
}

function quietColumns(hours: PreferencesPatch['quietHours']): ColumnsPatch {
  if (!hours) return { quietFrom: null, quietTo: null, quietWeekdays: null };
  return { quietFrom: hours.from, quietTo: hours.to, quietWeekdays: JSON.stringify(hours.weekdays) };
}
