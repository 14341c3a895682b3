/**
 * Property-based tests that take long. `npm test` runs each property a few times, with the same seed each time.
 * `npm run soak` does the full number of runs, with a new random seed in each round. A failure message explains in a
 * few lines what happened and how to repeat it.
 */
import fc from 'fast-check';
import { inject } from 'vitest';

/** The number of runs of a property, and the random seed. Without a seed, fast-check chooses one. */
export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

export interface Size {
  /** Number of runs in `npm test`. */
  readonly sampled: number;
  /** Number of runs in each round of `npm run soak`. */
  readonly full: number;
  /** The random seed for `npm test`. Set it only if a limit in the test holds for this seed alone. */
  readonly seed?: number;
}

/** The seed of every property in `npm test`, so that a commit passes or fails whoever runs it. */
export const usualSeed = 20260302;

/** Returns the number of runs and the random seed of a long property. A soak run uses its own seed. */
export function runsOf({ sampled, full, seed }: Size, soakSeed = inject('soakSeed')): Required<Runs> {
  if (soakSeed !== null) return { numRuns: full, seed: soakSeed };
  return { numRuns: sampled, seed: seed ?? usualSeed };
}

/**
 * The same in parts of at most `atMost` runs, each with a seed of its own, for one test each. `npm run soak` stops
 * a run that prints nothing for half an hour, and a line is printed only when a test ends.
 */
export function partsOf(size: Size, atMost: number): Required<Runs>[] {
  const { numRuns, seed } = runsOf(size);
  return Array.from({ length: Math.ceil(numRuns / atMost) }, (_, part) => ({
    numRuns: Math.min(atMost, numRuns - part * atMost),
    seed: seed + part,
  }));
}

/**
 * Runs a property. Throws the first failure with its random seed and path. It does not shrink the failing case, because
 * a run against the real stack takes long and its message already explains the failure. To repeat a failure, add the
 * printed `{ seed, path }` to `runs`.
 */
export async function holds<Value>(
  property: fc.IAsyncProperty<Value>,
  runs: Runs & { readonly path?: string },
): Promise<void> {
  const { failed, seed, counterexamplePath, errorInstance } = await fc.check(property, { ...runs, endOnFailure: true });
  if (!failed) return;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`To repeat it, add { seed: ${seed}, path: '${counterexamplePath}' }.\n${reason}`, {
    cause: errorInstance,
  });
}
