/** An SDK client for tests with a scripted server. The test controls its waits, deadlines and random numbers. */
import { createStudymate, memoryTokens, type ClientConfig, type Studymate } from '../../../src/client/sdk/index.ts';
import type { Time } from '../../../src/client/sdk/time.ts';

export interface HeldTime extends Time {
  /** Duration of each wait in milliseconds, in order. */
  readonly waits: number[];
  /** Duration of each deadline in milliseconds, in order. */
  readonly deadlines: number[];
  /** Makes the newest deadline expire. */
  expire(): void;
}

/** Returns a fake clock. A wait ends at once and is recorded. A deadline expires only when the test calls `expire`. */
export function heldTime(random = 0.5): HeldTime {
  const waits: number[] = [];
  const deadlines: number[] = [];
  let newest = new AbortController();
  return {
    waits,
    deadlines,
    random: () => random,
    sleep: async (ms) => void waits.push(ms),
    deadline: (ms) => {
      deadlines.push(ms);
      newest = new AbortController();
      return newest.signal;
    },
    expire: () => newest.abort(),
  };
}

/** Returns a client that is signed in with the tokens `access-1` and `refresh-1`. */
export function sdkFor(baseUrl: string, config: Partial<ClientConfig> = {}): Studymate & { readonly time: HeldTime } {
  const time = heldTime();
  const tokens = memoryTokens({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  return Object.assign(createStudymate({ baseUrl, tokens, locale: 'en', time, ...config }), { time });
}
