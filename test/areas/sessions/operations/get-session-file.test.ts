import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { makeFeed, readFeed, valuesOf } from '../../../support/feeds.ts';
import { createMatch } from '../../../support/matching.ts';
import { confirmedSession, outcomeOf } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('getSessionFile', () => {
  describe('200', () => {
    it('has the same event as the feed', async () => {
      const { sessionId } = await confirmedSession('daniel', 'mina', { topic: '여행, 그리고; 요리' });
      const { text, headers } = await request('GET', `/sessions/${sessionId}/calendar.ics`, { as: 'mina' });
      expect(headers.get('content-disposition')).toBe('attachment; filename="studymate-session.ics"');
      expect(text).toBe((await readFeed(await makeFeed('mina'))).text);
      expect(valuesOf(text, 'SUMMARY')).toEqual([String.raw`여행\, 그리고\; 요리 (Daniel Reed)`]);
    });
  });

  describe('404', () => {
    it('is the same for a session of others and a missing one', async () => {
      const { sessionId } = await confirmedSession('daniel', 'mina');
      expect(outcomeOf(await request('GET', `/sessions/${sessionId}/calendar.ics`, { as: 'jisoo' }))).toBe(
        '404 sessions.not_found',
      );
    });
  });
});
