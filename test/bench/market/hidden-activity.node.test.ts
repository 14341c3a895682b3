/** Tests what hiding the own activity does to the place of many different users. */
import { describe, expect, it } from 'vitest';
import type { Learner } from '../../../src/areas/matching/rules/learner.ts';
import { hiddenActivity } from '../../../src/areas/matching/rules/pool.ts';
import { rank } from '../../../src/areas/matching/rules/rank.ts';
import { generateMarket } from './generate.ts';
import { stageOf } from './rankers.ts';

/** As the pool shows a user who hides their activity. */
const hide = (learner: Learner): Learner => ({
  ...learner,
  activityBand: hiddenActivity.band,
  openRequests: hiddenActivity.open,
  answeredRequests: hiddenActivity.answered,
  missedRequests: hiddenActivity.missed,
});

/**
 * By how many places in a hundred each user falls when they hide, in the list of one reader: negative if they rise. The
 * market has no open requests, so every second user gets one.
 */
function fallsIn(seed: number): { readonly user: Learner; readonly fall: number }[] {
  const { learners, rarity, eligible } = stageOf(generateMarket(seed, 600));
  const people = learners.map((learner, index) => ({ ...learner, openRequests: index % 2 }));
  const context = { rarity, unsuitedLevels: [], seed: `market ${seed}` };
  return people.flatMap((user, index) => {
    // Suitability is mutual, so whoever the user may meet is also a reader to whom they are shown.
    const reader = people[eligible[index]?.[0] ?? -1];
    const others = (eligible[learners.findIndex(({ userId }) => userId === reader?.userId)] ?? []).flatMap(
      (other) => people[other] ?? [],
    );
    if (reader === undefined || others.length < 20) return [];
    const placeOf = (shown: Learner): number =>
      rank([reader], [...others.filter(({ userId }) => userId !== user.userId), shown], context).findIndex(
        ({ other }) => other.userId === user.userId,
      );
    return [{ user, fall: (100 * (placeOf(hide(user)) - placeOf(user))) / others.length }];
  });
}

const falls = [101, 102].flatMap(fallsIn);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('hiding the own activity', () => {
  it('fault-X4: does not pay on average, nor does it cost more than five places in a hundred', () => {
    const average = mean(falls.map(({ fall }) => fall));
    expect(falls.length).toBeGreaterThan(800);
    expect(average).toBeGreaterThanOrEqual(0);
    expect(average).toBeLessThan(5);
    expect(falls.filter(({ fall }) => fall < 0).length / falls.length).toBeLessThan(0.45);
  });

  it('fault-X4: does not raise anybody who was active within three days', () => {
    const active = falls.filter(({ user }) => user.activityBand === 0 && user.openRequests <= hiddenActivity.open);
    expect(active.length).toBeGreaterThan(300);
    expect(active.filter(({ fall }) => fall < 0)).toEqual([]);
  });

  it('fault-X4: does not raise anybody of the middle band who answers as most do', () => {
    const usual = falls.filter(
      ({ user: { activityBand, openRequests, answeredRequests, missedRequests } }) =>
        activityBand === hiddenActivity.band &&
        openRequests <= hiddenActivity.open &&
        (answeredRequests + 2) / (answeredRequests + missedRequests + 2) >= 0.8,
    );
    expect(usual.length).toBeGreaterThan(100);
    expect(usual.filter(({ fall }) => fall < 0)).toEqual([]);
  });
});
