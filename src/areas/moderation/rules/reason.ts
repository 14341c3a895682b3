import { paragraphFaults, resultOf, tidyIntroduction, type Checked } from '../../profile/index.ts';

/** The longest reason and note of a moderator, in characters as a reader counts them. */
const reasonLimit = 1000;

/** Checks a moderator's text and puts it into its stored form. */
export function checkReason(pointer: string, sent: string): Checked<string> {
  const text = tidyIntroduction(sent);
  return resultOf(paragraphFaults(pointer, text, reasonLimit), text);
}
