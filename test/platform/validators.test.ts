/** ETags and the request headers that are compared with them (CND-01, CND-02). */
import { describe, expect, it } from 'vitest';
import { entityTagFault, etagOf, expectedVersionsFrom, isNotModified } from '../../src/platform/http/etag.ts';

describe('If-None-Match', () => {
  it.each([
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
    ['"1",W/"3" , "4"', true],
    ['*', true],
    ['"33"', false],
    ['"2"', false],
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
    ['"3"', ['3']],
    ['""', ['']],
    ['"3", "4"', ['3', '4']],
    ['"nope","1"', ['nope', '1']],
    [', "1",, "2" ,', ['1', '2']],
    ['"a,b", "c"', ['a,b', 'c']],
    ['W/"3"', []],
    ['W/"3", "4"', ['4']],
  ])('fault-R7: %s accepts the versions %j', (header, versions) => {
    expect(expectedVersionsFrom(header)).toEqual(versions);
    if (header !== undefined) expect(entityTagFault('if-match', header)).toBeNull();
  });
});

describe.each(['if-match', 'if-none-match'])('%s', (name) => {
  it.each(['2', '"2', '2"', '*, "1"', '"1" "2"', '"1"; "2"', 'w/"1"', 'W/1', '', ',', '"a\u0001"', 'TAG', '"1",x'])(
    'fault-R7: %j is no list of ETags',
    (value) => {
      expect(entityTagFault(name, value)).toMatchObject({ en: expect.stringContaining('double quotes') });
    },
  );
});

it('fault-R7: other headers may hold anything', () => {
  expect(entityTagFault('idempotency-key', '2')).toBeNull();
});
