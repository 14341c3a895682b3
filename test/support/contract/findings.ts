/**
 * What the contract check has found since it was last asked. Apart from the check, so that tests without calls load no
 * contract.
 */

/** What is wrong with an answer, in a sentence that names the request, and where the request was made. */
export interface Breach {
  readonly sentence: string;
  readonly place: Error;
}

let breaches: Breach[] = [];
const seen = new Set<string>();

/**
 * Notes what breaks the contract, and the answer that was produced: `operationId status mediaType`, null for the
 * router's.
 */
export function record(found: readonly Breach[], answer: string | null): void {
  breaches.push(...found);
  if (answer !== null) seen.add(answer);
}

/** Breaches of the contract since the last call. */
export function takeBreaches(): Breach[] {
  const taken = breaches;
  breaches = [];
  return taken;
}

/** Answers produced since the last call. */
export function takeSeen(): string[] {
  const taken = [...seen];
  seen.clear();
  return taken;
}
