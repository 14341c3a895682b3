import type { Deps } from '../../../platform/deps.ts';
import { commitForRows } from '../../../store/batch.ts';
import { endDueStatements } from '../data/end-due.ts';

/** Stores what time has ended: at most `limit` sessions. Returns how many. */
export async function endDueSessions({ db, clock }: Deps, limit: number): Promise<number> {
  return (await commitForRows(db, endDueStatements(clock.nowIso(), limit))).length;
}
