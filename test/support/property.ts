/**
 * Long properties. `npm test` tries each a few times, `npm run soak` in full and with a new seed in each round.
 * A failure says in a few lines what happened and how to repeat it.
 */
import fc from 'fast-check';
import { inject } from 'vitest';

/** How often a property is tried, and with which seed; without one fast-check draws it. */
export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

export interface Size {
  /** Runs in `npm test`. */
  readonly sampled: number;
  /** Runs in each round of `npm run soak`. */
  readonly full: number;
  /** For `npm test`, where a bound holds for this seed only. */
  readonly seed?: number;
}

/** How often, and with which seed, this run tries a long property; a soak has a seed of its own. */
export function runsOf({ sampled, full, seed }: Size, soakSeed = inject('soakSeed')): Runs {
  if (soakSeed !== null) return { numRuns: full, seed: soakSeed };
  return { numRuns: sampled, ...(seed !== undefined && { seed }) };
}

/**
 * Tries a property; throws the first failure with its seed and path, unshrunk, since a run against the real stack takes
 * long and tells its own story. To repeat a failure, add the printed `{ seed, path }` to `runs`.
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
