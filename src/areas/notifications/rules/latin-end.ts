import type { SpokenEnd } from './spoken-end.ts';

/**
 * Spellings and how they end in Korean by the rules for loanwords (외래어 표기법). The first that fits counts. A letter that
 * may be silent or be read in two ways is unknown, because both forms of a particle are better than a wrong one.
 */
const endings: readonly (readonly [RegExp, SpokenEnd])[] = [
  // Paul 폴, Daniel 대니얼.
  [/l$/, 'rieul'],
  // Kim 킴, John 존, Ming 밍.
  [/(?:m|n|ng)$/, 'consonant'],
  // Emma 에마, Leo 리오, Emily 에밀리, Matthew 매슈.
  [/[aiouyw]$/, 'vowel'],
  // Renee 르네, Zoe 조이, Chloe 클로이.
  [/[aeiouy]e$/, 'vowel'],
  // Mike 마이크 and Daisuke 다이스케 both end in a vowel; but Anne 앤 and Akane 아카네 do not end alike.
  [/[mnl]e$/, 'unknown'],
  [/e$/, 'vowel'],
  // Sarah 세라, Josh 조시, Ruth 루스, Hugh 휴. Bach 바흐 and Zach 잭, Ralph 랠프 and Joseph 조셉 do not end alike.
  [/(?:[aeiou]|s|t|g)h$/, 'vowel'],
  [/h$/, 'unknown'],
  // Peter 피터, James 제임스, Max 맥스, Fritz 프리츠, David 데이비드.
  [/[rszfvxjd]$/, 'vowel'],
  // After a consonant a stop gets a vowel: Mark 마크, Robert 로버트.
  [/[lmnrsf][ptk]$/, 'vowel'],
  // After one vowel it ends the syllable: Jack 잭, Scott 스콧, Eric 에릭, Philip 필립. After two it depends: Brook, Pete.
  [/(?:^|[^aeiouy])[aeiouy](?:ck|c|pp|p|tt|t|k)$/, 'consonant'],
];

/** How the names of letters end: 엘, 엠, 엔. R is 아르 or 알. All other names end in a vowel. */
const letterEnds: Readonly<Record<string, SpokenEnd>> = { L: 'rieul', M: 'consonant', N: 'consonant', R: 'unknown' };

/**
 * How a word in Latin letters ends, without regard to accents. A single letter is read by its name. A word in capitals
 * may be read letter by letter (KBS) or as a word (EMMA): if the two do not end alike, it is unknown.
 */
export function endOfLatin(text: string): SpokenEnd {
  const word = /\p{Script=Latin}+$/u.exec(text)?.[0] ?? '';
  // An accent on a last e says that it is read: José, René.
  if (/[éèêë]$/i.test(word)) return 'vowel';
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '');
  const byName = letterEnds[letters.at(-1)?.toUpperCase() ?? ''] ?? 'vowel';
  if (!/^[a-z]+$/i.test(letters)) return 'unknown';
  if (letters.length === 1) return byName;
  const asWord = endings.find(([pattern]) => pattern.test(letters.toLowerCase()))?.[1] ?? 'unknown';
  return letters !== letters.toUpperCase() || asWord === byName ? asWord : 'unknown';
}
