import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
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
