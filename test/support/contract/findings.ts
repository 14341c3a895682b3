/** What the contract check has found since it was last asked. Apart from the check, so that tests without calls load no contract. */
let violations: string[] = [];
const seen = new Set<string>();

/** Notes what breaks the contract, and the answer that was produced: `operationId status mediaType`, null for the router's. */
export function record(sentences: readonly string[], answer: string | null): void {
  violations.push(...sentences);
  if (answer !== null) seen.add(answer);
}

/** Breaches of the contract since the last call. */
export function takeViolations(): string[] {
  const taken = violations;
  violations = [];
  return taken;
}

/** Answers produced since the last call. */
export function takeSeen(): string[] {
  const taken = [...seen];
  seen.clear();
  return taken;
}
