import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { changeSession, confirmedSession, outcomeOf, readSession, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  session = await confirmedSession('daniel', 'mina', { notes: 'both', privateNotes: 'his alone' });
});

const etagOf = async () => (await readSession('mina', session)).headers.get('etag');

describe('getSession', () => {
  describe('200', () => {
    it('shows private notes to their writer alone', async () => {
      expect((await readSession('mina', session)).body).toMatchObject({ notes: 'both', privateNotes: null });
      expect((await readSession('daniel', session)).body).toMatchObject({ privateNotes: 'his alone' });
    });

    it('has another ETag after a change, after a new name of the partner, and when time completes it', async () => {
      const tags = [await etagOf()];
      expect(await etagOf()).toBe(tags[0]);
      await request('PATCH', '/users/me', {
        as: 'daniel',
        body: JSON.stringify({ englishName: 'Dan Reed' }),
        headers: { 'content-type': 'application/merge-patch+json' },
      });
      tags.push(await etagOf());
      setNow('2026-03-05T10:05:00.000Z');
      await changeSession('daniel', session, 'start');
      tags.push(await etagOf());
      setNow('2026-03-05T11:00:00.000Z');
      tags.push(await etagOf());
      expect(new Set(tags).size).toBe(4);
    });

    it('a partner who hides is a card without a name, and the session stays', async () => {
      await request('PATCH', '/users/me/settings', {
        as: 'daniel',
        body: JSON.stringify({ privacy: { profileVisibility: 'nobody' } }),
        headers: { 'content-type': 'application/merge-patch+json' },
      });
      expect((await readSession('mina', session)).body).toMatchObject({
        status: 'confirmed',
        partner: { userId: people.daniel.id, englishName: null },
      });
    });
  });

  describe('404', () => {
    it('is the same for a session of others, a blocked partner and a missing one', async () => {
      expect(outcomeOf(await readSession('jisoo', session))).toBe('404 sessions.not_found');
      expect(outcomeOf(await readSession('mina', { sessionId: missingId }))).toBe('404 sessions.not_found');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(outcomeOf(await readSession('mina', session))).toBe('404 sessions.not_found');
      expect(outcomeOf(await changeSession('mina', session, 'cancel'))).toBe('404 sessions.not_found');
    });
  });
});
