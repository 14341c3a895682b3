import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { freshWorld } from '../../../support/world.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { reportPerson } from '../../../support/reports.ts';
import { downloadFrom, createReadyExport } from './export-calls.ts';

/** Makes the session of a user last, as its refreshes would. */
const keepSession = (name: PersonName) =>
  runSql(
    "UPDATE auth_sessions SET expires_at = '2027-01-01T00:00:00.000Z', latest_expires_at = '2027-01-01T00:00:00.000Z' WHERE id = ?",
    people[name].sessionId,
  );

const suspend = (reportId: string) =>
  request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'suspend' } });

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

    it('fault-R6: is named after the day of the order in the zone of the user', async () => {
      setNow('2026-03-02T15:00:00.000Z');
      const { downloadUrl } = await createReadyExport();
      const { headers } = await downloadFrom(downloadUrl);
      expect(headers.get('content-disposition')).toContain('studymate-export-2026-03-03.zip');
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
      expect(json('weeklyHours')).toMatchObject([{ weekday: 1, startMinute: 1140 }, { weekday: 6 }]);
      expect(json('dateOverrides')).toEqual([]);
      expect(json('blocks')).toMatchObject([{ userId: people.daniel.id }]);
      expect(json('reports')).toMatchObject([{ subjectId: people.yuki.id, text: 'WROTE-THIS' }]);
      expect(json('sessions')).toMatchObject([{ id: people.mina.sessionId, browser: 'Chrome' }]);
      expect(texts['profile.webp']).toMatch(/^RIFF/);
      // The archive contains no reports about Mina and no secrets that allow a sign-in.
      expect(Object.values(texts).join()).not.toMatch(/WROTE-THAT|token|_?hash\b|secret/i);
    });
  });

  describe('the text of the archive', () => {
    it('explains every property of every file in both languages', async () => {
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      const files = unzipSync((await downloadFrom((await createReadyExport()).downloadUrl)).bytes);
      const sections = strFromU8(files['README.txt'] ?? new Uint8Array()).split('\n\n');
      const unexplained = nonEmpty(
        Object.entries(files).filter(([name]) => name.endsWith('.json')),
        'files of the archive',
      ).flatMap(([name, bytes]) => {
        const lines = sections.find((section) => section.startsWith(`${name} `))?.split('\n') ?? [];
        const content: unknown = JSON.parse(strFromU8(bytes));
        const properties = [content].flat().flatMap((item) => Object.keys(item ?? {}));
        return [name, ...properties.map((property) => `  ${property}`)]
          .filter((start) => !lines.some((line) => line.startsWith(`${start} `) && /[가-힣].* \/ .*[a-z]/.test(line)))
          .map((start) => `${name}: ${start}`);
      });
      expect(unexplained).toEqual([]);
      expect(sections.find((section) => section.startsWith('blocks.json'))).toBe(
        [
          'blocks.json              차단한 사용자 / people you blocked',
          '  userId                 차단한 사용자의 ID / id of the blocked user',
          '  englishName            차단할 때 보이던 이름 / the name that you saw then',
          '  blockedAt              차단한 시각 / when you blocked them',
        ].join('\n'),
      );
    });
  });

  describe('404', () => {
    const path = '/users/me';
    const ends: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['the session that got it is signed out', () => request('POST', '/auth/logout', { as: 'mina' })],
      [
        'all other sessions are signed out from elsewhere',
        async () => request('DELETE', '/auth/sessions', { token: await legacyTokenFor('mina') }),
      ],
      [
        'the account is being deleted, from elsewhere',
        async () => request('DELETE', path, { token: await legacyTokenFor('mina') }),
      ],
      ['the account is suspended', async () => suspend(await reportPerson('mina', 'daniel'))],
    ];
    it.each(ends)('fault-X3: an address stops working at once when %s', async (_name, end) => {
      const { downloadUrl } = await createReadyExport();
      expect((await downloadFrom(downloadUrl)).status).toBe(200);
      await end();
      expect(await downloadFrom(downloadUrl)).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
    });

    it('fault-X3: the account is purged, though the same session asked for the deletion', async () => {
      passSeconds(3600);
      await request('DELETE', path, { as: 'mina' });
      passSeconds(30 * 86_400 - 60);
      await keepSession('mina');
      const { downloadUrl } = await createReadyExport();
      expect((await downloadFrom(downloadUrl)).status).toBe(200);
      passSeconds(60);
      await runCron();
      expect((await downloadFrom(downloadUrl)).status).toBe(404);
    });

    it('fault-X3: an address of a token without a session ends for good with the request of deletion', async () => {
      const getAddress = async (exportId: string) => {
        const token = await legacyTokenFor('mina');
        const { body } = await request('GET', `/users/me/exports/${exportId}`, { token });
        return (body as { downloadUrl: string }).downloadUrl;
      };
      const statusOf = async (address: string) => (await downloadFrom(address)).status;
      // The clock stands still: all of this happens in one millisecond.
      const before = await getAddress((await createReadyExport()).exportId);
      expect(await statusOf(before)).toBe(200);
      await request('DELETE', path, { as: 'mina' });
      expect(await statusOf(before)).toBe(404);
      const after = await getAddress((await createReadyExport()).exportId);
      expect([await statusOf(before), await statusOf(after)]).toEqual([404, 200]);
      await request('POST', `${path}/restore`, { as: 'mina' });
      expect([await statusOf(before), await statusOf(after)]).toEqual([404, 200]);
      passSeconds(3600);
      await request('DELETE', path, { as: 'mina' });
      expect(await statusOf(after)).toBe(404);
      await request('POST', `${path}/restore`, { as: 'mina' });
      expect(await statusOf(after)).toBe(404);
    });

    it('fault-X3: an address of a token without a session ends while its archive is being built', async () => {
      const token = await legacyTokenFor('mina');
      const { exportId } = (await request('POST', `${path}/exports`, { token })).body as { exportId: string };
      await request('DELETE', path, { token });
      await request('POST', `${path}/restore`, { token });
      await runJobs();
      const { body } = await request('GET', `${path}/exports/${exportId}`, { token });
      expect((await downloadFrom((body as { downloadUrl: string }).downloadUrl)).status).toBe(404);
    });

    it('fault-X3: an address works neither with another session nor without one', async () => {
      const address = new URL((await createReadyExport()).downloadUrl);
      address.searchParams.set('session', people.jisoo.sessionId);
      expect((await downloadFrom(address.href)).status).toBe(404);
      address.searchParams.delete('session');
      expect((await downloadFrom(address.href)).status).toBe(404);
    });

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
