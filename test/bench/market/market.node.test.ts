/**
 * MAT-16: runs BEN-9 with fewer markets. The build fails if a result misses a bar. `npm run bench` uses all of them.
 */
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { generateMarket } from './generate.ts';
import { bars, failures } from './bars.ts';
import { brokenRules } from './violations.ts';

const seeds = [1, 2];
/**
 * The bars are for markets of this size. With fewer users, a list contains nearly all of them, and the answered matches
 * depend more on chance than on rank: 0.997 to 1.02 of the oracle with 800 users, 0.99 to 1.03 with 600.
 */
const size = 1000;

describe('the synthetic market', () => {
  it('is frozen: the same seed gives the same people', () => {
    const { people, truth } = generateMarket(1, 100);
    expect(generateMarket(1, 100)).toEqual({ people, truth });
    expect([
      people.filter(({ native }) => native === 'ko').length,
      people.reduce((sum, { age }) => sum + age, 0),
      truth[99]?.noiseSeed,
    ]).toMatchInlineSnapshot(`
      [
        38,
        2633,
        710311299,
      ]
    `);
  });
});

describe.each(await Promise.all(seeds.map(async (seed) => ({ seed, result: await compare(seed, size) }))))(
  'recommendations in market $seed',
  ({ result }) => {
    it('reach every limit of bars.ts', () => {
      expect(failures(result.ours, result.oracle, bars)).toEqual([]);
    });

    it('are spread more evenly and get more answers than those of the one-sided ranker, and rank better than a random order', () => {
      expect(result.ours.gini).toBeLessThan(result['one-sided'].gini);
      expect(result.ours.answered).toBeGreaterThan(result['one-sided'].answered);
      expect(result.ours.ndcg).toBeGreaterThan(result['random eligible'].ndcg);
      expect(result.random.violations).toBeGreaterThan(0);
    });
  },
);

describe('recommendations in a market with minors, preferences, hidden ages, blocks and requests', () => {
  it.each(seeds)('break no hard rule with seed %s', async (seed) => {
    const { places, violations, pairs, keptApart } = await brokenRules(seed, 500, 200);
    expect(violations).toBe(0);
    // Checks that the rules forbid many pairs and that the lists are not empty.
    expect(keptApart / pairs).toBeGreaterThan(0.4);
    expect(places).toBeGreaterThan(500);
  });
});
