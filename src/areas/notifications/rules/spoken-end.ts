import { endOfLatin } from './latin-end.ts';

/**
 * How a word ends when a Korean speaker reads it aloud: in a vowel, in ㄹ, or in another consonant. `unknown` if the
 * spelling does not tell.
 */
export type SpokenEnd = 'vowel' | 'rieul' | 'consonant' | 'unknown';

/** What is not read aloud at the end of a word: emoji with their parts, quotes, punctuation and white space. */
const silentEnd = /(?:(?![%&#@+=<>°\p{Sc}])[\p{P}\p{S}\p{Z}\p{C}\p{Extended_Pictographic}\u{FE0E}\u{FE0F}\u{20E3}])+$/u;

/** A remark in brackets at the end. The particle follows the word before it: 김(팀장) as 김. */
const remark = /[([{（［「『《〈【][^()[\]{}（）［］「」『』《》〈〉【】]*[)\]}）］」』》〉】]$/u;

/** The ends of 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digitEnds: readonly SpokenEnd[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/**
 * How a word ends. A remark in brackets, quotes, punctuation and emoji at its end are not read. Hangul ends as written,
 * digits as they are read in Korean (3 is 삼), Latin letters by the rule of `endOfLatin`, kana in a vowel or in ん. Han
 * characters, single consonants (ㅋㅋ), signs that are read (%) and all other scripts are unknown.
 */
export function findSpokenEnd(word: string): SpokenEnd {
  const read = stripSilentEnd(word.normalize('NFC'));
  const last = Array.from(read).at(-1) ?? '';
  if (/[가-힣]/.test(last)) return endOfSyllable(last);
  if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
  if (/[0-9]/.test(last)) return endOfNumber(read);
  if (/[ぁ-ゖァ-ヺ]/.test(last)) return endOfKana(last);
  return /\p{Script=Latin}/u.test(last) ? endOfLatin(read) : 'unknown';
}

function stripSilentEnd(word: string): string {
  let read = word.trim();
  for (;;) {
    const rest = read.replace(remark, '').trim();
    // A word that stands in brackets as a whole is read.
    const shorter = (rest === '' ? read : rest).replace(silentEnd, '');
    if (shorter === read) return read;
    read = shorter;
  }
}

/** The final consonant of a Hangul syllable is its code modulo 28: 0 for none, 8 for ㄹ (Unicode 3.12). */
function endOfSyllable(syllable: string): SpokenEnd {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28;
  if (final === 0) return 'vowel';
  return final === 8 ? 'rieul' : 'consonant';
}

/** 십, 백, 천, 만 and 억 end like 영, but 조 (twelve zeros) does not. */
function endOfNumber(read: string): SpokenEnd {
  return /0{12}$/.test(read) ? 'unknown' : (digitEnds[Number(read.at(-1))] ?? 'unknown');
}

function endOfKana(kana: string): SpokenEnd {
  if (/[っッ]/.test(kana)) return 'unknown';
  return /[んン]/.test(kana) ? 'consonant' : 'vowel';
}
