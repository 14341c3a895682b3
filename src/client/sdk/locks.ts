/** Runs `work` so that no other caller with this name runs at the same time. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

interface LockManagerLike {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** The Web Locks of the browser, which hold over all tabs of an origin; elsewhere nothing needs to be held. */
export const holdWebLock: Lock = (name, work) => {
  // Neither Workers nor older browsers have `navigator.locks`, and the Workers types do not know it.
  const { navigator } = globalThis as { navigator?: { locks?: LockManagerLike } };
  return navigator?.locks ? navigator.locks.request(name, work) : work();
};
