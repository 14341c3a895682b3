import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../../src/areas/matching/rules/message.ts';
import { responseRate } from '../../../../src/areas/matching/rules/limits.ts';

describe('the response rate', () => {
  it('is the share of requests that got an answer, with two decimals', () => {
    expect(responseRate({ answered: 1, unanswered: 2 })).toBe(0.33);
    expect(responseRate({ answered: 5, unanswered: 0 })).toBe(1);
    expect(responseRate({ answered: 0, unanswered: 3 })).toBe(0);
  });

  it('is unknown without requests', () => {
    expect(responseRate({ answered: 0, unanswered: 0 })).toBeNull();
  });
});

describe('the message of a request', () => {
  it('is normalized, and may be missing', () => {
    expect(checkMessage(undefined)).toEqual({ value: null });
    expect(checkMessage(' a\r\nb ')).toEqual({ value: 'a\nb' });
  });

  it('has 1 to 300 characters, none of them hidden', () => {
    expect('value' in checkMessage('가'.repeat(300))).toBe(true);
    for (const message of [' ', '가'.repeat(301), 'a\u202Eb']) expect('faults' in checkMessage(message)).toBe(true);
  });
});
