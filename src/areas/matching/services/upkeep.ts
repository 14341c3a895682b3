import { commit, commitThenRead } from '../../../store/batch.ts';
import { expireRequestsStatements, markRemindedStatement, selectReminders } from '../data/end-requests.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { template, type Value } from '../../../store/template.ts';
import { notifyEach, tellBadges } from '../../notifications/index.ts';

/**
 * Expires at most `limit` requests that were not answered in time. As many that their senders had ended no longer count
 * as open. Returns the larger number.
 */
export async function expireOverdue({ db, clock }: Deps, limit: number): Promise<number> {
  const [, , , expired, released] = await commit(db, expireRequestsStatements(clock.nowIso(), limit));
  return Math.max(expired.length, released.length);
}

/** Reminds the receivers of at most `limit` requests that have one day left, each once; returns how many requests. */
export async function remindReceivers(deps: Deps, limit: number): Promise<number> {
  const now = deps.clock.nowIso();
  const reminded = await commitThenRead(deps.db, remindStatements(now, limit), markRemindedStatement(now, limit));
  tellBadges(deps);
  return reminded.length;
}

const remindStatements = template((now: Value<Instant>, limit: Value<number>) =>
  notifyEach(now, 'match.request_expiring', selectReminders(now, limit)),
);
