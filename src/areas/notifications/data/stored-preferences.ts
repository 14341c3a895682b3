/** Preferences as the database stores them. A row outlives deployments, also back to an earlier version of the code. */
import * as z from 'zod/mini';
import { instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';
import { parseStored } from '../../../store/stored-json.ts';
import { weekdays } from '../../profile/index.ts';
import { typeNames } from '../rules/types.ts';
import {
  defaultPreferences,
  digestFrequencies,
  type ChannelChoices,
  type Preferences,
  type QuietHours,
} from '../rules/preferences.ts';

const flag = z.exactOptional(z.boolean());
const switches = z.catch(z.object({ inApp: flag, push: flag, email: flag }), {});
/** Types and channels that this code does not know are ignored. */
const choices: z.ZodMiniType<ChannelChoices> = z.pipe(
  z.record(z.string(), switches),
  z.transform((found) =>
    Object.fromEntries(typeNames.flatMap((type) => (found[type] === undefined ? [] : [[type, found[type]]]))),
  ),
);
const days = z.array(z.enum(weekdays));
const frequency = z.catch(z.enum(digestFrequencies), defaultPreferences.digest.frequency);
const weekday = z.catch(z.enum(weekdays), defaultPreferences.digest.weekday);

/**
 * The preferences in a row of `preferencesQuery`; the defaults if the user has stored none. Choices in another shape
 * count as not made.
 */
export function preferencesFrom(row: Row): Preferences {
  if (row['channels'] === null) return defaultPreferences;
  return {
    channels: parseStored(choices, text(row, 'channels')) ?? {},
    quietHours: quietHoursFrom(row),
    digest: {
      frequency: frequency.parse(row['digest_frequency']),
      at: text(row, 'digest_time'),
      weekday: weekday.parse(row['digest_weekday']),
    },
    pausedUntil: instantOrNull(row, 'paused_until'),
    pushWhileActive: integer(row, 'push_while_active') === 1,
  };
}

function quietHoursFrom(row: Row): QuietHours | null {
  const [from, to] = [textOrNull(row, 'quiet_from'), textOrNull(row, 'quiet_to')];
  if (from === null || to === null) return null;
  return { from, to, weekdays: parseStored(days, text(row, 'quiet_weekdays')) ?? weekdays };
}
