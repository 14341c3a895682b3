import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { changeSession, confirmedSession, createSession, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  await createMatch('jisoo', 'mina');
});

async function found(query: Readonly<Record<string, string | number>> = {}): Promise<string[]> {
  const { body } = await request('GET', '/sessions/history', { as: 'mina', query });
  return (body as { items: Session[] }).items.map(({ sessionId }) => sessionId);
}

describe('listPastSessions', () => {
  describe('200', () => {
    it('has what is over at this moment, and filters by status, attendance, partner and time', async () => {
      const expired = await createSession('daniel', 'mina', { startsAt: '2026-03-02T09:30:00Z', durationMinutes: 30 });
      const missed = await confirmedSession('mina', 'daniel', { startsAt: '2026-03-02T10:00:00Z' });
      const kept = await confirmedSession('jisoo', 'mina', { startsAt: '2026-03-02T11:00:00Z', durationMinutes: 45 });
      const declined = await createSession('daniel', 'mina', { startsAt: '2026-03-03T10:00:00Z' });
      await changeSession('mina', declined, 'decline');
      await createSession('daniel', 'mina');
      setNow('2026-03-02T12:00:00.000Z');
      await changeSession('daniel', missed, 'no-show');
      const ids = (...sessions: Session[]) => sessions.map(({ sessionId }) => sessionId);
      expect(await found()).toEqual(ids(declined, kept, missed, expired));
      expect(await found({ status: 'expired' })).toEqual(ids(expired));
      expect(await found({ status: 'completed' })).toEqual(ids(kept, missed));
      expect(await found({ attendance: 'both' })).toEqual(ids(kept));
      expect(await found({ attendance: 'caller_absent' })).toEqual(ids(missed));
      expect(await found({ attendance: 'partner_absent' })).toEqual([]);
      expect(await found({ partnerId: people.daniel.id })).toEqual(ids(declined, missed, expired));
      expect(await found({ from: '2026-03-02T10:30:00Z', to: '2026-03-02T11:00:00Z' })).toEqual(ids(missed));
    });

    it('pages through everything once', async () => {
      for (const hour of [10, 11, 12])
        await changeSession(
          'mina',
          await createSession('daniel', 'mina', { startsAt: `2026-03-04T${hour}:00:00Z` }),
          'decline',
        );
      const all = await found();
      const paged: string[] = [];
      let cursor: string | null = '';
      do {
        const query = { limit: 2, ...(cursor !== '' && { cursor }) };
        const { body } = await request('GET', '/sessions/history', { as: 'mina', query });
        const page = body as { items: Session[]; nextCursor: string | null };
        paged.push(...page.items.map(({ sessionId }) => sessionId));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(all).toHaveLength(3);
      expect(paged).toEqual(all);
    });
  });
});
