import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import {
  answerProposal,
  confirmedSession,
  outcomeOf,
  planSession,
  propose,
  type Session,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const at = (time: string) => `2026-03-05T${time}:00.000Z`;

let session: Session;
let matchId: string;
beforeEach(async () => {
  await freshWorld();
  ({ matchId } = await createMatch('daniel', 'mina'));
  session = await confirmedSession('daniel', 'mina');
  await propose('mina', session, { startsAt: at('10:30') });
});

const blocking = () => rowsOf('session_participants WHERE blocks_until IS NOT NULL');

describe('endSessionProposal', () => {
  describe('200', () => {
    it('the other side declines: the session stays, the time is free at once, and the author is told', async () => {
      const { body } = await answerProposal('daniel', session, 'end');
      expect(body).toMatchObject({ status: 'confirmed', startsAt: at('10:00'), endsAt: at('11:00'), proposal: null });
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: at('11:00') }))).toBe('201');
      expect(await notificationTypesOf('mina')).toContain('session.proposal_declined');
      expect(await rowsOf("notifications WHERE type = 'session.proposed' AND read_at IS NULL")).toEqual([]);
    });

    it('the author withdraws: nobody is told, and the notice is gone', async () => {
      await answerProposal('mina', session, 'end');
      expect(await rowsOf("notifications WHERE type = 'session.proposal_declined'")).toEqual([]);
      expect(await notificationTypesOf('daniel')).not.toContain('session.proposed');
      expect(await blocking()).toHaveLength(2);
    });

    it('the same again returns the same answer, and a declined time can be proposed again', async () => {
      const first = await answerProposal('daniel', session, 'end');
      expect((await answerProposal('daniel', session, 'end')).text).toBe(first.text);
      expect(outcomeOf(await propose('mina', session, { startsAt: at('10:30') }))).toBe('200');
      expect((await notificationTypesOf('daniel')).filter((type) => type === 'session.proposed')).toHaveLength(1);
    });

    it.each<[string, () => Promise<unknown>]>([
      ['the end of the match', () => request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' })],
      ['a block', () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })],
      ['leaving', () => request('DELETE', '/users/me', { as: 'daniel' })],
    ])('a proposal ends with %s, and frees its time', async (_, end) => {
      await end();
      expect(await blocking()).toEqual([]);
    });
  });

  describe('409', () => {
    it('what was accepted cannot be declined or withdrawn', async () => {
      await answerProposal('daniel', session, 'accept');
      for (const name of ['mina', 'daniel'] as const)
        expect(outcomeOf(await answerProposal(name, session, 'end'))).toBe('409 sessions.no_proposal');
    });
  });
});
