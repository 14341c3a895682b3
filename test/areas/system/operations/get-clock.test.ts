import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { defaultNow } from '../../../support/clock.ts';

describe('getClock', () => {
  describe('200', () => {
    it('answers real time until the clock is set', async () => {
      expect((await request('GET', '/dev/clock')).body).toEqual({ now: defaultNow, isFrozen: false, offsetSeconds: 0 });
    });
  });
});
