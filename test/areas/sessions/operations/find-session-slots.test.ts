import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../../../generated/client/types.ts';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { freeAlways, setFreeHours } from '../../../support/free-hours.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  planSession,
  type Session,
  wantOfSessions,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

type Slots = components['schemas']['SessionSlots'];

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  await createMatch('daniel', 'jisoo');
});

/** Searches for Mina and Daniel on Thursday, 5 March. */
async function search(from: string, to: string, durationMinutes = 60, day = '2026-03-05'): Promise<Slots> {
  const query = { partnerId: people.daniel.id, from: `${day}T${from}:00Z`, to: `${day}T${to}:00Z`, durationMinutes };
  const { body, status, text } = await request('GET', '/sessions/slots', { as: 'mina', query });
  if (status !== 200) throw new Error(text);
  return body as Slots; // the contract check has looked at it
}

const startsIn = ({ slots }: Slots): string[] => slots.map(({ startsAt }) => startsAt.slice(11, 16));

/** Gives a session another time that it takes of both, as a proposal does. */
async function propose({ sessionId }: Session, startsAt: string, endsAt: string): Promise<void> {
  await env.DB.batch(
    ['mina', 'daniel'].map((name) =>
      env.DB.prepare(
        `INSERT INTO session_participants (session_id, user_id, slot, starts_at, ends_at, blocks_until, claimed_at)
          VALUES (?, ?, 1, ?, ?, '2026-03-04T09:00:00.000Z', '2026-03-02T09:00:00.000Z')`,
      ).bind(sessionId, people[name as 'mina' | 'daniel'].id, startsAt, endsAt),
    ),
  );
}

describe('findSessionSlots', () => {
  describe('200', () => {
    it('booking-S03: offers from the end of a session that began before the range', async () => {
      await freeAlways('mina', 'daniel');
      await confirmedSession('daniel', 'jisoo', { startsAt: '2026-03-05T01:00:00Z', durationMinutes: 120 });
      const starts = startsIn(await search('02:30', '06:00'));
      expect(starts).toEqual(['03:00', '03:15', '03:30', '03:45', '04:00', '04:15', '04:30', '04:45', '05:00']);
    });

    it('counts what waits for an answer and proposed times as busy, and nothing that has expired or is cancelled', async () => {
      await freeAlways('mina', 'daniel');
      const pending = await createSession('jisoo', 'daniel', { startsAt: '2026-03-05T10:00:00Z' });
      const moved = await confirmedSession('mina', 'daniel', { startsAt: '2026-03-05T12:00:00Z' });
      await propose(moved, '2026-03-05T12:30:00.000Z', '2026-03-05T13:30:00.000Z');
      expect(startsIn(await search('09:00', '14:30'))).toEqual(['09:00', '11:00', '13:30']);
      await changeSession('jisoo', pending, 'cancel');
      expect(startsIn(await search('09:45', '11:15'))).toEqual(['09:45', '10:00', '10:15']);
      setNow('2026-03-04T09:00:00.000Z');
      expect(startsIn(await search('11:00', '14:00'))).toEqual(['11:00', '13:00']);
    });

    it('knows the hours of both in their zones, with overrides', async () => {
      await setFreeHours('mina', [['thursday', '18:00', '22:00']], [['extra', '2026-03-06', '00:00', '00:30']]);
      await setFreeHours('daniel', [['thursday', '10:00', '16:00']], [['off', '2026-03-05', '11:00', '11:30']]);
      expect(startsIn(await search('00:00', '23:00'))).toEqual(['10:00', '11:30', '11:45', '12:00']);
    });

    it('says why nothing fits, without whose or what is in the way, and the nearest times after the range', async () => {
      await setFreeHours('mina', [['thursday', '18:00', '22:00']]);
      await setFreeHours('daniel', [['thursday', '10:00', '12:00']]);
      await confirmedSession('daniel', 'jisoo', { topic: 'A secret', durationMinutes: 120 });
      expect(await search('09:00', '13:00')).toEqual({
        slots: [],
        reason: 'busy',
        next: ['10:00', '10:15', '10:30'].map((time) => ({
          startsAt: `2026-03-12T${time}:00.000Z`,
          endsAt: `2026-03-12T${time.replace('10', '11')}:00.000Z`,
        })),
      });
      await setFreeHours('daniel', []);
      expect(await search('09:00', '13:00')).toEqual({ slots: [], reason: 'partner_has_no_hours', next: [] });
    });

    it('keeps the wishes of both: notice, buffer, and the most sessions on a day, with what took place today', async () => {
      await freeAlways('mina', 'daniel');
      await confirmedSession('daniel', 'jisoo', { startsAt: '2026-03-05T10:00:00Z', durationMinutes: 60 });
      await wantOfSessions('daniel', { bufferMinutes: 30 });
      expect(startsIn(await search('09:00', '12:45', 30))).toEqual(['09:00', '11:30', '11:45', '12:00', '12:15']);
      await wantOfSessions('mina', { minimumNoticeMinutes: 10_080 });
      expect(await search('09:00', '12:30', 30)).toMatchObject({ slots: [], reason: 'too_soon' });
      await wantOfSessions('mina', { minimumNoticeMinutes: 0 });
      await wantOfSessions('daniel', { dailyLimit: 1 });
      setNow('2026-03-05T11:30:00.000Z');
      expect(await search('12:00', '16:00', 30)).toMatchObject({ slots: [], reason: 'busy' });
    });

    it('booking-S03: what it offers can be booked, and nothing else of the grid', { timeout: 60_000 }, async () => {
      await freeAlways('mina', 'daniel');
      const wish = fc.tuple(
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 27 }),
        fc.integer({ min: 1, max: 6 }),
      );
      const at = (quarter: number) => new Date(Date.parse('2026-03-05T09:00:00Z') + quarter * 900_000).toISOString();
      const property = fc.asyncProperty(
        fc.array(wish, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 6 }),
        async (wishes, quarters) => {
          const made: Session[] = [];
          for (const [isConfirmed, isOfJisoo, quarter, length] of wishes) {
            const [host, guest] = isOfJisoo ? (['jisoo', 'daniel'] as const) : (['mina', 'daniel'] as const);
            const asked = { startsAt: at(quarter), durationMinutes: length * 15 };
            const { status, body } = await planSession(host, guest, asked);
            if (status !== 201) continue;
            made.push(body as Session); // the contract check has looked at it
            if (isConfirmed) await changeSession(guest, body as Session, 'confirm');
          }
          const offered = startsIn(await search('09:00', '16:00', quarters * 15));
          const booked = [];
          for (let quarter = 0; quarter + quarters <= 28; quarter += 1) {
            const { status, body } = await planSession('mina', 'daniel', {
              startsAt: at(quarter),
              durationMinutes: quarters * 15,
            });
            if (status === 201) {
              booked.push(at(quarter).slice(11, 16));
              await changeSession('daniel', body as Session, 'decline');
            }
          }
          for (const session of made) await changeSession('daniel', session, 'decline');
          for (const session of made) await changeSession('daniel', session, 'cancel');
          expect(offered).toEqual(booked);
        },
      );
      await holds(property, runsOf({ sampled: 3, full: 50 }));
    });
  });

  describe('422', () => {
    it('request.invalid: the range is turned round, or longer than 14 days', async () => {
      const ask = async (from: string, to: string) => {
        const query = { partnerId: people.daniel.id, from, to, durationMinutes: 60 };
        const { status, body } = await request('GET', '/sessions/slots', { as: 'mina', query });
        return [status, (body as { errors?: { pointer: string }[] }).errors?.map(({ pointer }) => pointer)];
      };
      expect(await ask('2026-03-05T10:00:00Z', '2026-03-05T10:00:00Z')).toEqual([422, ['/query/to']]);
      expect(await ask('2026-03-05T10:00:00Z', '2026-03-19T10:00:01Z')).toEqual([422, ['/query/to']]);
      expect(await ask('2026-03-05T10:00:00Z', '2026-03-19T10:00:00Z')).toEqual([200, undefined]);
    });
  });
});
