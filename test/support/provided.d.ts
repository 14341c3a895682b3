/** Values that vitest.config.ts provides to tests. Tests read them with `inject`. */
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The random seed of a round of `npm run soak`. It is null in every other run. */
    soakSeed: number | null;
    /** The operations whose contract cases run. `npm run check` chooses them. An empty list means all operations. */
    casesOf: readonly string[];
  }
}
