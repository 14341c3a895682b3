/** MAT-01, MAT-07, MAT-08, MAT-09, MAT-15: who is in a list, in which order, and how it is paged. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Learner } from '../../../src/domain/matching/learner.ts';
import { rank } from '../../../src/domain/matching/rank.ts';
import { pageOf } from '../../../src/domain/matching/recommendation.ts';
import { anybody, context, learner } from './learners.ts';

const partner = (userId: string, change: Partial<Learner> = {}): Learner => learner({ userId, native: 'en', learning: 'ko', ...change });
const ids = (list: ReturnType<typeof rank>): string[] => list.map(({ other }) => other.userId);
const crowd = fc.uniqueArray(anybody, { maxLength: 30, selector: ({ userId }) => userId });

describe('a ranking', () => {
  it('MAT-01 breaks no hard rule, whoever is offered to whom', () => {
    fc.assert(fc.property(anybody, crowd, (reader, others) => {
      for (const { other } of rank([reader], [...others, reader], context)) {
        expect(other.userId).not.toBe(reader.userId);
        expect([other.native, other.learning]).toEqual([reader.learning, reader.native]);
        expect(other.ageBand === '14-17').toBe(reader.ageBand === '14-17');
        for (const [one, two] of [[reader, other], [other, reader]] as const) {
          if (one.wishes.gender !== null) expect(two.gender).toBe(one.wishes.gender);
          if (one.wishes.ageBands.length > 0) expect(one.wishes.ageBands).toContain(two.ageBand);
        }
      }
    }), { numRuns: 500, seed: 2 });
  });

  it('MAT-15 is the same for the same people, in whatever order they come', () => {
    fc.assert(fc.property(anybody, crowd.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), (reader, [list, shuffled]) => {
      expect(rank([reader], shuffled, context)).toEqual(rank([reader], list, context));
    }), { numRuns: 200, seed: 3 });
  });

  it('MAT-08 MAT-09 puts those who are shown a lot, or have much to answer, behind their equals', () => {
    const others = [partner('busy', { openRequests: 40 }), partner('famous', { exposure: 200 }), partner('fresh')];
    expect(ids(rank([learner()], others, context))).toEqual(['fresh', 'busy', 'famous']);
  });

  it('a person with several pairs of languages comes once, with the best', () => {
    const others = [partner('two', { level: 'A1' }), partner('two', { native: 'ja', level: 'B1' })];
    const list = rank([learner(), learner({ learning: 'ja' })], others, context);
    expect(list.map(({ other }) => other.native)).toEqual(['ja']);
  });
});

describe('paging', () => {
  it('MAT-07 1,000 sequences of pages have no holes and no repeats while scores change and people leave', () => {
    const step = fc.record({ limit: fc.integer({ min: 1, max: 9 }), bump: fc.nat(29), leaver: fc.nat(29) });
    fc.assert(fc.property(crowd, fc.array(step, { minLength: 1, maxLength: 40 }), (people, steps) => {
      const reader = learner();
      let others: Learner[] = people.map((person) => ({ ...person, native: 'en', learning: 'ko', ageBand: '25-34', wishes: { ...person.wishes, gender: null, ageBands: [] } }));
      const snapshot = ids(rank([reader], others, context));
      const gone = new Set<string>();
      const seen: string[] = [];
      const mayBeMissing = new Set<string>();
      let offset: number | null = 0;
      for (let turn = 0; offset !== null; turn += 1) {
        const { limit, bump, leaver } = steps[turn % steps.length] ?? { limit: 1, bump: 0, leaver: 0 };
        const { page, nextOffset }: { page: readonly string[]; nextOffset: number | null } = pageOf(snapshot, offset, limit);
        for (const id of page) {
          if (gone.has(id)) mayBeMissing.add(id);
          else seen.push(id);
        }
        offset = nextOffset;
        // Meanwhile somebody becomes famous, and somebody leaves: the list as it would be now is another one.
        others = others.map((person, index) => (index === bump ? { ...person, exposure: person.exposure + 500, activityBand: 0 } : person));
        const left = others[leaver]?.userId;
        if (left !== undefined) gone.add(left);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(snapshot.filter((id) => !mayBeMissing.has(id)));
      for (const id of mayBeMissing) expect(gone.has(id)).toBe(true);
    }), { numRuns: 1000, seed: 5 });
  });
});
