import { commit, readAll } from '../../../store/batch.ts';
import { nextMatchesToCheck, nextRequestsToCheck } from '../data/check-pairs.ts';
import { forbiddenAmongRequests } from '../data/end-requests.ts';
import { reportUnnamedMatchesStatement } from '../data/report-matches.ts';
import { noteCheckedStatement } from '../data/upkeep.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { template, type Value } from '../../../store/template.ts';
import { endForbidden } from './end-requests.ts';

/** Users whom one run reports. The others wait for the next walk: a batch stays small. */
const REPORTED_A_RUN = 10;

/**
 * Ends those of the next `limit` open requests that the rules forbid, whatever made them so: a birthday into another
 * age band, or a change that forgot them. It begins anew when it has passed the last. Returns how many it found.
 */
export async function checkRequests({ db, clock }: Deps, limit: number): Promise<number> {
  const now = clock.nowIso();
  const looked = await readAll(db, nextRequestsToCheck(now, limit));
  const forbidden = looked.filter(({ isForbidden }) => isForbidden).map(({ id }) => id);
  const last = looked.length < limit ? '' : (looked.at(-1)?.id ?? '');
  const ends = forbidden.length === 0 ? [] : endForbiddenAmong(now, forbidden);
  await commit(db, [...ends, noteCheckedStatement('requests', last)]);
  return forbidden.length;
}

const endForbiddenAmong = template((now: Value<Instant>, ids: Value<readonly string[]>) =>
  endForbidden(now, forbiddenAmongRequests(now, ids)),
);

/**
 * Reports those of the next `limit` running matches that are between a minor and an adult and that no report has named.
 * Returns how many users it reported at most: while a report about a user is open, their further matches wait.
 */
export async function checkMatches({ db, clock }: Deps, limit: number): Promise<number> {
  const now = clock.nowIso();
  const looked = await readAll(db, nextMatchesToCheck(now, limit));
  const users = [...new Set(looked.flatMap(({ toReport }) => toReport ?? []))].slice(0, REPORTED_A_RUN);
  const last = looked.length < limit ? '' : (looked.at(-1)?.id ?? '');
  await commit(db, [
    ...users.map((userId) => reportUnnamedMatchesStatement(now, userId)),
    noteCheckedStatement('matches', last),
  ]);
  return users.length;
}
