import type { Deps } from '../../../platform/deps.ts';
import { commit, readAll } from '../../../store/batch.ts';
import { indexOldStatements, messagesToIndex, moveOnStatement } from '../data/search-index.ts';

/** So many steps one run of the cron makes. */
const STEPS_A_RUN = 10;

/**
 * Indexes messages from before the search index, the latest first, `limit` at a step. A crash loses no step, because
 * the batch that indexes also notes how far it has come. Returns how many messages it met; 0 when all are indexed.
 */
export async function indexOlderMessages(deps: Deps, limit: number): Promise<number> {
  let met = 0;
  for (let step = 0; step < STEPS_A_RUN; step += 1) {
    const messages = await readAll(deps.db, messagesToIndex(limit));
    const last = messages.at(-1);
    if (last === undefined) break;
    await commit(deps.db, [...indexOldStatements(messages), moveOnStatement(last.n)]);
    met += messages.length;
  }
  return met;
}
