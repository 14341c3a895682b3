/** Tests `npm run soak`: the number of runs and the random seed of long property tests, and invalid arguments. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, runsOf, usualSeed } from '../support/property.ts';

const soak = (...args: string[]) => spawnSync(process.execPath, ['src/cli/soak.mjs', ...args], { encoding: 'utf8' });

describe('a long property', () => {
  const size = { sampled: 5, full: 20, seed: 11 };

  it('is tried a few times with the same seed in each npm test', () => {
    expect(runsOf(size, null)).toEqual({ numRuns: 5, seed: 11 });
    expect(runsOf({ sampled: 5, full: 20 }, null)).toEqual({ numRuns: 5, seed: usualSeed });
  });

  it('is tried in full with the seed of the round in a soak', () => {
    expect(runsOf(size, 77)).toEqual({ numRuns: 20, seed: 77 });
  });

  it('fails with the same value when its seed and path are given again', async () => {
    const seen: number[] = [];
    const property = fc.asyncProperty(fc.nat(), async (value) => {
      seen.push(value);
      expect(value % 7).not.toBe(0);
    });
    const failure = await holds(property, { numRuns: 1000 }).catch((error: Error) => error.message);
    const [, seed, path] = /seed: (-?\d+), path: '([\d:]+)'/.exec(String(failure)) ?? [];
    const value = seen.at(-1);
    await expect(holds(property, { numRuns: 1000, seed: Number(seed), path: path ?? '' })).rejects.toThrow();
    expect(seen.at(-1)).toBe(value);
  });
});

describe('npm run soak', () => {
  it('explains itself', () => {
    expect(soak('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run soak') });
  });

  it.each([
    [['--seed', 'x'], '--seed a whole number'],
    [['--minutes=-1'], '--minutes is a number'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--only', 'nothing-like-it'], 'nothing-like-it'],
  ])('refuses %j and says why', (args, why) => {
    expect(soak(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(why) });
  });
});
