/** Dependencies for tests that call services, jobs and the data library without a request. */
import { env as bindings } from 'cloudflare:workers';
import { meter } from '../../src/store/metered.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Env } from '../../src/platform/env.ts';

/** The bindings, typed as the Worker sees them. */
export const env = bindings as unknown as Env;

export interface TestDeps extends Deps {
  /** Events that were logged, in order. */
  readonly logged: readonly string[];
  /** Waits for everything that was deferred. */
  settle(): Promise<void>;
}

/** Fresh dependencies on the real bindings; the clock is the test's clock, and parts can be replaced. */
export function testDeps(replaced: Partial<Deps> = {}): TestDeps {
  const logged: string[] = [];
  const deferred: Promise<unknown>[] = [];
  const note = (event: string): void => void logged.push(event);
  const deps: TestDeps = {
    env,
    // A fresh meter each time: a test may ask for more than one invocation may.
    get db() {
      return meter(env.DB).db;
    },
    clock: systemClock,
    log: { info: note, warn: note, error: note },
    defer: (work) => void deferred.push(work),
    logged,
    settle: async () => void (await Promise.all(deferred)),
  };
  return Object.defineProperties(deps, Object.getOwnPropertyDescriptors(replaced));
}
