import { beforeEach, describe, expect, it } from 'vitest';
import { setClockWith } from '../../../../src/areas/system/handlers/set-clock.ts';
import type { Deps } from '../../../../src/platform/deps.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('setClock', () => {
  describe('200', () => {
    it('moves the clock, which then runs on', async () => {
      const now = '2027-01-01T00:00:00.000Z';
      expect((await request('PUT', '/dev/clock', { body: { now } })).body).toMatchObject({ now, isFrozen: false });
      passSeconds(60);
      expect((await request('GET', '/dev/clock')).body).toMatchObject({
        now: '2027-01-01T00:01:00.000Z',
        isFrozen: false,
      });
    });

    it('stops the clock', async () => {
      const now = '2027-01-01T00:00:00.000Z';
      await request('PUT', '/dev/clock', { body: { now, isFrozen: true } });
      passSeconds(60);
      expect((await request('GET', '/dev/clock')).body).toMatchObject({ now, isFrozen: true });
    });

    it.each([
      ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
      ['2017-01-01T08:59:60.5+09:00', '2017-01-01T00:00:00.500Z'],
      ['2027-01-01T09:00:00+09:00', '2027-01-01T00:00:00.000Z'],
      ['2027-01-01t00:00:00.123456789z', '2027-01-01T00:00:00.123Z'],
    ])('understands every form of an instant: %s', async (now, instant) => {
      for (const isFrozen of [true, false])
        expect((await request('PUT', '/dev/clock', { body: { now, isFrozen } })).body).toMatchObject({ now: instant });
    });

    it('returns to real time', async () => {
      await request('PUT', '/dev/clock', { body: { now: '2027-01-01T00:00:00Z' } });
      expect((await request('PUT', '/dev/clock', { body: { now: null } })).body).toMatchObject({
        offsetSeconds: 0,
        isFrozen: false,
      });
    });

    it('applies to the checks of every other operation: a token of today has expired tomorrow', async () => {
      await request('PUT', '/dev/clock', { body: { now: '2026-03-03T09:00:00Z', isFrozen: true } });
      const answer = await request('GET', '/users/me', { as: 'mina' });
      expect(answer.body).toMatchObject({ status: 401, code: 'auth.token_expired' });
    });

    it('does the scheduled work that is due by the new time', async () => {
      const seen: string[] = [];
      const setClock = setClockWith(async (deps: Deps) => void seen.push(deps.clock.nowIso()));
      const input = { body: { now: '2027-01-01T00:00:00.000Z', isFrozen: true }, deps: testDeps() };
      await setClock(input as never);
      expect(seen).toEqual(['2027-01-01T00:00:00.000Z']);
    });
  });

  describe('422', () => {
    it.each([
      '0000-01-01T00:00:00+23:59',
      '1999-12-31T23:59:59Z',
      '2100-01-01T00:00:00Z',
      '9999-12-31T23:59:59-23:59',
      '2016-12-31T23:58:60Z',
      '2016-12-31T24:00:00Z',
      'tomorrow',
      '',
    ])('refuses %s', async (now) => {
      const { body } = await request('PUT', '/dev/clock', { body: { now } });
      expect(body).toMatchObject({ status: 422, code: 'request.invalid', errors: [{ pointer: '/body/now' }] });
    });
  });
});
