/** A client against a scripted server whose waiting, deadlines and chance the test holds in its hand. */
import { createStudymate, memoryTokens, type ClientConfig, type Studymate } from '../../../src/client/sdk/index.ts';
import type { Time } from '../../../src/client/sdk/time.ts';

export interface HeldTime extends Time {
  /** Milliseconds of each wait, in order. */
  readonly waits: number[];
  /** Milliseconds of each deadline that was set. */
  readonly deadlines: number[];
  /** Lets the newest deadline pass. */
  expire(): void;
}

/** Time that stands still: waits end at once and are noted, deadlines pass when told to. */
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

/** A client signed in with the tokens `access-1` and `refresh-1`. */
export function sdkFor(baseUrl: string, config: Partial<ClientConfig> = {}): Studymate & { readonly time: HeldTime } {
  const time = heldTime();
  const tokens = memoryTokens({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  return Object.assign(createStudymate({ baseUrl, tokens, locale: 'en', time, ...config }), { time });
}
