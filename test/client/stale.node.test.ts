import { describe, expect, it } from 'vitest';
import type { AnyInput, Descriptor, Invalidation } from '../../src/client/sdk/descriptor.ts';
import { makesStale } from '../../src/client/sdk/stale.ts';

const make = (id: string, invalidates: readonly Invalidation[] = []): Descriptor => ({
  id,
  method: 'GET',
  path: '/',
  statuses: [200],
  invalidates,
});

/**
 * Returns whether a change with this input and response data makes the result of `getPart` with the input `read` stale.
 */
function isStale(invalidation: Invalidation, change: AnyInput, data: unknown, read: AnyInput): boolean {
  return makesStale({ descriptor: make('change', [invalidation]), input: change }, data, {
    descriptor: make('getPart'),
    input: read,
  });
}

describe('an answer that was read before a change', () => {
  const read = { path: { partId: 'a' }, query: { page: 2 } };

  it('is stale when its operation is named without parameters, and not when another is', () => {
    expect(isStale(['getPart'], {}, undefined, read)).toBe(true);
    expect(isStale(['getOther'], {}, undefined, read)).toBe(false);
  });

  it.each<[string, Invalidation, AnyInput, unknown]>([
    ['path', ['getPart', { partId: ['path', 'id'] }], { path: { id: 'a' } }, undefined],
    ['query', ['getPart', { page: ['query', 'at'] }], { query: { at: '2' } }, undefined],
    ['body', ['getPart', { partId: ['body', 'parts', '0', 'id'] }], { body: { parts: [{ id: 'a' }] } }, undefined],
    ['answer', ['getPart', { partId: ['data', 'id'] }], {}, { id: 'a' }],
  ])(
    'is stale when its parameter is the one in the %s, and not when it is another',
    (_place, invalidation, change, data) => {
      expect(isStale(invalidation, change, data, read)).toBe(true);
      expect(isStale(invalidation, change, data, { path: { partId: 'b' }, query: { page: 3 } })).toBe(false);
    },
  );

  it('is stale only when all parameters are the same', () => {
    const invalidation: Invalidation = ['getPart', { partId: ['path', 'id'], page: ['query', 'at'] }];
    expect(isStale(invalidation, { path: { id: 'a' }, query: { at: 2 } }, undefined, read)).toBe(true);
    expect(isStale(invalidation, { path: { id: 'a' }, query: { at: 1 } }, undefined, read)).toBe(false);
  });

  it('is stale when the parameter is missing from either', () => {
    const invalidation: Invalidation = ['getPart', { partId: ['data', 'part', 'id'] }];
    expect(isStale(invalidation, {}, undefined, read)).toBe(true);
    expect(isStale(invalidation, {}, { part: null }, read)).toBe(true);
    expect(isStale(invalidation, {}, { part: { id: 'a' } }, {})).toBe(true);
  });
});
