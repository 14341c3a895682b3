/** What replaces es-hangul in the bundle picks the same particles. */
import { josa } from 'es-hangul';
import { describe, expect, it } from 'vitest';
import { particlePairs } from '../../src/areas/notifications/rules/particles.ts';
import { josa as bundled } from '../../src/platform/bundle/es-hangul.ts';

describe('josa.pick of the bundle', () => {
  it.each(particlePairs)('picks of %s what es-hangul picks, after every syllable', (pair) => {
    const syllables = Array.from({ length: 0xd7a4 - 0xac00 }, (_none, index) => String.fromCharCode(0xac00 + index));
    expect(syllables.filter((syllable) => bundled.pick(syllable, pair) !== josa.pick(syllable, pair))).toEqual([]);
  });
});
