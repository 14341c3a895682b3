import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { defaultNow } from '../../../support/clock.ts';

describe('getClock', () => {
  describe('200', () => {
    it('is real time until somebody sets it', async () => {
      expect((await request('GET', '/dev/clock')).body).toEqual({ now: defaultNow, isFrozen: false, offsetSeconds: 0 });
    });
  });
});
