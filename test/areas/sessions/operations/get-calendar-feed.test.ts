import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { makeFeed } from '../../../support/feeds.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getCalendarFeed', () => {
  describe('200', () => {
    it('feed-F08: says since when there is an address, and never which', async () => {
      await makeFeed('mina');
      expect(await callSuccessfully('mina', 'GET', '/sessions/calendar-feed')).toEqual({
        createdAt: '2026-03-02T09:00:00.000Z',
      });
      expect(await callSuccessfully('daniel', 'GET', '/sessions/calendar-feed')).toEqual({ createdAt: null });
    });
  });
});
