import type { Deps } from '../../../platform/deps.ts';
import { instantOf, type Day, type Instant } from '../../../platform/time/instant.ts';
import { commit, readAll } from '../../../store/batch.ts';
import { zoneHistoryOf } from '../../profile/index.ts';
import { countChatStatements, type DayStretch } from '../data/count-chat.ts';
import { dayAt, historyFrom, stretchesOf, type ZoneHistory } from '../rules/local-days.ts';

/** Counts the messages and corrections of the day of a user at an instant again. */
export async function recountDay(deps: Deps, userId: string, at: Instant): Promise<void> {
  const history = historyFrom(await readAll(deps.db, zoneHistoryOf(userId)));
  const day = dayAt(history, Date.parse(at));
  await commit(deps.db, countChatStatements(deps.clock.nowIso(), userId, [day], dayStretches(history, [day])));
}

/** When it is some days for a user. */
export function dayStretches(history: ZoneHistory, days: readonly Day[]): DayStretch[] {
  return days.flatMap((onDate) =>
    stretchesOf(history, onDate).map(({ from, to }) => ({ onDate, from: instantOf(from), to: instantOf(to) })),
  );
}
