/** Dependencies for tests that call services, jobs or the data library directly, without a request. */
import { env as bindings } from 'cloudflare:workers';
import { meter } from '../../src/store/metered.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Env } from '../../src/platform/env.ts';

/** The bindings, typed as the Worker sees them. */
export const env = bindings as unknown as Env;

export interface TestDeps extends Deps {
  /** The logged events, in order. */
  readonly logged: readonly string[];
  /** Waits until all deferred work is finished. */
  settle(): Promise<void>;
}

/**
 * Returns new dependencies that use the real bindings and the clock of the test. `replaced` overrides single members.
 */
export function testDeps(replaced: Partial<Deps> = {}): TestDeps {
  const logged: string[] = [];
  const deferred: Promise<unknown>[] = [];
  const note = (event: string): void => void logged.push(event);
  const deps: TestDeps = {
    env,
    // Each read gets a new meter, because a test may run more statements than one invocation may.
    get db() {
      return meter(env.DB).db;
    },
    clock: systemClock,
    log: { info: note, warn: note, error: note },
    defer: (work) => {
      deferred.push(work);
      // A test that does not call `settle` may end first, and the next one clears the database under the work.
      work.catch(() => undefined);
    },
    logged,
    settle: async () => void (await Promise.all(deferred)),
  };
  return Object.defineProperties(deps, Object.getOwnPropertyDescriptors(replaced));
}
