/** Tests what a user can find out about another user by repeating a request with different preferences. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatibilityOf, type Compatibility } from '../../../../src/areas/matching/rules/compatibility.ts';
import { adviceFor } from '../../../../src/areas/matching/rules/improvements.ts';
import type { Learner } from '../../../../src/areas/matching/rules/learner.ts';
import { peopleAtLeast } from '../../../../src/areas/matching/rules/proposals.ts';
import { scorePair } from '../../../../src/areas/matching/rules/rank.ts';
import { ignorableSignals } from '../../../../src/areas/matching/rules/learner.ts';
import { signalsOf } from '../../../../src/areas/matching/rules/signals.ts';
import { ageBands } from '../../../../src/areas/profile/rules/age.ts';
import { anybody, context, learner } from './learners.ts';

const monday = '2026-03-02';
const nothing = { isMatched: false, hasOpenRequest: false, hasDeclined: false, hasToWait: false, isKeptOut: false };
const daniel = (change: Partial<Learner> = {}): Learner =>
  learner({ userId: 'daniel', native: 'en', learning: 'ko', ...change });
const judged = (reader: Learner, other: Learner): Compatibility =>
  compatibilityOf([reader], [other], true, nothing, context, monday);

describe('what others are told', () => {
  it('does not depend on the hidden age band of an adult, whatever the reader prefers', () => {
    const adults = ageBands.filter((band) => band !== '14-17');
    fc.assert(
      fc.property(anybody, fc.constantFrom(...adults), fc.constantFrom(...adults), (reader, one, other) => {
        const asked = { ...reader, native: 'ko', learning: 'en' };
        const hidden = (ageBand: Learner['ageBand']): Compatibility =>
          judged(asked, daniel({ ageBand, showsAgeBand: false }));
        expect(hidden(one)).toEqual(hidden(other));
      }),
    );
  });

  it('does not reveal that a user who hides the age is a minor', () => {
    expect(judged(learner(), daniel({ ageBand: '14-17', showsAgeBand: false }))).toMatchObject({
      obstacles: ['not_available'],
      recommendation: null,
    });
    expect(judged(learner(), daniel({ ageBand: '14-17' })).obstacles).toEqual(['age']);
  });

  it('fault-X5: does not depend on the signals that the other user has turned off', () => {
    const signals = fc.subarray([...ignorableSignals]);
    fc.assert(
      fc.property(anybody, anybody, signals, signals, (reader, other, one, two) => {
        const scored = (ignoredSignals: typeof one): unknown => {
          const { other: _, ...told } = scorePair(
            reader,
            { ...other, wishes: { ...other.wishes, ignoredSignals } },
            context,
          );
          return told;
        };
        expect(scored(one)).toEqual(scored(two));
      }),
    );
  });

  it('fault-X5: has few values for goals and style until the two are matched', () => {
    const motivations = ['a', 'b', 'c', 'd', 'e', 'f'];
    const seen = (isMatched: boolean): number => {
      const values = motivations.flatMap((_, mine) =>
        motivations.map((__, theirs) => {
          const other = daniel({ motivations: motivations.slice(theirs), learningStyles: ['listener'] });
          const reader = learner({ motivations: motivations.slice(0, mine + 1), learningStyles: ['listener'] });
          return signalsOf(reader, other, { ...context, isMatched }).goals_and_style;
        }),
      );
      return new Set(values).size;
    };
    expect(seen(false)).toBeLessThanOrEqual(2);
    expect(seen(true)).toBeGreaterThan(5);
  });

  it('names no hours or topics of a single user', () => {
    fc.assert(
      fc.property(anybody, anybody, (one, two) => {
        const codes = judged(
          { ...one, native: 'ko', learning: 'en' },
          { ...two, native: 'en', learning: 'ko' },
        ).improvements.map(({ code }) => code);
        expect(codes).not.toContain('add_topics');
        expect(codes).not.toContain('add_free_hours');
      }),
    );
  });
});

describe('improvements', () => {
  const crowd = (topics: readonly string[][]): Learner[] =>
    topics.map((each, index) => daniel({ userId: `person-${index}`, topics: each, hours: [{ from: 600, to: 720 }] }));
  /** As many as advice needs. */
  const enough = Array.from({ length: peopleAtLeast }, (): string[] => []);
  const help = (others: readonly Learner[], reader = learner({ hours: [], topics: [] })) =>
    adviceFor([reader], others, context, monday);

  it('fault-X5: name a topic that twenty users have, and none that nineteen have', () => {
    const topics = help(crowd(enough.map((_, index) => (index === 0 ? ['sports'] : ['sports', 'food'])))).flatMap(
      (each) => (each.code === 'add_topics' ? each.parameters.topics : []),
    );
    expect(topics).toEqual(['sports']);
  });

  it('fault-X5: are none at all where fewer than twenty users suit the reader', () => {
    const reader = learner({
      hours: [],
      topics: [],
      wishes: { gender: null, ageBands: [], ignoredSignals: ['activity'] },
    });
    expect(help(crowd(enough), reader)).not.toEqual([]);
    expect(help(crowd(enough.slice(1)), reader)).toEqual([]);
  });

  it('name hours on the wall clock of the reader, in the form that availability takes', () => {
    const reader = learner({ hours: [], timeZone: 'Asia/Seoul' });
    expect(help(crowd(enough), reader)).toContainEqual(
      expect.objectContaining({
        code: 'add_free_hours',
        parameters: { minutesAWeek: 120, block: { weekday: 'monday', startTime: '19:00', endTime: '21:00' } },
      }),
    );
  });

  it('name no hours of the night, even where everybody is free then', () => {
    const reader = learner({ hours: [], timeZone: 'America/New_York' });
    expect(help(crowd(enough), reader).map(({ code }) => code)).not.toContain('add_free_hours');
  });

  it('name no hours across midnight of the reader', () => {
    const reader = learner({ hours: [], timeZone: 'Etc/GMT-13' });
    expect(help(crowd(enough), reader)).toContainEqual(
      expect.objectContaining({
        code: 'add_free_hours',
        parameters: { minutesAWeek: 120, block: { weekday: 'monday', startTime: '22:00', endTime: '24:00' } },
      }),
    );
  });
});
