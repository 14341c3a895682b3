import { ProblemError } from './problem.ts';
import type { AnyResult } from './result.ts';

/** The data of a success; throws a ProblemError for anything else. */
export function unwrap<R extends AnyResult>(result: R): Extract<R, { ok: true }>['data'] {
  if (!result.ok) throw new ProblemError(result.problem);
  return result.data;
}
