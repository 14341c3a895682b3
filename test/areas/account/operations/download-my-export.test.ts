import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { overrideMembers } from '../../../support/faults.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { tablesAboutPeople } from '../../../support/traces.ts';
import { freshWorld } from '../../../support/world.ts';
import { downloadFrom, createReadyExport } from './export-calls.ts';

beforeEach(freshWorld);

describe('downloadMyExport', () => {
  describe('200', () => {
    it('FIL-03 FIL-04 answers a ZIP that browsers save under our file name', async () => {
      const { downloadUrl } = await createReadyExport();
      const { status, headers } = await downloadFrom(downloadUrl);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/zip');
      expect(headers.get('content-disposition')).toBe('attachment; filename="studymate-export-2026-03-02.zip"');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toContain('no-store');
    });

    it('PRF-11 contains everything the service knows about the user, and no secrets', async () => {
      await request('POST', '/users/me/profile-image', { as: 'mina', body: formWith(pictureBytes('squarePng')) });
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      await request('POST', `/users/${people.yuki.id}/reports`, {
        as: 'mina',
        body: { reason: 'spam', text: 'WROTE-THIS' },
      });
      await request('POST', `/users/${people.mina.id}/reports`, {
        as: 'jisoo',
        body: { reason: 'spam', text: 'WROTE-THAT' },
      });
      const files = unzipSync((await downloadFrom((await createReadyExport()).downloadUrl)).bytes);
      const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
      const json = (name: string): unknown => JSON.parse(texts[`${name}.json`] ?? 'null');
      // The README describes every file in the archive and no other file.
      expect(
        [...(texts['README.txt'] ?? '').matchAll(/^(\w+\.(?:json|webp)) /gm)].map(([, name = '']) => name).toSorted(),
      ).toEqual(
        Object.keys(files)
          .filter((name) => name !== 'README.txt')
          .toSorted(),
      );
      expect(json('profile')).toMatchObject({
        id: people.mina.id,
        email: people.mina.email,
        englishName: 'Mina Kim',
        nativeName: '김미나',
        birthYear: 1998,
      });
      expect(json('languages')).toMatchObject([{ language: 'en', level: 'B1' }, { language: 'ko' }]);
      expect(json('availability')).toMatchObject({
        weekly: [{ weekday: 1, startMinute: 1140 }, { weekday: 6 }],
        onDates: [],
      });
      expect(json('blocks')).toMatchObject([{ userId: people.daniel.id }]);
      expect(json('reports')).toMatchObject([{ subjectId: people.yuki.id, text: 'WROTE-THIS' }]);
      expect(json('signIn')).toMatchObject({ sessions: [{ id: people.mina.sessionId, browser: 'Chrome' }] });
      expect(texts['profile.webp']).toMatch(/^RIFF/);
      // The archive contains no reports about Mina and no secrets that allow a sign-in.
      expect(Object.values(texts).join()).not.toMatch(/WROTE-THAT|token|_?hash\b|secret/i);
    });
  });

  describe('the archive', () => {
    it('PRF-11 leaves out no table with data about a user, except those listed with a reason', async () => {
      const left: Readonly<Record<string, string>> = {
        chat_members: 'a room is its match, and is there with it',
        chat_rooms: 'a room is its match, and is there with it',
        idempotency_keys: 'answers the user has had, kept for a day',
        image_uploads: 'pictures on their way, kept for an hour',
        login_codes: 'secrets, kept for a minute',
        match_pool: 'made from the profile by the database',
        outbox: 'work still to be done',
        realtime_tickets: 'secrets, kept for 30 seconds',
      };
      const asked: string[] = [];
      const prepare = (query: string): D1PreparedStatement => {
        asked.push(query);
        return env.DB.prepare(query);
      };
      await readPersonalData(overrideMembers(env.DB, { prepare }), people.mina.id);
      const isAsked = (table: string): boolean =>
        asked.some((query) => new RegExp(`\\b(from|join) "?${table}\\b`, 'i').test(query));
      expect(
        nonEmpty(await tablesAboutPeople(), 'tables about people').filter(
          (table) => !isAsked(table) && !(table in left),
        ),
      ).toEqual([]);
    });
  });

  describe('404', () => {
    const altered: readonly (readonly [string, (address: URL) => void])[] = [
      ['another signature', (address) => address.searchParams.set('signature', 'A'.repeat(43))],
      ['a later expiry', (address) => address.searchParams.set('expires', '1893456000')],
      [
        'another export',
        (address) => (address.pathname = address.pathname.replace(/exports\/[^/]+/, `exports/${missingId}`)),
      ],
    ];
    it.each(altered)('answers export.not_found with %s', async (_name, alter) => {
      const address = new URL((await createReadyExport()).downloadUrl);
      alter(address);
      expect(await downloadFrom(address.href)).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
    });

    it('answers export.not_found from the second at which the export expires', async () => {
      const { downloadUrl } = await createReadyExport();
      passSeconds(24 * 3600 - 1);
      expect((await downloadFrom(downloadUrl)).status).toBe(200);
      passSeconds(1);
      expect(await downloadFrom(downloadUrl)).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
    });

    it('answers 404 when the signature belongs to another export or to a cursor', async () => {
      const [mine, theirs] = [await createReadyExport('mina'), await createReadyExport('jisoo')];
      const address = new URL(mine.downloadUrl);
      address.pathname = new URL(theirs.downloadUrl).pathname;
      expect((await downloadFrom(address.href)).status).toBe(404);
    });
  });
});
