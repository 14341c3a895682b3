/** ETags and the request headers that are compared with them (CND-01, CND-02). */
import { describe, expect, it } from 'vitest';
import { etagOf, expectedVersionFrom, isNotModified } from '../../src/platform/http/etag.ts';

describe('If-None-Match', () => {
  it.each([
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
    ['"1",W/"3" , "4"', true],
    ['*', true],
    [' * ', true],
    ['"33"', false],
    ['3', false],
    ['"2"', false],
    ['', false],
    ['"1, 3"', false],
    [undefined, false],
  ])('%s against "3": %s', (header, unchanged) => {
    expect(isNotModified(header, etagOf(3))).toBe(unchanged);
  });
});

describe('If-Match', () => {
  it.each([
    [undefined, undefined],
    ['*', undefined],
    ['"3"', '3'],
    ['W/"3"', '3'],
    [' "3" ', '3'],
    ['""', ''],
    ['3', '3'],
    ['"3", "4"', '"3", "4"'],
    ['garbage"', 'garbage"'],
  ])('%s requires version %s', (header, version) => {
    expect(expectedVersionFrom(header)).toBe(version);
  });
});
