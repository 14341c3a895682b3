/** Properties over long random sequences: a failure says in a few lines what happened and how to bring it back. */
import fc from 'fast-check';

/**
 * Tries a property so many times; throws the first failure with its seed and path, unshrunk, since a run against the real stack
 * takes long and tells its own story. `again` brings a failure back: `{ seed, path }` as they were printed.
 */
export async function holds<Value>(
  property: fc.IAsyncProperty<Value>,
  numRuns: number,
  again: { readonly seed?: number; readonly path?: string } = {},
): Promise<void> {
  const { failed, seed, counterexamplePath, errorInstance } = await fc.check(property, {
    numRuns,
    endOnFailure: true,
    ...again,
  });
  if (!failed) return;
  const said = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`Comes back with { seed: ${seed}, path: '${counterexamplePath}' }.\n${said}`, {
    cause: errorInstance,
  });
}
