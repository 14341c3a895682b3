import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commit, readAll } from '../../../store/batch.ts';
import { zoneHistoryOf } from '../../profile/index.ts';
import { countChatStatements } from '../data/count-chat.ts';
import { dayStretches } from '../data/rebuild.ts';
import { dayAt, historyFrom } from '../rules/local-days.ts';

/** Counts the messages and corrections of the day of a user at an instant again. */
export async function recountDay(deps: Deps, userId: string, at: Instant): Promise<void> {
  const history = historyFrom(await readAll(deps.db, zoneHistoryOf(userId)));
  const day = dayAt(history, Date.parse(at));
  await commit(deps.db, countChatStatements(deps.clock.nowIso(), userId, [day], dayStretches(history, [day])));
}
