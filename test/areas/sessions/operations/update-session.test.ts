import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { inParallel } from '../../../support/race.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  editSession,
  outcomeOf,
  propose,
  readSession,
  type Session,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  session = await confirmedSession('daniel', 'mina', { topic: 'Travelling', notes: 'First in Korean.' });
});

const etagFor = async (as: 'mina' | 'daniel') => (await readSession(as, session)).headers.get('etag') ?? '';
const told = async (name: 'mina' | 'daniel') =>
  (await notificationTypesOf(name)).filter((type) => type === 'session.updated');

describe('updateSession', () => {
  describe('200', () => {
    it('calendar files count a change of what they show, and no other', async () => {
      const sequence = async () => (await rowsOf<{ sequence: number }>('session_reservations'))[0]?.sequence ?? 0;
      const before = await sequence();
      await editSession('mina', session, { kind: 'voice', privateNotes: 'Ask about Busan.' });
      expect(await sequence()).toBe(before);
      await editSession('mina', session, { kind: 'video', topic: 'Music' });
      expect(await sequence()).toBe(before + 1);
    });

    it('both users change what both see; what is not sent stays, and null removes it', async () => {
      const { body } = await editSession('mina', session, { topic: '  음악  ', notes: null, kind: 'voice' });
      expect(body).toMatchObject({
        topic: '음악',
        notes: null,
        kind: 'voice',
        status: 'confirmed',
        startsAt: session.startsAt,
      });
      await editSession('daniel', session, { meetingLink: 'https://meet.example' });
      expect((await readSession('mina', session)).body).toMatchObject({
        topic: '음악',
        meetingLink: 'https://meet.example/',
      });
    });

    it('the partner is told, and of several changes has one notice, the latest', async () => {
      await editSession('mina', session, { topic: '음악' });
      await editSession('mina', session, { topic: '영화' });
      expect(await told('daniel')).toHaveLength(1);
      expect(await told('mina')).toEqual([]);
    });

    it('what is the same already changes nothing and is told nobody', async () => {
      const before = await etagFor('daniel');
      await editSession('mina', session, { topic: 'Travelling' });
      expect(await etagFor('daniel')).toBe(before);
      expect(await told('daniel')).toEqual([]);
    });

    it('private notes are for their writer alone: the partner sees neither them nor that they changed', async () => {
      const [own, theirs] = [await etagFor('mina'), await etagFor('daniel')];
      const { body } = await editSession('mina', session, { privateNotes: '발음을 물어보기' });
      expect(body).toMatchObject({ privateNotes: '발음을 물어보기' });
      expect(await etagFor('mina')).not.toBe(own);
      expect(await etagFor('daniel')).toBe(theirs);
      expect(await told('daniel')).toEqual([]);
      expect((await readSession('daniel', session)).body).toMatchObject({ privateNotes: null });
    });

    it('private notes can be changed when the session is over', async () => {
      await changeSession('mina', session, 'cancel');
      expect(outcomeOf(await editSession('daniel', session, { privateNotes: 'Ask again.' }))).toBe('200');
    });
  });

  describe('404', () => {
    it('another user finds nothing', async () => {
      expect(outcomeOf(await editSession('jisoo', session, { topic: '음악' }))).toBe('404 sessions.not_found');
    });
  });

  describe('409', () => {
    it('for a partner who lets nobody write, new words are refused, each of them; words that are there, their removal and own notes are not', async () => {
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'nobody' } });
      const edit = async (patch: Parameters<typeof editSession>[2]) =>
        outcomeOf(await editSession('mina', session, patch));
      expect(await edit({ topic: 'Answer me!' })).toBe('409 sessions.words_refused');
      expect(await edit({ notes: 'Answer me!' })).toBe('409 sessions.words_refused');
      expect(await edit({ meetingLink: 'https://answer.example/me' })).toBe('409 sessions.words_refused');
      expect(await edit({ topic: 'Travelling', notes: null, privateNotes: 'Ask why.', kind: 'voice' })).toBe('200');
    });

    it('a session that is over keeps what both see, to the second', async () => {
      setNow('2026-03-05T10:59:59.999Z');
      expect(outcomeOf(await editSession('mina', session, { topic: '음악' }))).toBe('200');
      setNow('2026-03-05T11:00:00.000Z');
      expect(outcomeOf(await editSession('mina', session, { topic: '영화', privateNotes: 'x' }))).toBe(
        '409 sessions.is_over',
      );
      expect((await readSession('mina', session)).body).toMatchObject({ topic: '음악', privateNotes: null });
    });

    it('the languages take no more than the session, nor than a time that is proposed', async () => {
      const minutes = (count: number) => ({ languages: [{ language: 'en', minutes: count }] });
      expect(outcomeOf(await editSession('mina', session, minutes(61)))).toBe('409 sessions.plan_too_long');
      expect(outcomeOf(await editSession('mina', session, minutes(30)))).toBe('200');
      await propose('mina', session, { startsAt: session.startsAt, durationMinutes: 30 });
      expect(outcomeOf(await editSession('daniel', session, minutes(31)))).toBe('409 sessions.plan_too_long');
      expect(outcomeOf(await editSession('daniel', session, minutes(29)))).toBe('200');
    });
  });

  describe('412', () => {
    it('of 20 changes with one ETag, one succeeds, of shared and of private notes alike', async () => {
      for (const key of ['notes', 'privateNotes'] as const) {
        const etag = await etagFor('mina');
        const answers = await inParallel(20, (index) => editSession('mina', session, { [key]: `note ${index}` }, etag));
        expect(answers.map(outcomeOf).toSorted()).toEqual([
          '200',
          ...Array<string>(19).fill('412 request.precondition_failed'),
        ]);
      }
    });

    it("a change of the partner's private notes hinders no step", async () => {
      const pending = await createSession('daniel', 'mina', { startsAt: '2026-03-06T10:00:00Z' });
      const ifMatch = (await readSession('mina', pending)).headers.get('etag') ?? '';
      await editSession('daniel', pending, { privateNotes: 'mine' });
      expect(outcomeOf(await changeSession('mina', pending, 'confirm', { ifMatch }))).toBe('200');
    });
  });

  describe('422', () => {
    it.each([{ topic: ' ' }, { meetingLink: 'http://meet.example/' }, { notes: ' ' }, {}])(
      'booking-F02: refuses %j',
      async (patch) => {
        expect((await editSession('mina', session, patch)).status).toBe(422);
        expect(await rowsOf("session_reservations WHERE topic = 'Travelling'")).toHaveLength(1);
      },
    );
  });
});
