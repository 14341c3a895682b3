import { type Checked, codeFaults, paragraphFaults, resultOf, tidyIntroduction } from '../../profile/index.ts';

/** What a message can contain. */
export const messageTypes = ['text', 'system'] as const;
export type MessageType = (typeof messageTypes)[number];

/** What a reader sees of a message: its type, or that it is hidden from them. */
export type ShownType = MessageType | 'hidden';

/** The code points of a message that a list or a quotation shows. */
export const PREVIEW_LENGTH = 200;

/** How long a message may be. A reader counts no more characters than code points. */
export const chatTextLimit = { characters: 4000, codePoints: 4000 } as const;

/** Checks the text of a message. The value is the text as it is stored. */
export function checkMessageText(sent: string): Checked<string> {
  const text = tidyIntroduction(sent);
  return resultOf(paragraphFaults('/body/text', text, chatTextLimit), text);
}

/** Checks the text of a new message and the language that its sender names. The value is the text as it is stored. */
export function checkNewMessage(sent: string | undefined, language: string | undefined): Checked<string> {
  const faults = codeFaults('/body/language', 'languages', language);
  const checked = sent === undefined ? { value: '' } : checkMessageText(sent);
  if ('faults' in checked) return { faults: [...checked.faults, ...faults] };
  return resultOf(faults, checked.value);
}
