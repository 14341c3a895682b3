import { type Instant, addTime, instantOf } from '../../../platform/time/instant.ts';
import type { CefrLevel } from '../../profile/index.ts';
import type { Improvement } from './improvements.ts';
import type { Learner } from './learner.ts';
import type { Ranked } from './rank.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import { algorithmVersion, type Direction } from './score.ts';

/** A recommendation as it is stored and shown. Of the other user's direction it contains only the total. */
export interface Recommendation {
  readonly userId: string;
  readonly native: string;
  readonly learning: string;
  readonly level: CefrLevel;
  readonly total: number;
  readonly yours: Direction;
  readonly theirs: number;
  readonly overlapMinutes: number;
  readonly reasons: readonly Reason[];
}

/** What the reader looked like to the wishes of others when a list was ranked. */
export type Appearance = Pick<Learner, 'gender' | 'showsAgeBand'>;

/** A list as it was ranked for a reader. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly improvements: readonly Improvement[];
  readonly appearance: Appearance;
}

/** A ranked list as it was at one moment. Its pages stay consistent, whatever changes meanwhile. */
export interface Snapshot {
  readonly algorithmVersion: string;
  readonly rankedAt: Instant;
  readonly expiresAt: Instant;
  readonly appearance: Appearance;
  readonly entries: readonly Recommendation[];
  readonly improvements: readonly Improvement[];
}

/** How long the pages of a list can be read. */
export const snapshotLifetime = { minutes: 15 } as const;

/** Makes the snapshot of a list that was ranked now. */
export function snapshotOf({ ranked, improvements, appearance }: Ranking, now: Date): Snapshot {
  return {
    algorithmVersion,
    rankedAt: instantOf(now),
    expiresAt: addTime(now, snapshotLifetime),
    appearance,
    entries: ranked.map(recommendationOf),
    improvements,
  };
}

/** One page of a list and the offset of the next one; null at the end of the list. */
export function pageOf<T>(
  entries: readonly T[],
  offset: number,
  limit: number,
): { readonly page: readonly T[]; readonly nextOffset: number | null } {
  const page = entries.slice(offset, offset + limit);
  const seen = offset + page.length;
  return { page, nextOffset: seen < entries.length ? seen : null };
}

/** The part of a scored pair that is stored and shown. */
export function recommendationOf(ranked: Ranked): Recommendation {
  const { other, yours, theirs, score, overlapMinutes } = ranked;
  return {
    userId: other.userId,
    native: other.native,
    learning: other.learning,
    level: other.level,
    total: Math.round(score),
    yours,
    theirs: theirs.total,
    overlapMinutes,
    reasons: reasonsOf(ranked),
  };
}
