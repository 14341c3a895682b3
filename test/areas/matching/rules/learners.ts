/** Fixtures: learners for tests of the ranking. */
import * as fc from 'fast-check';
import type { Learner } from '../../../../src/areas/matching/rules/learner.ts';
import { ignorableSignals } from '../../../../src/areas/matching/rules/learner.ts';
import { hoursInWeek } from '../../../../src/areas/matching/rules/overlap.ts';
import { rarityOf } from '../../../../src/areas/matching/rules/rarity.ts';
import { ageBands } from '../../../../src/areas/profile/rules/age.ts';
import { cefrLevels } from '../../../../src/areas/profile/rules/languages.ts';

export const context = {
  rarity: rarityOf(
    new Map([
      ['travel', 50],
      ['food', 30],
      ['sports', 2],
    ]),
  ),
  unsuitedLevels: [],
  seed: 'test',
};

/** Returns a native speaker of Korean who learns English. `change` replaces single fields. */
export function learner(change: Partial<Learner> = {}): Learner {
  return {
    userId: 'mina',
    native: 'ko',
    learning: 'en',
    level: 'B1',
    ageBand: '25-34',
    showsAgeBand: true,
    timeZone: 'Etc/UTC',
    gender: 'female',
    hours: hoursInWeek({ timeZone: 'Etc/UTC', weekly: [[1, 600, 780]], dates: [] }, '2026-03-02'),
    topics: ['travel'],
    motivations: [],
    learningStyles: [],
    communicationMethod: null,
    wishes: { gender: null, ageBands: [], ignoredSignals: [] },
    activityBand: 0,
    openRequests: 0,
    answeredRequests: 0,
    missedRequests: 0,
    exposure: 0,
    ...change,
  };
}

/** Generates a random learner. */
export const anybody: fc.Arbitrary<Learner> = fc.record({
  userId: fc.uuid(),
  native: fc.constantFrom('ko', 'en'),
  learning: fc.constantFrom('ko', 'en'),
  level: fc.constantFrom(...cefrLevels),
  ageBand: fc.constantFrom(...ageBands),
  showsAgeBand: fc.boolean(),
  timeZone: fc.constant('Asia/Seoul'),
  gender: fc.constantFrom('female', 'male', 'other', null),
  hours: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 })
    .map((blocks) =>
      hoursInWeek(
        {
          timeZone: 'Asia/Seoul',
          weekly: blocks.map(([day, hour]) => [day, hour * 60, hour * 60 + 180] as const),
          dates: [],
        },
        '2026-03-02',
      ),
    ),
  topics: fc.uniqueArray(fc.constantFrom('travel', 'food', 'sports', 'news')),
  motivations: fc.uniqueArray(fc.constantFrom('hobby', 'friends')),
  learningStyles: fc.uniqueArray(fc.constantFrom('listener', 'speaker', 'balanced')),
  communicationMethod: fc.constantFrom('text', 'voice', 'hybrid', null),
  wishes: fc.record({
    gender: fc.constantFrom('female', 'male', null, null),
    ageBands: fc.uniqueArray(fc.constantFrom(...ageBands), { maxLength: 2 }),
    ignoredSignals: fc.uniqueArray(fc.constantFrom(...ignorableSignals)),
  }),
  activityBand: fc.integer({ min: 0, max: 3 }),
  openRequests: fc.integer({ min: 0, max: 60 }),
  answeredRequests: fc.integer({ min: 0, max: 20 }),
  missedRequests: fc.integer({ min: 0, max: 20 }),
  exposure: fc.double({ min: 0, max: 1000, noNaN: true }),
});
