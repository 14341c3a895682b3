/** A small BEN-2: all sides start and answer the same. Nothing is timed. */
import { expect, it } from 'vitest';
import { assertEqualAnswers, withSides } from './cpu/sides.ts';

it('all sides of BEN-2 answer the same', () =>
  withSides(async (run) => {
    expect(await assertEqualAnswers(run, 'put', 1)).toContain('"planId"');
    expect(await assertEqualAnswers(run, 'list', 1)).toContain('"matchId"');
  }));
