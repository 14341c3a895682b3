/** `z.catch` of the bundle is that of zod. */
import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { catchFaults } from '../../src/platform/bundle/zod-catch.ts';

it.each([
  ['a value', 'other'],
  ['undefined', undefined],
  ['a function', () => 'made'],
])('replaces what does not fit by %s, as zod does', (_what, replacement) => {
  // The last one is a function, which the type of `catch` takes as well.
  const [ours, zods] = [catchFaults(z.string(), replacement), z.catch(z.string(), replacement as string)];
  for (const sent of ['fits', 3, undefined, null]) expect(ours.safeParse(sent)).toEqual(zods.safeParse(sent));
});

it('tells a function what did not fit', () => {
  const make = vi.fn(() => 'made');
  expect(catchFaults(z.string(), make).parse(3)).toBe('made');
  expect(make).toHaveBeenCalledWith(expect.objectContaining({ value: 3 }));
});
