/** Runs `work` while no other work with this name runs. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

interface LockManagerLike {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Holds a Web Lock of the browser, which is valid for all tabs of an origin. Elsewhere no lock is needed. */
export const holdWebLock: Lock = (name, work) => {
  // Workers and older browsers have no `navigator.locks`, and the Workers types do not declare it.
  const { navigator } = globalThis as { navigator?: { locks?: LockManagerLike } };
  return navigator?.locks ? navigator.locks.request(name, work) : work();
};
