import { makeDeadline } from './surroundings.ts';

/** Delays, deadlines and random numbers, which tests replace. */
export interface Time {
  /** Resolves after this many milliseconds, or immediately when the signal aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** Returns a signal that aborts after this many milliseconds. */
  deadline(ms: number): AbortSignal;
  /** 0 <= x < 1, for jitter. */
  readonly random: () => number;
}

export const realTime: Time = {
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done);
      if (signal?.aborted) done();
    }),
  deadline: makeDeadline,
  random: Math.random,
};
