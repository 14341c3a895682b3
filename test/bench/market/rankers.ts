/** The rankers of the comparison. The recommender sees profiles only; `ours` is the product's own pipeline. */
import { cefrLevels } from '../../../src/areas/profile/rules/languages.ts';
import type { Learner } from '../../../src/areas/matching/rules/learner.ts';
import { hoursInWeek } from '../../../src/areas/matching/rules/overlap.ts';
import { hashText, scorePair } from '../../../src/areas/matching/rules/rank.ts';
import { rarityOf, type Rarity } from '../../../src/areas/matching/rules/rarity.ts';
import { findPartners, type Candidates } from '../../../src/areas/matching/rules/search.ts';
import type { Seek } from '../../../src/areas/matching/rules/seeks.ts';
import { ageBandOf } from '../../../src/areas/profile/rules/age.ts';
import type { Market, MarketPerson } from './generate.ts';
import { chanceOf } from './random.ts';
import { mayMeet, type Truth } from './truth.ts';

/** One list for each reader, with at most `K` users by index. */
export type Lists = readonly (readonly number[])[];
export const K = 10;

const today = '2026-03-02';

/** The market in the data types of the product. */
export interface Stage {
  readonly market: Market;
  readonly learners: readonly Learner[];
  readonly rarity: Rarity;
  /** For each reader, the users whom the hard rules allow. */
  readonly eligible: Lists;
}

export function stageOf(market: Market): Stage {
  const counts = new Map<string, number>();
  for (const { interests } of market.people)
    for (const interest of interests) counts.set(`t${interest}`, (counts.get(`t${interest}`) ?? 0) + 1);
  const cells = new Map<string, number[]>();
  for (const { native, target, index } of market.people) into(cells, `${native} ${target}`, index);
  const eligible = market.people.map((person) =>
    (cells.get(`${person.target} ${person.native}`) ?? []).filter((other) =>
      mayMeet(person, market.people[other] ?? person),
    ),
  );
  return { market, learners: market.people.map(learnerOf), rarity: rarityOf(counts), eligible };
}

function learnerOf(person: MarketPerson): Learner {
  return {
    userId: idOf(person.index),
    native: person.native,
    learning: person.target,
    level: cefrLevels[person.level] ?? 'B1',
    ageBand:
      ageBandOf({ birthYear: 2026 - person.age - 1, birthDate: null }, 'Etc/UTC', `${today}T00:00:00.000Z`) ?? '18-24',
    showsAgeBand: true,
    timeZone: person.timeZone,
    gender: person.gender,
    hours: hoursInWeek({ timeZone: person.timeZone, weekly: person.free, dates: [] }, today),
    topics: person.interests.map((interest) => `t${interest}`),
    motivations: [],
    learningStyles: [],
    communicationMethod: null,
    wishes: { gender: person.wantedGender, ageBands: [], ignoredSignals: [] },
    activityBand: bandOf(person.daysAway),
    openRequests: 0,
    answeredRequests: person.answered,
    missedRequests: person.missed,
    exposure: 0,
  };
}

/** Returns the activity band, as the pool assigns it (migrations/0001_baseline.sql). */
const bandOf = (days: number): number => (days <= 3 ? 0 : days <= 14 ? 1 : days <= 60 ? 2 : 3);

const idOf = (index: number): string => `person-${String(index).padStart(6, '0')}`;
const indexOf = (id: string): number => Number(id.slice(7));

/** Returns random users. The ranker ignores languages. */
export function random({ market }: Stage, seed: number): Lists {
  const chance = chanceOf(seed);
  return market.people.map(() => Array.from({ length: K }, () => chance.between(0, market.people.length - 1)));
}

/** Returns random users among those whom the hard rules allow. */
export function randomEligible({ eligible }: Stage, seed: number): Lists {
  const chance = chanceOf(seed);
  return eligible.map((others) => chance.shuffled(others).slice(0, K));
}

/** Returns the users with the best score for the reader. The score for the other side does not count. */
export function oneSided(stage: Stage): Lists {
  return sorted(
    stage,
    (reader, other) => scorePair(reader, other, { rarity: stage.rarity, unsuitedLevels: [] }).yours.total,
  );
}

/** Returns the users with the best product of both scores. Exposure does not count. */
export function product(stage: Stage): Lists {
  return sorted(stage, (reader, other) => {
    const { yours, theirs } = scorePair(reader, other, { rarity: stage.rarity, unsuitedLevels: [] });
    return yours.total * theirs.total;
  });
}

/** Returns the best users by the hidden truth. */
export function oracle({ eligible }: Stage, truth: Truth, readers?: ReadonlySet<number>): Lists {
  return eligible.map((others, reader) =>
    readers !== undefined && !readers.has(reader) ? [] : top(others, (other) => truth.both(reader, other)),
  );
}

/** For how many days readers come before their lists are judged: then the exposure hardly changes any more. */
const DAYS_BEFORE = 7;

/**
 * Returns the lists of the product: its search in the pool and its ranking with exposure. All readers come each day. In
 * the order of a list counts who was shown until the day before, half as much with each day.
 */
export async function ours({ learners, rarity }: Stage, seed: number, readers?: ReadonlySet<number>): Promise<Lists> {
  const pool = poolOf(learners);
  let exposure: readonly number[] = learners.map(() => 0);
  const shownToday = learners.map(() => 0);
  const lists: number[][] = learners.map(() => []);
  for (let day = 0; day <= DAYS_BEFORE; day += 1) {
    for (const [index, reader] of learners.entries()) {
      if (readers !== undefined && !readers.has(index)) continue;
      const candidates: Candidates = (seeks) =>
        Promise.resolve(pool(seeks).map((other) => ({ ...other, exposure: exposure[indexOf(other.userId)] ?? 0 })));
      const context = { rarity, unsuitedLevels: [], seed: `${reader.userId} ${seed} ${day}` };
      const shown = (await findPartners([reader], {}, context, candidates))
        .slice(0, K)
        .map(({ other }) => indexOf(other.userId));
      for (const other of shown) shownToday[other] = (shownToday[other] ?? 0) + 1;
      lists[index] = shown;
    }
    exposure = exposure.map((before, index) => (before + (shownToday[index] ?? 0)) / 2);
    shownToday.fill(0);
  }
  return lists;
}

/** Returns a search in the circles of the pool in memory. It reads them as data/matching/candidates.ts does. */
function poolOf(learners: readonly Learner[]): (seeks: readonly Seek[]) => Learner[] {
  const cells = new Map<string, { key: number; learner: Learner }[]>();
  for (const learner of learners) {
    const cell = `${learner.learning} ${learner.native} ${learner.activityBand}`;
    into(cells, cell, { key: hashText(learner.userId), learner });
  }
  for (const cell of cells.values()) cell.sort((one, other) => one.key - other.key);
  return (seeks) =>
    seeks.flatMap(({ activityBand, points, limit }) =>
      points.flatMap(({ learning, native, place }) => {
        const cell = cells.get(`${learning} ${native} ${activityBand}`) ?? [];
        const start = cell.findIndex(({ key }) => key >= place);
        const circle = start === -1 ? cell : [...cell.slice(start), ...cell.slice(0, start)];
        // A read that passes the end returns one user fewer, because the row behind the end takes a place.
        return circle
          .slice(0, start === -1 || start + limit > cell.length ? limit - 1 : limit)
          .map(({ learner }) => learner);
      }),
    );
}

function into<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function sorted({ learners, eligible }: Stage, value: (reader: Learner, other: Learner) => number): Lists {
  return eligible.map((others, index) => {
    const reader = learners[index];
    return reader === undefined ? [] : top(others, (other) => value(reader, learners[other] ?? reader));
  });
}

function top(others: readonly number[], value: (other: number) => number): number[] {
  return others
    .map((other) => ({ other, value: value(other) }))
    .toSorted((one, two) => two.value - one.value || one.other - two.other)
    .slice(0, K)
    .map(({ other }) => other);
}
