/**
 * Adds what the hard rules need and the frozen market does not contain: minors, age preferences, hidden ages, and ties
 * between two users. They are drawn with their own random seed. Only rule violations are counted here, so the hidden
 * truth and the quality metrics do not change. This file repeats the rules without the code of the product.
 */
import type { Market, MarketPerson } from './generate.ts';
import { chanceOf, type Chance } from './random.ts';

export const bands = ['14-17', '18-24', '25-34', '35-44', '45-54', '55+'] as const;
type Band = (typeof bands)[number];

const tieKinds = [
  'blocked',
  'matched',
  'ended',
  'asked',
  'declined',
  'declined long ago',
  'hidden',
  'skipped long ago',
] as const;
export type TieKind = (typeof tieKinds)[number];

export interface Circumstances {
  readonly person: MarketPerson;
  readonly birthYear: number;
  readonly hidesAge: boolean;
  /** Age bands that partners must have. An empty list allows any band. */
  readonly wantedBands: readonly Band[];
}

/** An action of the user `one` toward the user `other`. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  readonly kind: TieKind;
}

export interface Town {
  readonly people: readonly Circumstances[];
  /** The key is `one * people + other`. Each tie is stored in both directions. */
  readonly ties: ReadonlyMap<number, Tie>;
}

const YEAR = 2026;

/** Returns the users of a market with their circumstances and ties. */
export function townOf({ people }: Market, seed: number): Town {
  const chance = chanceOf(seed * 104_729 + people.length);
  const all = people.map((person): Circumstances => ({
    person,
    birthYear: chance.next() < 0.1 ? YEAR - 16 : YEAR - person.age - 1,
    hidesAge: chance.next() < 0.2,
    wantedBands: chance.next() < 0.3 ? wishFor(chance) : [],
  }));
  const ties = new Map<number, Tie>();
  for (const { index: one, native, target } of people) {
    for (const { index: other, native: theirs, target: learned } of people) {
      if (other <= one || theirs !== target || learned !== native || chance.next() >= 0.3) continue;
      const [by, about] = chance.next() < 0.5 ? [one, other] : [other, one];
      const tie = { one: by, other: about, kind: tieKinds[chance.between(0, tieKinds.length - 1)] ?? 'blocked' };
      ties.set(one * people.length + other, tie).set(other * people.length + one, tie);
    }
  }
  return { people: all, ties };
}

/** Returns whether the list of `reader` may contain `other`. */
export function mayBeShown({ people, ties }: Town, reader: number, other: number): boolean {
  const [me, you] = [people[reader], people[other]];
  if (me === undefined || you === undefined || reader === other) return false;
  if (me.person.native !== you.person.target || me.person.target !== you.person.native) return false;
  if ((bandOf(me) === '14-17') !== (bandOf(you) === '14-17')) return false;
  if (!suits(me, you) || !suits(you, me)) return false;
  const tie = ties.get(reader * people.length + other);
  if (tie === undefined) return true;
  if (tie.kind === 'ended' || tie.kind === 'declined long ago' || tie.kind === 'skipped long ago') return true;
  // Hiding has an effect in one direction only: the hidden user does not know.
  return tie.kind === 'hidden' && tie.one !== reader;
}

function suits({ person, wantedBands }: Circumstances, other: Circumstances): boolean {
  return (
    (person.wantedGender === null || person.wantedGender === other.person.gender) &&
    (wantedBands.length === 0 || (!other.hidesAge && wantedBands.includes(bandOf(other))))
  );
}

/** Returns the age band. It uses the lowest possible age, because the birthday of this year may still come. */
function bandOf({ birthYear }: Circumstances): Band {
  const age = YEAR - birthYear - 1;
  const [teens, ...grown] = bands;
  return age < 18 ? teens : (grown[age < 25 ? 0 : Math.min(4, Math.floor((age - 15) / 10))] ?? '55+');
}

function wishFor(chance: Chance): Band[] {
  return chance.shuffled(bands).slice(0, chance.between(1, 3));
}
