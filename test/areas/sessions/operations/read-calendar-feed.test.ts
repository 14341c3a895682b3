import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { makeFeed, readFeed, valuesOf } from '../../../support/feeds.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { changeSession, confirmedSession, createSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { runCron } from '../../../support/jobs.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('readCalendarFeed', () => {
  describe('200', () => {
    it('feed-F03: SEQUENCE rises exactly when what is shown changes: confirmed, cancelled', async () => {
      const feed = await makeFeed('mina');
      const states = async () => {
        const { text } = await readFeed(feed);
        return ['SEQUENCE', 'STATUS', 'LAST-MODIFIED'].map((name) => valuesOf(text, name)[0]).join(' ');
      };
      const session = await createSession('daniel', 'mina');
      expect(await states()).toBe('0 TENTATIVE 20260302T090000Z');
      setNow('2026-03-02T09:10:00.000Z');
      await changeSession('mina', session, 'confirm');
      await changeSession('mina', session, 'confirm');
      expect(await states()).toBe('1 CONFIRMED 20260302T091000Z');
      setNow('2026-03-02T09:12:00.000Z');
      await changeSession('daniel', session, 'cancel');
      expect(await states()).toBe('2 CANCELLED 20260302T091200Z');
    });

    it('feed-F03: start, end and absences change nothing; an expiry does, and the same before and after the cron', async () => {
      const feed = await makeFeed('mina');
      const held = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T09:20:00Z', durationMinutes: 15 });
      const before = (await readFeed(feed)).text;
      setNow('2026-03-02T09:20:00.000Z');
      await changeSession('mina', held, 'start');
      setNow('2026-03-02T09:36:00.000Z');
      await changeSession('mina', held, 'no-show');
      expect((await readFeed(feed)).text).toBe(before);
      await createSession('daniel', 'mina');
      setNow('2026-03-04T10:00:00.000Z');
      const expired = (await readFeed(feed)).text;
      expect(valuesOf(expired, 'SEQUENCE')).toEqual(['1', '1']);
      expect(valuesOf(expired, 'STATUS')).toEqual(['CONFIRMED', 'CANCELLED']);
      expect(valuesOf(expired, 'LAST-MODIFIED')[1]).toBe('20260304T093600Z');
      await runCron();
      expect((await readFeed(feed)).text).toBe(expired);
    });

    it('feed-F05: equal bytes while nothing changes; a new name, another language and time change the ETag', async () => {
      const feed = await makeFeed('mina');
      const cancelled = await confirmedSession('daniel', 'mina', { topic: 'Films' });
      await changeSession('daniel', cancelled, 'cancel');
      await createSession('daniel', 'mina', { startsAt: '2026-03-06T10:00:00Z' });
      const tags = [];
      const note = async () => tags.push((await readFeed(feed)).headers.get('etag'));
      const first = await readFeed(feed);
      setNow('2026-03-02T10:00:00.000Z');
      const second = await readFeed(feed);
      expect(second.text).toBe(first.text);
      for (const tag of [`W/${first.headers.get('etag')}`, `"x", ${first.headers.get('etag')}`, '*'])
        expect((await readFeed(feed, tag)).status).toBe(304);
      await note();
      await callSuccessfully('daniel', 'PATCH', '/users/me', { englishName: 'Dan Reed' });
      await note();
      await callSuccessfully('mina', 'PATCH', '/users/me/settings', { interface: { language: 'en' } });
      await note();
      await makeFeed('daniel');
      await note();
      setNow('2026-04-01T09:00:00.001Z');
      const late = await readFeed(feed);
      expect(valuesOf(late.text, 'UID')).toHaveLength(1);
      tags.push(late.headers.get('etag'));
      expect(new Set(tags).size).toBe(4);
      expect(tags[2]).toBe(tags[3]);
    });

    it('feed-F06: both feeds have the same UID, one for each session; private notes are in neither', async () => {
      await confirmedSession('daniel', 'mina', { notes: 'for both', privateNotes: 'his alone' });
      await confirmedSession('daniel', 'mina', { startsAt: '2026-03-06T10:00:00Z' });
      const [hers, his] = [await readFeed(await makeFeed('mina')), await readFeed(await makeFeed('daniel'))];
      expect(new Set(valuesOf(hers.text, 'UID')).size).toBe(2);
      expect(valuesOf(his.text, 'UID')).toEqual(valuesOf(hers.text, 'UID'));
      expect(hers.text).toContain('for both');
      expect(hers.text + his.text).not.toContain('his alone');
    });

    it('HEAD answers the same headers', async () => {
      const feed = await makeFeed('mina');
      const { headers } = await readFeed(feed);
      const head = await request('HEAD', feed);
      expect([head.status, head.headers.get('etag')]).toEqual([200, headers.get('etag')]);
      expect(headers.get('content-type')).toBe('text/calendar');
    });
  });

  describe('404', () => {
    const bodyOf = async (path: string) => {
      const { status, body } = await readFeed(path);
      return { status, ...(body as object), requestId: null };
    };

    it('feed-F08: only the hash is stored; revoked, replaced and unknown addresses are answered alike', async () => {
      const first = await makeFeed('mina');
      const second = await makeFeed('mina');
      const secret = second.slice('/calendar-feeds/'.length, -'.ics'.length);
      expect(secret).toMatch(/^[\w-]{43}$/);
      const { results } = await env.DB.prepare('SELECT * FROM session_calendar_feeds').all();
      expect(JSON.stringify(results)).not.toContain(secret);
      expect((await readFeed(second)).status).toBe(200);
      await callSuccessfully('mina', 'DELETE', '/sessions/calendar-feed');
      const revoked = await readFeed(second);
      expect(revoked.text).not.toContain(secret);
      expect(await bodyOf(second)).toEqual(await bodyOf(first));
      expect(await bodyOf(second)).toEqual(await bodyOf(`/calendar-feeds/${'A'.repeat(43)}.ics`));
      expect(await bodyOf(second)).toMatchObject({ status: 404, code: 'sessions.feed_not_found' });
    });

    it('feed-F08: the address of a user who is leaving or suspended is unknown', async () => {
      const [feed, other] = [await makeFeed('mina'), await makeFeed('daniel')];
      await callSuccessfully('mina', 'DELETE', '/users/me');
      expect(await bodyOf(feed)).toMatchObject({ status: 404, code: 'sessions.feed_not_found' });
      await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
        .bind(people.daniel.id)
        .run();
      expect(await bodyOf(other)).toMatchObject({ status: 404, code: 'sessions.feed_not_found' });
    });
  });
});
