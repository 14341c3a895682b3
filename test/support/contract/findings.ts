/**
 * Stores the results of the contract check until a caller takes them. It is separate from the check, so that tests
 * without calls do not load the contract.
 */

/** A problem of a response: a sentence that names the request, and the place in the test that made the request. */
export interface Breach {
  readonly sentence: string;
  readonly place: Error;
}

let breaches: Breach[] = [];
const seen = new Set<string>();

/**
 * Records the problems of a response, and the response itself as `operationId status mediaType`. `answer` is null for a
 * response that is not counted, such as one of the router.
 */
export function record(found: readonly Breach[], answer: string | null): void {
  breaches.push(...found);
  if (answer !== null) seen.add(answer);
}

/** Returns the breaches of the contract since the last call. */
export function takeBreaches(): Breach[] {
  const taken = breaches;
  breaches = [];
  return taken;
}

/** Returns the responses recorded since the last call. */
export function takeSeen(): string[] {
  const taken = [...seen];
  seen.clear();
  return taken;
}
