import { type Checked, paragraphFaults, tidyIntroduction } from '../../profile/index.ts';
import { messageLimit } from './limits.ts';

/** Checks the message of a request. The value is the message as it is stored, or null if there is none. */
export function checkMessage(message: string | undefined): Checked<string | null> {
  if (message === undefined) return { value: null };
  const value = tidyIntroduction(message);
  const faults = paragraphFaults('/body/message', value, messageLimit);
  return faults.length > 0 ? { faults } : { value };
}
