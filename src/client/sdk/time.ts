/** Everything the SDK takes from the outside that tests must be able to hold in their hand. */
export interface Time {
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** A signal that aborts after so many milliseconds. */
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
  deadline: (ms) => AbortSignal.timeout(ms),
  random: Math.random,
};
