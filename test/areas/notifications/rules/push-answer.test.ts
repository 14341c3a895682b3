import { describe, expect, it } from 'vitest';
import { readAnswer, readRetryAfter } from '../../../../src/areas/notifications/rules/push-answer.ts';

const now = new Date('2026-03-02T09:00:00.000Z');

describe('readAnswer', () => {
  it.each([
    [200, null, { kind: 'taken' }],
    [201, null, { kind: 'taken' }],
    [202, null, { kind: 'taken' }],
    [307, null, { kind: 'refused', status: 307, isOurs: false }],
    [400, null, { kind: 'refused', status: 400, isOurs: false }],
    [401, null, { kind: 'refused', status: 401, isOurs: true }],
    [403, null, { kind: 'refused', status: 403, isOurs: true }],
    [404, null, { kind: 'gone' }],
    [410, null, { kind: 'gone' }],
    [429, null, { kind: 'busy', notBefore: '2026-03-02T09:01:00.000Z' }],
    [500, null, { kind: 'unreachable', reason: 'status 500' }],
    [503, null, { kind: 'unreachable', reason: 'status 503' }],
    [503, '5', { kind: 'busy', notBefore: '2026-03-02T09:00:05.000Z' }],
  ])('reads %i', (status, retryAfter, answer) => {
    expect(readAnswer(status, retryAfter, now)).toEqual(answer);
  });
});

describe('readRetryAfter', () => {
  it.each([
    ['seconds', '90', '2026-03-02T09:01:30.000Z'],
    ['zero as a second', '0', '2026-03-02T09:00:01.000Z'],
    ['a date', 'Mon, 02 Mar 2026 09:10:00 GMT', '2026-03-02T09:10:00.000Z'],
    ['a date in the past as a second', 'Mon, 02 Mar 2026 08:00:00 GMT', '2026-03-02T09:00:01.000Z'],
    ['a year as a day', '31536000', '2026-03-03T09:00:00.000Z'],
    ['a year as a day, by date', 'Tue, 02 Mar 2027 09:00:00 GMT', '2026-03-03T09:00:00.000Z'],
    ['nonsense as a minute', 'soon', '2026-03-02T09:01:00.000Z'],
    ['a negative number as a minute', '-', '2026-03-02T09:01:00.000Z'],
    ['nothing as a minute', null, '2026-03-02T09:01:00.000Z'],
  ])('reads %s', (_, header, instant) => {
    expect(readRetryAfter(header, now)).toBe(instant);
  });
});
