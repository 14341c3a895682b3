/**
 * Invisible characters that Unicode gives a meaning in their place: without them a name is written wrongly. Everywhere
 * else they are refused (UAX 31, section 2.3; UTS 37; UTS 51).
 */

/** Signs that end the vowel of the letter before them (canonical combining class 9). */
const virama =
  '[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1715\u1734' +
  '\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED\u{11046}\u{110B9}\u{11133}\u{1134D}\u{11442}]';
const joining =
  '(?=\\p{L})[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Mandaic}]';

/** Created at first use: a pattern of properties takes long to parse, which the start of the Worker would pay for. */
let meaningful: RegExp | undefined;
let emoji: RegExp | undefined;

/**
 * Removes the invisible characters that have a meaning where they are, and whole emoji, which contain such characters.
 */
export function withoutMeaningfulSigns(text: string): string {
  meaningful ??= new RegExp(
    [
      // Joiner and non-joiner behind a virama: ශ්‍රී.
      `(?<=\\p{L}\\p{M}*${virama}\\p{M}*)[\u200C\u200D]`,
      // Non-joiner between two letters of a script that joins its letters: علی‌رضا.
      `(?<=${joining}\\p{M}*)\u200C(?=\\p{M}*${joining})`,
      // A registered form of an ideograph: 辻󠄀.
      '(?<=\\p{Unified_Ideograph})[\u{E0100}-\u{E01EF}\uFE00-\uFE02]',
      // Forms of Mongolian letters.
      '(?<=\\p{Script=Mongolian})[\u180B-\u180D\u180F]',
      // A symbol shown as text and not as an emoji.
      '(?<=\\p{Emoji})\uFE0E',
    ].join('|'),
    'gu',
  );
  // Not a literal: V8 lists all emoji when it parses one.
  emoji ??= new RegExp(String.raw`\p{RGI_Emoji}`, 'gv');
  return text.replace(emoji, '').replace(meaningful, '');
}
