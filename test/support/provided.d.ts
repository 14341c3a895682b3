/** What vitest.config.ts hands to tests; they read it by `inject`. */
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of a round of `npm run soak`; null in every other run. */
    soakSeed: number | null;
    /** The operations whose contract cases run, as `npm run check` chooses them; none means all. */
    casesOf: readonly string[];
  }
}
