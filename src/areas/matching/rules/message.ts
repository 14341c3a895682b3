import { type Checked, paragraphFaults, tidyIntroduction } from '../../profile/index.ts';
import { messageLimit } from './limits.ts';

/** The words sent along with a request as they are stored, or what is wrong with them; null if there are none. */
export function checkedMessage(message: string | undefined): Checked<string | null> {
  if (message === undefined) return { value: null };
  const value = tidyIntroduction(message);
  const faults = paragraphFaults('/body/message', value, messageLimit);
  return faults.length > 0 ? { faults } : { value };
}
