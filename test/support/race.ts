/** Starts `times` calls at once and gives their results in order; a call that throws fails the test. */
export function inParallel<Result>(times: number, call: (index: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => call(index)));
}
