import { refuse, Refused, type RefusalDetails } from '../../../platform/problems/refusal.ts';

/** Puts the times of a series that are taken into the answer: the assertions of the statements have named them. */
export function tellConflicts(error: unknown): never {
  if (!(error instanceof Refused) || error.refusal.problem !== 'sessions.occurrences_taken') throw error;
  // Only these assertions refuse with this code.
  const { conflicts } = error.refusal.variables as unknown as Required<Pick<RefusalDetails, 'conflicts'>>;
  throw new Refused(refuse('sessions.occurrences_taken', { conflicts }));
}
