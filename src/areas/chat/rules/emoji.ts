import { type Checked, makeFault, resultOf } from '../../profile/index.ts';

/** How many different emoji a message can have. */
export const EMOJI_A_MESSAGE = 20;

const variationSelectors = /[\uFE0E\uFE0F]/g;
/** A character that is shown as an emoji only with a variation selector, unless a skin colour follows it. */
const shownAsText = /(?!\p{Emoji_Presentation})\p{Emoji}(?!\p{Emoji_Modifier})/gu;
/** The emoji that Unicode recommends for interchange, fully qualified (UTS 51, RGI_Emoji). */
const oneEmoji = /^\p{RGI_Emoji}$/v;

/** Checks that a text is one emoji. The value is its fully qualified form (UTS 51, ED-18a). */
export function checkEmoji(sent: string): Checked<string> {
  const emoji = sent.replaceAll(variationSelectors, '').replaceAll(shownAsText, '$&\uFE0F');
  const fault = makeFault('/path/emoji', 'Must be exactly one emoji.', '이모지 한 개여야 합니다.');
  return resultOf(oneEmoji.test(emoji) ? [] : [fault], emoji);
}
