/** Random runs for ranked lists: how readers page through them, and what happens between the pages. */
import fc from 'fast-check';

/** Something between a reader and a candidate. All kinds but `return` remove the candidate from later pages. */
export interface Between {
  readonly kind: 'blocks' | 'isBlocked' | 'asks' | 'isAsked' | 'hides' | 'return';
  /** Which candidate, counted in the order of their ids. */
  readonly nth: number;
}

/** Something that affects all readers. */
export interface Event {
  readonly kind:
    | 'nothing'
    | 'arrival'
    | 'shownOften'
    | 'learnsMore'
    | 'hidesProfile'
    | 'isUnlisted'
    | 'leaves'
    | 'returns';
  readonly nth: number;
}

/** One sequence: how a reader pages through a list. */
export interface Walk {
  readonly pages: readonly { readonly limit: number; readonly before: readonly Between[] }[];
  readonly entryPoint: 'service' | 'http';
}

export interface Run {
  readonly walks: readonly Walk[];
  readonly rounds: readonly { readonly passes: number; readonly events: readonly Event[] }[];
}

const PAGES = 4;
const MINUTE = 60_000;
const nth = fc.nat(99);
const between = fc.record({
  kind: fc.constantFrom(
    'return' as const,
    'blocks' as const,
    'isBlocked' as const,
    'asks' as const,
    'isAsked' as const,
    'hides' as const,
  ),
  nth,
});
const event = fc.record({
  kind: fc.constantFrom(
    'nothing' as const,
    'arrival' as const,
    'shownOften' as const,
    'learnsMore' as const,
    'hidesProfile' as const,
    'isUnlisted' as const,
    'leaves' as const,
    'returns' as const,
  ),
  nth,
});
const walk = fc.record({
  pages: fc.array(fc.record({ limit: fc.integer({ min: 1, max: 6 }), before: fc.array(between, { maxLength: 1 }) }), {
    minLength: PAGES,
    maxLength: PAGES,
  }),
  entryPoint: fc.constantFrom('service' as const, 'service' as const, 'service' as const, 'http' as const),
});

/** Random runs with this many walks through one pool. */
export function drawRuns(walks: number): fc.Arbitrary<Run> {
  return fc.record({
    walks: fc.array(walk, { minLength: walks, maxLength: walks }),
    // A list is kept for 15 minutes, so some expire before they have been read to the end.
    rounds: fc.array(
      fc.record({
        passes: fc.constantFrom(0, 0, MINUTE, 4 * MINUTE, 11 * MINUTE, 15 * MINUTE - 1),
        events: fc.array(event, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: PAGES, maxLength: PAGES },
    ),
  });
}
