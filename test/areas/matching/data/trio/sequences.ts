/**
 * Random sequences of what three people do. The first choice is always the simplest, so that fast-check shrinks to it.
 */
import fc from 'fast-check';
import type { Event } from './rules.ts';
import { asksOf, isMatched, type Pair, type Person, type Visibility, type World } from './world.ts';

/** What a person plans to do. `eventOf` decides later which request it is about. */
export type Step =
  | { readonly kind: 'nothing' }
  // `goOn` is the next step of a pair: ask, then accept, then end the match, and so on.
  | { readonly kind: 'goOn' | 'ask' | 'end' | 'block' | 'unblock'; readonly pair: Pair; readonly turned: boolean }
  | {
      readonly kind: 'accept' | 'decline' | 'cancel';
      readonly pair: Pair;
      readonly by: 'the right one' | 'the wrong one' | 'a third';
    }
  | { readonly kind: 'show'; readonly by: Person; readonly visibility: Visibility }
  | { readonly kind: 'leave' | 'return'; readonly by: Person };

/**
 * One sequence: how close to their limits the people begin, how the API is called, and what they do in parallel in each
 * round.
 */
export interface Sequence {
  readonly entryPoint: 'service' | 'http';
  readonly crowd: { readonly sent: number; readonly received: number };
  readonly rounds: readonly (readonly Step[])[];
}

/** What happens in a round to all sequences of a run: milliseconds that pass, and whether the cron sweeps. */
export interface Tick {
  readonly passes: number;
  readonly sweeps: boolean;
}

export interface Run {
  readonly ticks: readonly Tick[];
  readonly sequences: readonly Sequence[];
}

const DAY = 86_400_000;
// Most steps are between the same two people, so that requests lead to matches.
const pair = fc.constantFrom<Pair>('01', '01', '01', '02', '12');
const person = fc.constantFrom<Person>(0, 1, 2);
const between = (kind: 'goOn' | 'ask' | 'end' | 'block' | 'unblock') =>
  fc.record({ kind: fc.constant(kind), pair, turned: fc.boolean() });
const decision = fc.record({
  kind: fc.constantFrom('accept' as const, 'accept' as const, 'decline' as const, 'cancel' as const),
  pair,
  by: fc.constantFrom(
    'the right one' as const,
    'the right one' as const,
    'the right one' as const,
    'the wrong one' as const,
    'a third' as const,
  ),
});
const step = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'nothing' }) },
  { weight: 9, arbitrary: between('goOn') },
  { weight: 7, arbitrary: between('ask') },
  { weight: 7, arbitrary: decision },
  { weight: 2, arbitrary: between('end') },
  { weight: 2, arbitrary: between('block') },
  { weight: 2, arbitrary: between('unblock') },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('show' as const),
      by: person,
      visibility: fc.constantFrom<Visibility>('everyone', 'matched', 'nobody'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('leave' as const, 'return' as const), by: person }) },
);
const round = fc.oneof(
  { weight: 3, arbitrary: fc.array(step, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(step, { minLength: 2, maxLength: 2 }) },
);
// These durations reach the ends of requests, reminders and pauses to the millisecond.
const tick = fc.record({
  passes: fc.constantFrom(0, 0, 0, 1, DAY, 6 * DAY, 6 * DAY, 7 * DAY - 1, 7 * DAY, 30 * DAY),
  sweeps: fc.boolean(),
});

/** Random runs of this many sequences, with `rounds` rounds each. */
export function drawRuns(sequences: number, rounds: { readonly min: number; readonly max: number }): fc.Arbitrary<Run> {
  const sequence = fc.record({
    entryPoint: fc.constantFrom(
      'service' as const,
      'service' as const,
      'service' as const,
      'service' as const,
      'http' as const,
    ),
    crowd: fc.constantFrom(
      { sent: 0, received: 0 },
      { sent: 0, received: 0 },
      { sent: 19, received: 0 },
      { sent: 0, received: 49 },
    ),
    rounds: fc.array(round, { minLength: rounds.min, maxLength: rounds.max }),
  });
  return fc.record({
    ticks: fc.array(tick, { minLength: rounds.max, maxLength: rounds.max }),
    sequences: fc.array(sequence, { minLength: sequences, maxLength: sequences }),
  });
}

/**
 * The event of a step in this world. A decision is about the latest request of the pair; undefined if there is none.
 */
export function eventOf(step: Step, world: World): Event | undefined {
  if (step.kind === 'nothing') return undefined;
  if ('turned' in step) {
    const [low, high] = peopleOf(step.pair);
    const [by, other] = step.turned ? [high, low] : [low, high];
    if (step.kind !== 'goOn') return { kind: step.kind, by, other };
    if (asksOf(world, step.pair).at(-1)?.status === 'pending')
      return eventOf({ kind: 'accept', pair: step.pair, by: 'the right one' }, world);
    return { kind: isMatched(world, by, other) ? 'end' : 'ask', by, other };
  }
  if (!('pair' in step)) return step;
  const asks = asksOf(world, step.pair);
  const about = asks.at(-1);
  if (about === undefined) return undefined;
  const { from, to } = about;
  const right = step.kind === 'cancel' ? from : to;
  const wrong = step.kind === 'cancel' ? to : from;
  const third = ([0, 1, 2] as const).find((each) => each !== from && each !== to) ?? 0;
  const by = { 'the right one': right, 'the wrong one': wrong, 'a third': third }[step.by];
  return { kind: step.kind, by, from, to, nth: asks.length - 1 };
}

function peopleOf(pair: Pair): readonly [Person, Person] {
  const all = { '01': [0, 1], '02': [0, 2], '12': [1, 2] } as const;
  return all[pair];
}
