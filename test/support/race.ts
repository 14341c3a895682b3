/** Starts `times` calls at the same time. Returns their results in order. If a call throws, the test fails. */
export function inParallel<Result>(times: number, call: (index: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => call(index)));
}
