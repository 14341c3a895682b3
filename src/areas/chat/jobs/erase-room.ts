import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { eraseRoomStatements, isLeft } from '../data/erase-room.ts';

/** So many steps one run makes. The rest belongs to the next run. */
const STEPS_A_RUN = 10;

/** Erases a room that was deleted, step by step. */
export async function eraseRoom({ roomId }: { readonly roomId: string }, deps: Deps): Promise<NotBefore | undefined> {
  for (let step = 0; step < STEPS_A_RUN; step += 1) {
    const [left] = await commitThenRead(deps.db, eraseRoomStatements(deps.clock.nowIso(), roomId), isLeft(roomId));
    if (left !== true) return undefined;
  }
  return { notBefore: deps.clock.nowIso() };
}
