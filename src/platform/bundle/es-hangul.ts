/**
 * Replaces es-hangul in the bundle (`[alias]` in wrangler.toml). The package builds its tables and patterns while it
 * loads, so a bundler keeps all of them. The Worker only picks the particle after one of three syllables
 * (`rules/particles.ts` of the area notifications). test/platform/es-hangul-in-bundle.test.ts compares both.
 */
export const josa = {
  /** The form of the pair that follows the word: of `은/는`, the first after a consonant at its end. */
  pick(word: string, pair: string): string {
    const [first = '', second = ''] = pair.split('/');
    // A syllable is 28 times its first two sounds, plus the consonant at its end: 0 for none, 8 for rieul.
    const end = (word.charCodeAt(word.length - 1) - 0xac00) % 28;
    // Before 로, rieul counts as no consonant. Of 와/과 the form after a vowel comes first.
    const isClosed = end > 0 && !(end === 8 && pair.startsWith('으로/'));
    return isClosed !== (pair === '와/과') ? first : second;
  },
};
