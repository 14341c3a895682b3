import { ProblemError } from './problem.ts';
import type { AnyResult } from './result.ts';

/** Returns the data of a success. Throws a ProblemError for any other result. */
export function unwrap<R extends AnyResult>(result: R): Extract<R, { ok: true }>['data'] {
  if (!result.ok) throw new ProblemError(result.problem);
  return result.data;
}
