import { commitThenRead } from '../../../store/batch.ts';
import { assertReader } from '../data/assert-reader.ts';
import { type Card, cardsOf } from '../data/cards.ts';
import { countShownStatement } from '../data/exposure.ts';
import { parseSnapshot, snapshotText } from '../data/snapshot.ts';
import { checkFilter, type RecommendationFilter } from '../rules/filter.ts';
import { pageOf, snapshotOf, type Recommendation, type Snapshot } from '../rules/recommendation.ts';
import type { Deps } from '../../../platform/deps.ts';
import { utcDay } from '../../../platform/time/instant.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { requireValid } from '../../profile/index.ts';
import { rankedListsOf } from './ranked-lists.ts';
import { rankCandidates } from './rank-candidates.ts';

/** Where a page continues: the snapshot, and how many of its entries earlier pages have covered. */
export interface SnapshotPosition {
  readonly snapshotId: string;
  readonly offset: number;
}

/** A page of a snapshot. */
export interface RecommendationPage {
  readonly snapshot: Snapshot;
  readonly items: readonly { readonly partner: Card; readonly recommendation: Recommendation }[];
  readonly next: SnapshotPosition | null;
}

/** What the reader asks for. Without `after` a new list is ranked. */
export interface RecommendationQuery {
  readonly userId: string;
  readonly filter: RecommendationFilter;
  readonly after: SnapshotPosition | null;
  readonly limit: number;
}

/**
 * Lists one page of recommendations. The list is a snapshot in the reader's `RankedLists`, so pages do not overlap and
 * have no gaps, whatever happens to scores meanwhile. A user who may no longer be recommended is left out of their
 * page.
 *
 * @throws Refused request.invalid for codes that are in no reference list, matching.ranking_expired, what
 *   `assertReader` throws for every page, and what `rankCandidates` throws for the first.
 */
export async function pageRecommendations(
  deps: Deps,
  { userId, filter, after, limit }: RecommendationQuery,
): Promise<RecommendationPage> {
  const lists = rankedListsOf(deps.env, userId);
  const { snapshotId, offset } = after ?? { snapshotId: newId(), offset: 0 };
  const snapshot =
    after === null
      ? await makeSnapshot(deps, userId, filter)
      : requireSnapshot(await lists.find(snapshotId, deps.clock.nowIso()));
  const span = { rankedAt: snapshot.rankedAt, until: snapshot.expiresAt };
  if (after === null) await lists.keep(snapshotId, snapshotText(snapshot), span);
  const { page: entries, nextOffset } = pageOf(snapshot.entries, offset, limit);
  const now = deps.clock.nowIso();
  // A user counts as shown once a day (UTC) for each reader, whatever the filter, the cursor and the reader's zone.
  const counted = await lists.noteShown(
    entries.map(({ userId: shownId }) => shownId),
    utcDay(now),
  );
  const cards = await commitThenRead(
    deps.db,
    [
      ...assertReader(userId),
      ...(counted.length > 0 ? [countShownStatement(userId, counted, snapshot.entries.length, now)] : []),
    ],
    cardsOf(userId, entries, now, snapshot.appearance),
  );
  const partners = new Map(cards.map((card) => [card.userId, card]));
  const items = entries.flatMap((recommendation) => {
    const partner = partners.get(recommendation.userId);
    return partner === undefined ? [] : [{ partner, recommendation }];
  });
  return { snapshot, items, next: nextOffset === null ? null : { snapshotId, offset: nextOffset } };
}

async function makeSnapshot(deps: Deps, userId: string, filter: RecommendationFilter): Promise<Snapshot> {
  return snapshotOf(await rankCandidates(deps, userId, requireValid(checkFilter(filter))), deps.clock.now());
}

/**
 * Parses a stored snapshot.
 *
 * @throws Refused matching.ranking_expired if there is none, or if its text has another shape, because another version
 *   of the code has stored it. The caller starts again from the first page.
 */
function requireSnapshot(text: string | null): Snapshot {
  const snapshot = text === null ? null : parseSnapshot(text);
  if (snapshot === null) throw new Refused(refuse('matching.ranking_expired'));
  return snapshot;
}
