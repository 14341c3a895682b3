import { beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../../../generated/client/types.ts';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { changeSession, confirmedSession, createSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

type Calendar = components['schemas']['SessionCalendar'];

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

const read = (from: string, to: string, timeZone = 'Asia/Seoul') =>
  request('GET', '/sessions/calendar', { as: 'mina', query: { from, to, timeZone } });

async function calendar(from: string, to: string, timeZone?: string): Promise<Calendar> {
  return (await read(from, to, timeZone)).body as Calendar; // the contract check has looked at it
}

describe('getSessionCalendar', () => {
  describe('200', () => {
    it('booking-S12: a session over midnight is in both days, and once in a range of both', async () => {
      // 23:30 to 00:30 in Seoul
      const { sessionId } = await createSession('mina', 'daniel', { startsAt: '2026-03-06T14:30:00Z' });
      const idsIn = async (from: string, to: string) =>
        (await calendar(from, to)).entries.map((entry) => entry.sessionId);
      expect(await idsIn('2026-03-06', '2026-03-07')).toEqual([sessionId]);
      expect(await idsIn('2026-03-07', '2026-03-08')).toEqual([sessionId]);
      expect(await idsIn('2026-03-06', '2026-03-08')).toEqual([sessionId]);
      expect(await idsIn('2026-03-05', '2026-03-06')).toEqual([]);
      expect(await idsIn('2026-03-08', '2026-03-09')).toEqual([]);
      const { entries } = await calendar('2026-03-06', '2026-03-08');
      expect(entries[0]).toMatchObject({ startsOn: '2026-03-06', endsOn: '2026-03-07', partnerName: 'Daniel Reed' });
    });

    it('a session that ends at midnight is in the day before alone', async () => {
      await createSession('mina', 'daniel', { startsAt: '2026-03-06T14:00:00Z' });
      expect((await calendar('2026-03-06', '2026-03-07')).entries[0]).toMatchObject({ endsOn: '2026-03-06' });
      expect((await calendar('2026-03-07', '2026-03-08')).entries).toEqual([]);
    });

    it('data-M05: days begin at midnight of the zone, also where clocks change', async () => {
      const spanOf = async (...range: [string, string, string]) => {
        const { startsAt, endsAt, timeZone } = await calendar(...range);
        return [startsAt, endsAt, timeZone];
      };
      expect(await spanOf('2026-11-25', '2026-11-26', 'australia/sydney')).toEqual([
        '2026-11-24T13:00:00.000Z',
        '2026-11-25T13:00:00.000Z',
        'Australia/Sydney',
      ]);
      expect(await spanOf('2026-11-01', '2026-11-02', 'America/New_York')).toEqual([
        '2026-11-01T04:00:00.000Z',
        '2026-11-02T05:00:00.000Z',
        'America/New_York',
      ]);
    });

    it('has every status, and a proposed time as an entry of its own while it waits', async () => {
      const moved = await confirmedSession('mina', 'daniel');
      const cancelled = await createSession('daniel', 'mina', { startsAt: '2026-03-04T10:00:00Z' });
      await changeSession('daniel', cancelled, 'cancel');
      await env.DB.prepare(
        `INSERT INTO session_participants (session_id, user_id, slot, starts_at, ends_at, blocks_until, claimed_at)
          VALUES (?, ?, 1, '2026-03-06T10:00:00.000Z', '2026-03-06T11:00:00.000Z', '2026-03-04T09:00:00.000Z', '2026-03-02T09:00:00.000Z')`,
      )
        .bind(moved.sessionId, people.mina.id)
        .run();
      const { entries, isMore } = await calendar('2026-03-01', '2026-06-02');
      expect(entries.map((entry) => [entry.sessionId, entry.isProposal, entry.status])).toEqual([
        [cancelled.sessionId, false, 'cancelled'],
        [moved.sessionId, false, 'confirmed'],
        [moved.sessionId, true, 'confirmed'],
      ]);
      expect(isMore).toBe(false);
    });

    it('hides sessions with whoever has blocked the caller', async () => {
      await createSession('mina', 'daniel');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect((await calendar('2026-03-05', '2026-03-06')).entries).toEqual([]);
    });

    it('has at most 200 sessions and says that there are more', async () => {
      const [mina, daniel] = [people.mina.id, people.daniel.id];
      await env.DB.batch(
        Array.from({ length: 201 }, (_, index) => {
          const id = crypto.randomUUID();
          const [startsAt, endsAt] = [index, index + 1].map((quarter) =>
            new Date(Date.parse('2026-04-01T00:00:00.000Z') + quarter * 900_000).toISOString(),
          );
          return [
            env.DB.prepare(
              `INSERT INTO session_reservations (id, host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, created_at, status, ended_at)
                VALUES (?, ?, ?, 'voice', '[]', ?4, ?5, 'Asia/Seoul', ?4, 'completed', ?5)`,
            ).bind(id, mina, daniel, startsAt, endsAt),
            env.DB.prepare(
              'INSERT INTO session_participants (session_id, user_id, starts_at, ends_at, claimed_at) VALUES (?, ?, ?3, ?4, ?3)',
            ).bind(id, mina, startsAt, endsAt),
          ];
        }).flat(),
      );
      const { entries, isMore } = await calendar('2026-04-01', '2026-05-01', 'Etc/UTC');
      expect([entries.length, isMore]).toEqual([200, true]);
    });
  });

  describe('422', () => {
    it('request.invalid: booking-S12: 94 days, a range turned round, a zone that does not exist', async () => {
      const outcome = async (...range: [string, string, string?]) => {
        const { status, body } = await read(...range);
        return [status, (body as { errors?: { pointer: string }[] }).errors?.map(({ pointer }) => pointer)];
      };
      expect(await outcome('2026-03-01', '2026-06-02')).toEqual([200, undefined]);
      expect(await outcome('2026-03-01', '2026-06-03')).toEqual([422, ['/query/to']]);
      expect(await outcome('2026-03-01', '2026-03-01')).toEqual([422, ['/query/to']]);
      expect(await outcome('2026-03-01', '2026-03-02', 'Mars/Base')).toEqual([422, ['/query/timeZone']]);
      expect(await outcome('9999-12-30', '9999-12-31')).toEqual([422, ['/query/from', '/query/to']]);
    });
  });
});
