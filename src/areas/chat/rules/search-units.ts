/** Divides texts into the units that a search compares. The search index and queries are made of the same units. */

/** The smallest piece of a text that a search compares. Two are equal if their keys are. */
export interface Unit {
  /**
   * `part`: a character of a script without blanks between its words. `word`, `number`: a run of letters or digits of
   * other scripts. `sign`: an emoji or any other visible character. `gap`: blanks.
   */
  readonly kind: 'part' | 'word' | 'number' | 'sign' | 'gap';
  readonly key: string;
  /** Where it stands in the text, in code points. */
  readonly start: number;
  readonly end: number;
}

/** Stands for blanks. No folded text contains it: as a blank it is a gap itself. */
export const GAP = '\u3000';

const variants = '[\\p{Emoji_Modifier}\\uFE0E\\uFE0F\\u{E0020}-\\u{E007F}]*';
/** Marks, and characters that nobody sees; the last two are half-width voice marks. */
const marks = '[\\p{M}\\p{Default_Ignorable_Code_Point}\\uFF9E\\uFF9F]*';
const picture = `\\p{Extended_Pictographic}${variants}`;

/**
 * The clusters of a text that are folded as one: a flag, a keycap, an emoji with all that is joined to it, a syllable
 * that was typed as separate letters, a Thai or Lao vowel that was typed in two parts, or a character with its marks.
 */
const cluster = new RegExp(
  [
    '\\p{RI}\\p{RI}',
    '[#*0-9]\\uFE0F?\\u20E3',
    `${picture}(?:\\u200D${picture})*`,
    '[ㄱ-ㅎ][ㅏ-ㅣ](?:(?![ㄸㅃㅉ])[ㄱ-ㅎ](?![ㅏ-ㅣ])(?![ㄱ-ㅎ](?![ㅏ-ㅣ])))?',
    `.${marks}[\\u0E4D\\u0ECD]${marks}[\\u0E32\\u0EB2]`,
    `.${marks}`,
  ].join('|'),
  'gsu',
);

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const blank = /^[\p{Z}\p{Cc}\p{Cs}\u2800]+$/u;
const emoji = /^(?:\p{RI}|\p{Extended_Pictographic}|.\uFE0F?\u20E3)/u;
const presentation = /[\uFE0E\uFE0F]/g;
const tone = /\p{Emoji_Modifier}/gu;
const accented = /[\p{Script=Latin}\p{Script=Greek}]/u;
const character = /\P{M}\p{M}*|\p{M}+/gu;
const withoutBlanks =
  /^(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const typed = /^([ㄱ-ㅎ])([ㅏ-ㅣ])([ㄱ-ㅎ])?$/u;

/** Consonants as they are typed, in the order in which they begin and end syllables. */
const beginnings = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const endings = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Divides a text. Characters that nobody sees are left out, and so is what forms no unit at its ends. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const [found] of text.matchAll(cluster)) {
    const end = start + Array.from(found).length;
    for (const unit of foldCluster(found, start, end)) append(units, unit);
    start = end;
  }
  return units;
}

/** Adds a unit. Letters that follow letters are one word. */
function append(units: Unit[], unit: Unit): void {
  const last = units.at(-1);
  const grows = unit.kind === 'word' || unit.kind === 'number' || unit.kind === 'gap';
  if (last === undefined || !grows || last.kind !== unit.kind) units.push(unit);
  else units[units.length - 1] = { ...last, key: unit.kind === 'gap' ? GAP : last.key + unit.key, end: unit.end };
}

function foldCluster(found: string, start: number, end: number): Unit[] {
  if (emoji.test(found)) {
    const shown = found.replace(presentation, '');
    // A tone of skin is a unit of its own, so that an emoji is found in all tones.
    return [shown.replace(tone, ''), ...(shown.match(tone) ?? [])].map((key) => ({ kind: 'sign', key, start, end }));
  }
  const shown = found.replace(invisible, '');
  if (shown === '') return [];
  if (blank.test(shown)) return [{ kind: 'gap', key: GAP, start, end }];
  return (fold(shown).match(character) ?? []).map((each) => {
    const kind = kindOf(each);
    return { kind, key: kind === 'sign' ? widen(each) : each, start, end };
  });
}

/** Makes the form in which two texts are equal if a search takes them for equal. */
function fold(shown: string): string {
  const syllable = compose(shown);
  // A number in a circle stays itself: as a digit it would grow together with its neighbours.
  if (/^\p{No}/u.test(syllable)) return syllable;
  const folded = syllable.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  if (/[\p{Z}\p{Cc}]/u.test(folded)) return syllable;
  if (/[‘’ʼ]/u.test(folded)) return "'";
  if (/[“”]/u.test(folded)) return '"';
  // NFKC divides these two vowels, and people type them whole.
  if (/[\u0E32\u0EB2]/.test(folded))
    return folded
      .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
      .replace(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3');
  if (!accented.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** Makes one syllable of letters that were typed one by one. */
function compose(shown: string): string {
  const [, first, vowel, last] = typed.exec(shown) ?? [];
  if (first === undefined || vowel === undefined || !beginnings.includes(first)) return shown;
  const vowelPlace = (vowel.codePointAt(0) ?? 0) - 0x314f;
  const place = (beginnings.indexOf(first) * 21 + vowelPlace) * 28 + (last === undefined ? 0 : endings.indexOf(last));
  return String.fromCodePoint(FIRST_SYLLABLE + place);
}

function kindOf(folded: string): Exclude<Unit['kind'], 'gap'> {
  if (withoutBlanks.test(folded)) return 'part';
  if (/^\p{L}|^\p{Nl}/u.test(folded)) return 'word';
  return /^\p{Nd}/u.test(folded) ? 'number' : 'sign';
}

/** Writes ASCII signs in their wide form, which no folded text has: the tokenizer of the index would drop them. */
function widen(sign: string): string {
  return sign.replace(/[!-~]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0));
}

/** The consonant with which a Korean syllable begins, or the consonant itself; null for everything else. */
export function initialOf({ kind, key }: Unit): string | null {
  if (kind !== 'part') return null;
  const code = key.codePointAt(0) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)
    return String.fromCharCode(0x1100 + Math.floor((code - FIRST_SYLLABLE) / 588));
  return isConsonant(key) ? key : null;
}

/** Whether a key is a Korean consonant alone, in the form to which it is folded. */
export function isConsonant(key: string): boolean {
  return /^[\u1100-\u1112]$/.test(key);
}
