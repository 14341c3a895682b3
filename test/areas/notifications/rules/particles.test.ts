import { describe, expect, it } from 'vitest';
import { findPair, particlePairs, pickParticle } from '../../../../src/areas/notifications/rules/particles.ts';

/** Each word with 을/를, and with 으로/로 where ㄹ makes a difference. */
const words: readonly (readonly [rule: string, word: string, object: string, direction: string])[] = [
  ['Hangul that ends in a vowel', '민아', '를', '로'],
  ['Hangul that ends in a consonant', '민성', '을', '으로'],
  ['Hangul that ends in ㄹ', '서울', '을', '로'],
  ['Hangul that ends in ㄹ, one syllable', '폴', '을', '로'],
  ['decomposed Hangul (NFD)', '민성'.normalize('NFD'), '을', '으로'],
  ['Latin a', 'Emma', '를', '로'],
  ['Latin l', 'Paul', '을', '로'],
  ['Latin m', 'Kim', '을', '으로'],
  ['Latin n', 'John', '을', '으로'],
  ['Latin ng', 'Ming', '을', '으로'],
  ['Latin x', 'Max', '를', '로'],
  ['Latin r', 'Peter', '를', '로'],
  ['Latin s', 'James', '를', '로'],
  ['Latin d', 'David', '를', '로'],
  ['Latin y', 'Emily', '를', '로'],
  ['Latin w', 'Matthew', '를', '로'],
  ['a silent e after k', 'Mike', '를', '로'],
  ['an e that is read', 'Zoe', '를', '로'],
  ['an e after n, which may be silent', 'Anne', '을(를)', '(으)로'],
  ['an e with an accent', 'René', '를', '로'],
  ['accents elsewhere', 'Jürgen', '을', '으로'],
  ['h after a vowel', 'Sarah', '를', '로'],
  ['th', 'Ruth', '를', '로'],
  ['ch, which is read in two ways', 'Zach', '을(를)', '(으)로'],
  ['a stop after a vowel', 'Jack', '을', '으로'],
  ['a stop after a consonant', 'Mark', '를', '로'],
  ['a stop after two vowels', 'Brook', '을(를)', '(으)로'],
  ['b, which is read in two ways', 'Bob', '을(를)', '(으)로'],
  ['letters that other languages have', 'Iosifß', '을(를)', '(으)로'],
  ['a single letter by its name', 'B', '를', '로'],
  ['the letter L', 'L', '을', '로'],
  ['capitals that end alike in both readings', 'EMMA', '를', '로'],
  ['capitals read by letter', 'KBS', '를', '로'],
  ['capitals that do not end alike', 'LG', '을(를)', '(으)로'],
  ['0, read 영', '민수0', '을', '으로'],
  ['1, read 일', 'Kim 1', '을', '로'],
  ['2, read 이', 'R2-D2', '를', '로'],
  ['3, read 삼', 'Kim 3', '을', '으로'],
  ['7, read 칠', '7', '을', '로'],
  ['9, read 구', '99', '를', '로'],
  ['tens, read 십', '50', '을', '으로'],
  ['a trillion, read 조', '1000000000000', '을(를)', '(으)로'],
  ['a remark in brackets', '김(팀장)', '을', '으로'],
  ['a remark after a vowel', '민수 (서울)', '를', '로'],
  ['brackets round the whole word', '(팀장)', '을', '으로'],
  ['two remarks', '민아(a)[b]', '를', '로'],
  ['an emoji', '민수😀', '를', '로'],
  ['an emoji of several parts', '민성👩‍👩‍👧‍👦🏽', '을', '으로'],
  ['a keycap, read as its digit', '3️⃣', '을', '으로'],
  ['only emoji', '😀😀', '을(를)', '(으)로'],
  ['Han characters', '東京', '을(를)', '(으)로'],
  ['single consonants', 'ㅋㅋ', '을(를)', '(으)로'],
  ['single vowels', 'ㅠㅠ', '를', '로'],
  ['quotes after the name', '"민수"', '를', '로'],
  ['Korean quotes after the name', '‘민성’', '을', '으로'],
  ['punctuation after the name', '민수!?', '를', '로'],
  ['white space after the name', '민수 ', '를', '로'],
  ['kana', 'さくら', '를', '로'],
  ['kana that ends in ん', 'けん', '을', '으로'],
  ['a sign that is read', '50%', '을(를)', '(으)로'],
  ['plus signs', 'C++', '을(를)', '(으)로'],
  ['Cyrillic', 'Иван', '을(를)', '(으)로'],
  ['nothing', '', '을(를)', '(으)로'],
];

describe('pickParticle', () => {
  it.each(words)('push-N14: %s: %s', (_, word, object, direction) => {
    expect([pickParticle(word, '을/를'), pickParticle(word, '으로/로')]).toEqual([object, direction]);
  });

  it('push-N14: knows both forms of every pair, and writes both if the end is unknown', () => {
    const forms = (word: string) => particlePairs.map((pair) => pickParticle(word, pair)).join(' ');
    expect(forms('민성')).toBe('이 을 은 과 으로 이랑 이나 아 이에요');
    expect(forms('민아')).toBe('가 를 는 와 로 랑 나 야 예요');
    expect(forms('서울')).toBe('이 을 은 과 로 이랑 이나 아 이에요');
    expect(forms('東京')).toBe('이(가) 을(를) 은(는) 와(과) (으)로 (이)랑 (이)나 아(야) 이에요(예요)');
  });
});

describe('findPair', () => {
  it('finds a pair in either order, and no other', () => {
    expect([findPair('이/가'), findPair('가/이'), findPair('과/와')]).toEqual(['이/가', '이/가', '와/과']);
    expect([findPair('이가'), findPair('에/에서'), findPair('')]).toEqual([undefined, undefined, undefined]);
  });
});
