import { commit, commitThenRead } from '../../../store/batch.ts';
import { expireRequestsStatements, markRemindedStatement, selectReminders } from '../data/end-requests.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notifyEach } from '../../notifications/index.ts';

/** Expires at most `limit` requests that were not answered in time; returns how many. */
export async function expireOverdue({ db, clock }: Deps, limit: number): Promise<number> {
  const [, expired] = await commit(db, expireRequestsStatements(clock.nowIso(), limit));
  return expired.length;
}

/** Reminds the receivers of at most `limit` requests that have one day left, each once; returns how many requests. */
export async function remindReceivers({ db, clock }: Deps, limit: number): Promise<number> {
  const reminders = notifyEach(clock.nowIso(), 'match.request_expiring', selectReminders(clock.nowIso(), limit));
  return (await commitThenRead(db, reminders, markRemindedStatement(clock.nowIso(), limit))).length;
}
