import type { Deps } from '../../../platform/deps.ts';
import { commitForRows } from '../../../store/batch.ts';
import { tellBadges } from '../../notifications/index.ts';
import { endDueStatements } from '../data/end-due.ts';

/** Stores what time has ended: at most `limit` sessions. Returns how many. */
export async function endDueSessions(deps: Deps, limit: number): Promise<number> {
  const ended = await commitForRows(deps.db, endDueStatements(deps.clock.nowIso(), limit));
  tellBadges(deps);
  return ended.length;
}
