import { josa } from 'es-hangul';
import { findSpokenEnd, type SpokenEnd } from './spoken-end.ts';

/**
 * The pairs of Korean particles that a template may name, with what is written when it is unknown how the word ends. A
 * template may name the two forms in either order.
 */
const pairs = {
  '이/가': '이(가)',
  '을/를': '을(를)',
  '은/는': '은(는)',
  '와/과': '와(과)',
  '으로/로': '(으)로',
  '이랑/랑': '(이)랑',
  '이나/나': '(이)나',
  '아/야': '아(야)',
  '이에요/예요': '이에요(예요)',
} as const;

export type ParticlePair = keyof typeof pairs;

/** The pairs that a template may name, in the order of the documentation. */
export const particlePairs = Object.keys(pairs) as readonly ParticlePair[];

/** A syllable that ends like the word. es-hangul chooses by the last syllable and knows Hangul only. */
const syllables: Readonly<Record<Exclude<SpokenEnd, 'unknown'>, string>> = {
  vowel: '가',
  rieul: '갈',
  consonant: '각',
};

/** The pair with this name, in either order of its two forms; undefined if there is none. */
export function findPair(name: string): ParticlePair | undefined {
  const turned = name.split('/').toReversed().join('/');
  return particlePairs.find((pair) => pair === name || pair === turned);
}

/** The particle of the pair that follows the word. Both forms (`을(를)`) if it is unknown how the word ends. */
export function pickParticle(word: string, pair: ParticlePair): string {
  const end = findSpokenEnd(word);
  return end === 'unknown' ? pairs[pair] : josa.pick(syllables[end], pair);
}
