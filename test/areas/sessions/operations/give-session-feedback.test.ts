import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  giveFeedback,
  outcomeOf,
  readSession,
  type Session,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { letBothBeMinors } from '../scenarios.ts';

let session: Session;
let matchId: string;

/** A session from 09:20 to 09:50. */
beforeEach(async () => {
  await freshWorld();
  ({ matchId } = await createMatch('daniel', 'mina'));
  session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T09:20:00Z', durationMinutes: 30 });
  setNow('2026-03-02T09:55:00.000Z');
});

const feedbackFor = async (as: PersonName) => ((await readSession(as, session)).body as Session).feedback;
const rowsOfFeedback = async () =>
  (await env.DB.prepare('SELECT rating, words FROM session_feedback ORDER BY rating').all()).results;

describe('giveSessionFeedback', () => {
  describe('200', () => {
    it('shows what the other has given as soon as both have given it', async () => {
      await giveFeedback('daniel', session, { rating: 5, words: '  You explain well.  ' });
      expect(await feedbackFor('mina')).toMatchObject({ own: null, partner: null });
      const { body } = await giveFeedback('mina', session, { rating: 4 });
      expect((body as Session).feedback).toEqual({
        own: { rating: 4, words: null, createdAt: '2026-03-02T09:55:00.000Z' },
        partner: { rating: 5, words: 'You explain well.', createdAt: '2026-03-02T09:55:00.000Z' },
        until: '2026-03-16T09:50:00.000Z',
      });
      expect(await feedbackFor('daniel')).toMatchObject({ partner: { rating: 4, words: null } });
    });

    it('shows it to the other 14 days after the end, to the millisecond, in the session, the list and the history', async () => {
      await giveFeedback('daniel', session, { rating: 5, words: 'Thanks.' });
      setNow('2026-03-16T09:49:59.999Z');
      expect(await feedbackFor('mina')).toMatchObject({ partner: null });
      setNow('2026-03-16T09:50:00.000Z');
      const shown = { own: null, partner: { rating: 5, words: 'Thanks.' } };
      expect(await feedbackFor('mina')).toMatchObject(shown);
      for (const path of ['/sessions', '/sessions/history']) {
        const { body } = await request('GET', path, { as: 'mina' });
        expect((body as { items: Session[] }).items, path).toMatchObject([{ feedback: shown }]);
      }
    });

    it('tells the partner nothing before that: neither text nor entity-tag of any answer changes', async () => {
      const read = async () => {
        const { headers, text } = await readSession('mina', session);
        const past = await request('GET', '/sessions/history', { as: 'mina' });
        const notices = await request('GET', '/notifications', { as: 'mina' });
        return [headers.get('etag'), text, past.text, past.headers.get('etag'), notices.text];
      };
      const before = await read();
      await giveFeedback('daniel', session, { rating: 1, words: 'It was boring.' });
      expect(await read()).toEqual(before);
    });

    it('the same again changes nothing, whenever it comes', async () => {
      const given = { rating: 3, words: 'Good.' };
      const first = await giveFeedback('mina', session, given);
      setNow('2026-05-02T09:55:00.000Z');
      const again = await giveFeedback('mina', session, { ...given, words: ' Good. ' });
      expect(again.text).toBe(first.text);
      expect(await rowsOfFeedback()).toEqual([given]);
    });

    it('is possible after one of the two has ended the session early', async () => {
      const early = await confirmedSession('daniel', 'mina', {
        startsAt: '2026-03-02T10:20:00Z',
        durationMinutes: 30,
      });
      setNow('2026-03-02T10:25:00.000Z');
      expect(outcomeOf(await giveFeedback('mina', early, { rating: 5 }))).toBe('409 sessions.not_completed');
      await changeSession('mina', early, 'complete');
      expect(outcomeOf(await giveFeedback('mina', early, { rating: 5 }))).toBe('200');
    });

    it('a rating alone can be given to whoever takes no words, and after the match has ended', async () => {
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'nobody' } });
      await callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`);
      expect(outcomeOf(await giveFeedback('mina', session, { rating: 2 }))).toBe('200');
    });
  });

  describe('404', () => {
    it.each<[string, () => Promise<unknown>]>([
      ['a block', () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`)],
      ['an account that is being deleted', () => callSuccessfully('daniel', 'DELETE', '/users/me')],
    ])('hides session and words after %s', async (_, hide) => {
      await giveFeedback('daniel', session, { rating: 5, words: 'Hidden words.' });
      await giveFeedback('mina', session, { rating: 5 });
      await hide();
      expect(outcomeOf(await giveFeedback('mina', session, { rating: 5 }))).toBe('404 sessions.not_found');
      expect(outcomeOf(await readSession('mina', session))).toBe('404 sessions.not_found');
      for (const path of ['/sessions', '/sessions/history'])
        expect((await request('GET', path, { as: 'mina' })).text).not.toContain('Hidden words');
    });
  });

  describe('409', () => {
    it('is given once: of 50 different ratings at once, one stays', async () => {
      const answers = await inParallel(50, (index) => giveFeedback('mina', session, { rating: 1 + (index % 5) }));
      const [{ rating } = { rating: 0 }, ...others] = await rowsOfFeedback();
      expect(others).toEqual([]);
      expect(answers.map(outcomeOf).toSorted()).toEqual([
        ...Array<string>(10).fill('200'),
        ...Array<string>(40).fill('409 sessions.feedback_given'),
      ]);
      expect(await feedbackFor('mina')).toMatchObject({ own: { rating } });
    });

    it('refuses it for what has not taken place, and if somebody is reported absent', async () => {
      const planned = await createSession('daniel', 'mina');
      expect(outcomeOf(await giveFeedback('mina', planned, { rating: 5 }))).toBe('409 sessions.not_completed');
      await changeSession('daniel', session, 'no-show');
      for (const as of ['daniel', 'mina'] as const)
        expect(outcomeOf(await giveFeedback(as, session, { rating: 5 }))).toBe('409 sessions.not_completed');
    });

    it('refuses it 14 days after the end', async () => {
      setNow('2026-03-16T09:49:59.999Z');
      expect(outcomeOf(await giveFeedback('daniel', session, { rating: 5 }))).toBe('200');
      setNow('2026-03-16T09:50:00.000Z');
      expect(outcomeOf(await giveFeedback('mina', session, { rating: 5 }))).toBe('409 sessions.too_late');
    });

    it('refuses words to a partner to whom the caller can no longer write', async () => {
      await callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`);
      expect(outcomeOf(await giveFeedback('daniel', session, { rating: 5, words: 'Why?' }))).toBe(
        '409 sessions.words_refused',
      );
    });

    it('refuses words between a minor and somebody who has just turned 18', async () => {
      await freshWorld();
      await letBothBeMinors();
      await createMatch('daniel', 'mina');
      session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-03T14:00:00Z' });
      setNow('2026-03-03T15:00:02.000Z');
      expect(outcomeOf(await giveFeedback('mina', session, { rating: 5, words: 'Hi.' }))).toBe(
        '409 sessions.words_refused',
      );
    });
  });

  describe('422', () => {
    it.each(['\u200b\u2060', 'x'.repeat(1001)])('refuses words that show nothing, or too many', async (words) => {
      const { status, body } = await giveFeedback('mina', session, { rating: 5, words });
      expect(status).toBe(422);
      expect(body).toMatchObject({ errors: [{ pointer: '/body/words' }] });
    });
  });
});
