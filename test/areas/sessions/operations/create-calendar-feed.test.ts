import { beforeEach, describe, expect, it } from 'vitest';
import { makeFeed, readFeed } from '../../../support/feeds.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('createCalendarFeed', () => {
  describe('200', () => {
    it('of 20 addresses that are made at once exactly one works', async () => {
      const feeds = await Promise.all(Array.from({ length: 20 }, () => makeFeed('mina')));
      const statuses = await Promise.all(feeds.map(async (feed) => (await readFeed(feed)).status));
      expect(new Set(feeds).size).toBe(20);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    });
  });
});
