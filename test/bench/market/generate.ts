/**
 * Generates a synthetic market of users. It is frozen: a change here changes the meaning of every bar of BEN-9, so each
 * change needs a decision record. This file does not depend on the recommender. It follows research on reciprocal
 * recommendation (RECON; Fair RRS, RecSys 2024). Each user has a visible profile and a hidden truth. No recommender
 * reads the hidden truth.
 */
import { chanceOf, type Chance } from './random.ts';

/** The visible profile of a user. */
export interface MarketPerson {
  readonly index: number;
  readonly native: string;
  readonly target: string;
  /** 0 (A1) to 5 (C2). */
  readonly level: number;
  readonly timeZone: string;
  /** Free blocks on the wall clock: weekday 1..7, from, to in minutes. */
  readonly free: readonly (readonly [number, number, number])[];
  readonly interests: readonly number[];
  readonly age: number;
  readonly gender: 'female' | 'male';
  /** The gender that partners must have. Few users state it. */
  readonly wantedGender: 'female' | 'male' | null;
  readonly daysAway: number;
  readonly answered: number;
  readonly missed: number;
  /** The profile contains only what onboarding asks. */
  readonly isNew: boolean;
}

/** The hidden part: what a user values, and how attractive the user is beyond the profile. */
export interface HiddenTruth {
  readonly weights: {
    readonly overlap: number;
    readonly interests: number;
    readonly level: number;
    readonly age: number;
    readonly activity: number;
  };
  readonly popularity: number;
  readonly noiseSeed: number;
}

export interface Market {
  readonly people: readonly MarketPerson[];
  readonly truth: readonly HiddenTruth[];
}

const tongues = ['ko', 'en', 'ja', 'zh-Hans', 'es'] as const;
const shares = [40, 25, 15, 10, 10];
/** Weights of the languages that the speakers of each language learn, in the order of `tongues`. */
const wanted: Readonly<Record<string, readonly number[]>> = {
  ko: [0, 60, 20, 10, 10],
  en: [50, 0, 25, 10, 15],
  ja: [50, 40, 0, 10, 0],
  'zh-Hans': [40, 40, 20, 0, 0],
  es: [30, 70, 0, 0, 0],
};
const zones: Readonly<Record<string, readonly string[]>> = {
  ko: ['Asia/Seoul', 'Asia/Seoul', 'Asia/Seoul', 'America/Los_Angeles'],
  en: ['Europe/London', 'America/New_York', 'America/Los_Angeles', 'Australia/Sydney'],
  ja: ['Asia/Tokyo'],
  'zh-Hans': ['Asia/Shanghai', 'Asia/Singapore'],
  es: ['Europe/Madrid', 'America/Mexico_City'],
};
const INTERESTS = 24;

/**
 * Returns a market with the given number of users. If `onePair` is set, the market has only Korean and English, half of
 * the users each.
 */
export function generateMarket(seed: number, size: number, onePair = false): Market {
  const chance = chanceOf(seed * 7919 + size);
  const people = Array.from({ length: size }, (_, index) => person(chance, index, onePair));
  const truth = people.map((): HiddenTruth => {
    const varied = (): number => Math.max(0.2, 1 + chance.normal(0.3));
    return {
      weights: {
        overlap: 2.2 * varied(),
        interests: 2 * varied(),
        level: 1 * varied(),
        age: 1 * varied(),
        activity: 0.8 * varied(),
      },
      popularity: chance.normal(0.4),
      noiseSeed: chance.between(1, 2 ** 30),
    };
  });
  return { people, truth };
}

function person(chance: Chance, index: number, onePair: boolean): MarketPerson {
  const native = onePair ? (['ko', 'en'][index % 2] ?? 'ko') : (tongues[chance.weighted(shares)] ?? 'ko');
  const target = onePair ? (native === 'ko' ? 'en' : 'ko') : (tongues[chance.weighted(wanted[native] ?? [1])] ?? 'en');
  const places = zones[native] ?? ['Etc/UTC'];
  const isNew = chance.next() < 0.1;
  const willing = chance.next();
  const received = isNew ? 0 : chance.between(0, 12);
  const answered = Array.from({ length: received }, () => chance.next() < 0.35 + 0.6 * willing).filter(Boolean).length;
  return {
    index,
    native,
    target,
    level: Math.min(5, Math.max(0, Math.round(2 + chance.normal(1.3)))),
    timeZone: places[chance.between(0, places.length - 1)] ?? 'Etc/UTC',
    free: freeBlocks(chance),
    interests: interestsOf(chance),
    age: Math.min(65, Math.round(19 + Math.abs(chance.normal(10)))),
    gender: chance.next() < 0.5 ? 'female' : 'male',
    wantedGender: chance.next() < 0.06 ? (chance.next() < 0.5 ? 'female' : 'male') : null,
    daysAway: isNew ? 0 : Math.floor(-Math.log(1 - chance.next()) * 10),
    answered,
    missed: received - answered,
    isNew,
  };
}

/** Returns 2 to 5 free blocks on different days, mostly in evenings and at weekends. */
function freeBlocks(chance: Chance): MarketPerson['free'] {
  const days = chance
    .shuffled([1, 2, 3, 4, 5, 6, 7])
    .slice(0, chance.between(2, 5))
    .toSorted((a, b) => a - b);
  return days.map((day) => {
    const isLong = chance.next() < 0.4;
    const start =
      day > 5
        ? chance.between(8, 18) * 60
        : (chance.next() < 0.75 ? chance.between(17, 20) : chance.between(6, 12)) * 60;
    return [day, start, Math.min(1440, start + (isLong ? 240 : 150))] as const;
  });
}

/** Returns 3 to 7 interests. The first interests of the list are far more common than the last. */
function interestsOf(chance: Chance): number[] {
  const weights = Array.from({ length: INTERESTS }, (_, index) => 1 / (index + 2));
  const chosen = new Set<number>();
  const size = chance.between(3, 7);
  while (chosen.size < size) chosen.add(chance.weighted(weights));
  return [...chosen];
}
