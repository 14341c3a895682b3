/** The hidden truth of the synthetic market: how likely one user says yes to another. It is frozen like generate.ts. */
import type { Market, MarketPerson } from './generate.ts';

/**
 * Returns whether the hard rules let two users meet. The languages fit in both directions, the two users differ, and
 * the stated preferences hold.
 */
export function mayMeet(one: MarketPerson, other: MarketPerson): boolean {
  return (
    one !== other &&
    one.native === other.target &&
    other.native === one.target &&
    (one.wantedGender === null || one.wantedGender === other.gender) &&
    (other.wantedGender === null || other.wantedGender === one.gender)
  );
}

/** The hidden truth with a cache. `yes(i, j)` is the probability that i says yes to j. */
export interface Truth {
  yes(one: number, other: number): number;
  /** Probability that both users say yes. */
  both(one: number, other: number): number;
}

/** Returns the truth of a market. */
export function truthOf({ people, truth }: Market): Truth {
  const weeks = people.map(weekOf);
  const known = new Map<number, number>();
  const yes = (one: number, other: number): number => {
    const key = one * people.length + other;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const [me, you, mine, yours] = [people[one], people[other], truth[one], truth[other]];
    if (me === undefined || you === undefined || mine === undefined || yours === undefined || !mayMeet(me, you))
      return 0;
    const { weights } = mine;
    const hours = shared(weeks[one] ?? [], weeks[other] ?? []);
    const sum =
      -3.4 +
      weights.overlap * Math.min(1, hours / 6) +
      weights.interests * jaccard(me.interests, you.interests) * 2 +
      weights.level * (1 - Math.abs(me.level - you.level) / 5) +
      weights.age * Math.exp(-Math.abs(me.age - you.age) / 8) +
      weights.activity * Math.exp(-you.daysAway / 10) +
      yours.popularity +
      noise(mine.noiseSeed, other) * 0.4;
    const probability = 1 / (1 + Math.exp(-sum));
    known.set(key, probability);
    return probability;
  };
  return { yes, both: (one, other) => yes(one, other) * yes(other, one) };
}

/**
 * Returns the free hours of a week in UTC as 168 flags. The UTC offsets are those of the week of 2 March 2026, written
 * by hand.
 */
function weekOf({ free, timeZone }: MarketPerson): boolean[] {
  const flags = Array.from({ length: 168 }, () => false);
  for (const [day, from, to] of free) {
    for (let minute = from; minute < to; minute += 60) {
      const hour = Math.floor(((day - 1) * 1440 + minute) / 60) - (offsets[timeZone] ?? 0);
      flags[((hour % 168) + 168) % 168] = true;
    }
  }
  return flags;
}

const offsets: Readonly<Record<string, number>> = {
  'Asia/Seoul': 9,
  'Asia/Tokyo': 9,
  'Asia/Shanghai': 8,
  'Asia/Singapore': 8,
  'Europe/London': 0,
  'Europe/Madrid': 1,
  'America/New_York': -5,
  'America/Los_Angeles': -8,
  'America/Mexico_City': -6,
  'Australia/Sydney': 11,
};

function shared(one: readonly boolean[], other: readonly boolean[]): number {
  let hours = 0;
  for (let hour = 0; hour < 168; hour += 1) if (one[hour] === true && other[hour] === true) hours += 1;
  return hours;
}

function jaccard(one: readonly number[], other: readonly number[]): number {
  const both = one.filter((interest) => other.includes(interest)).length;
  return both / (one.length + other.length - both);
}

/** Returns a roughly normal number. It is always the same for the same two arguments. */
function noise(seed: number, other: number): number {
  let sum = 0;
  for (let round = 1; round <= 4; round += 1) {
    let mixed = Math.imul(seed ^ (other * 2654435761 + round * 40503), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    sum += ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000 - 0.5;
  }
  return sum * Math.sqrt(3);
}
