import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { readOne } from '../../../store/batch.ts';
import type { Answer } from '../../../store/idempotency.ts';
import { tellBadges } from '../../notifications/index.ts';
import { firstSessionFor, sessionFor, type SessionRecord } from '../data/sessions.ts';

/** What is stored for a repeated request: a session, or the series that it has begun. */
export type Made = { readonly sessionId: string } | { readonly seriesId: string };

/** Answers what was made, or what it has become by the time of a repeated request. */
export async function answerMade(
  deps: Deps,
  hostId: string,
  operationId: string,
  { body, replayed }: Answer<201, Made>,
  made: SessionRecord | undefined,
): Promise<Answer<201, SessionRecord>> {
  tellBadges(deps);
  if (!replayed) announceJobs(deps, [operationId]);
  const query = 'seriesId' in body ? firstSessionFor(hostId, body.seriesId) : sessionFor(hostId, body.sessionId);
  const record = made ?? (await readOne(deps.db, query));
  if (record === undefined) throw new Refused(refuse('profile.user_not_found'));
  return { status: 201, body: record, replayed };
}
