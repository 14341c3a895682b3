import type { Checked } from '../rules/fault.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/**
 * Returns the checked value.
 *
 * @throws Refused request.invalid with all faults, if there are any.
 */
export function requireValid<T>(result: Checked<T>): T {
  if ('faults' in result) throw new Refused(refuse('request.invalid', { errors: result.faults }));
  return result.value;
}
