import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { LEASE_MS } from '../../../src/data/outbox.ts';
import { readPersonalData } from '../../../src/data/personal-data.ts';
import { origin, request, type Answer } from '../../support/app.ts';
import { passSeconds } from '../../support/clock.ts';
import { env } from '../../support/deps.ts';
import { direct } from '../../support/direct-sql.ts';
import { dyingDatabase, overriding, replacing } from '../../support/faults.ts';
import { runCron, runJobs } from '../../support/jobs.ts';
import { missingId, people, type PersonName } from '../../support/people.ts';
import { formWith, picture } from '../../support/pictures.ts';
import { inParallel } from '../../support/race.ts';
import { legacyTokenFor } from '../../support/tokens.ts';
import { tablesAboutPeople } from '../../support/traces.ts';
import { freshWorld } from '../../support/world.ts';

interface Export {
  readonly exportId: string;
  readonly status: string;
  readonly expiresAt: string | null;
  readonly sizeBytes: number | null;
  readonly downloadUrl: string | null;
}

const path = '/users/me/exports';

function order(as: PersonName = 'mina', headers: Record<string, string> = {}): Promise<Answer> {
  return request('POST', path, { as, headers });
}

async function orderId(as: PersonName = 'mina'): Promise<string> {
  return ((await order(as)).body as Export).exportId;
}

async function look(exportId: string, as: PersonName = 'mina'): Promise<Export> {
  const { body } = await request('GET', `${path}/${exportId}`, { as });
  return body as Export;
}

async function ready(as: PersonName = 'mina'): Promise<Export & { readonly downloadUrl: string }> {
  const exportId = await orderId(as);
  await runJobs();
  const made = await look(exportId, as);
  return { ...made, downloadUrl: made.downloadUrl ?? '' };
}

function download(address: string): Promise<Answer> {
  expect(address.startsWith(origin)).toBe(true);
  return request('GET', address.slice(origin.length));
}

async function storedKeys(): Promise<string[]> {
  return (await env.FILES.list()).objects.map(({ key }) => key);
}

beforeEach(freshWorld);

describe('createMyExport', () => {
  describe('202', () => {
    it('takes the order and says where to look', async () => {
      const answer = await order();
      expect(answer).toMatchObject({ status: 202, body: { status: 'pending', readyAt: null, expiresAt: null, downloadUrl: null } });
      expect(answer.headers.get('location')).toBe(`/api/v2${path}/${(answer.body as Export).exportId}`);
    });

    it('asked again while one is pending, answers with that one; 50 at once make one', async () => {
      const answers = await inParallel(50, () => order());
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM exports').first('n')).toBe(1);
    });

    it('the same key gives the same export, even when it is ready', async () => {
      const first = await order('mina', { 'idempotency-key': 'one' });
      await runJobs();
      const again = await order('mina', { 'idempotency-key': 'one' });
      expect(again.text).toBe(first.text);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
    });

    it('works while the account is being deleted', async () => {
      await request('DELETE', '/users/me', { as: 'mina' });
      expect((await order()).status).toBe(202);
    });
  });

  describe('401', () => {
    it('auth.session_ended once the session has been ended elsewhere, although the token still works', async () => {
      await direct("UPDATE auth_sessions SET ended_at = ?, end_reason = 'ended' WHERE id = ?", new Date().toISOString(), people.mina.sessionId);
      expect(await order()).toMatchObject({ status: 401, body: { code: 'auth.session_ended' } });
    });
  });

  describe('404', () => {
    it('profile.missing for somebody who has not moved in yet (a token of the existing service)', async () => {
      const token = await legacyTokenFor('mina', { sub: missingId });
      expect(await request('POST', path, { token })).toMatchObject({ status: 404, body: { code: 'profile.missing' } });
    });
  });

  describe('409', () => {
    it('export.limit_reached after five in 24 hours, and not a day later', async () => {
      for (let count = 0; count < 5; count += 1) await ready();
      expect(await order()).toMatchObject({ status: 409, body: { code: 'export.limit_reached' } });
      passSeconds(24 * 3600);
      expect((await order()).status).toBe(202);
    });
  });
});

describe('getMyExport', () => {
  describe('200', () => {
    it('PRF-11 becomes ready with an address that is good for 24 hours', async () => {
      const { status, expiresAt, downloadUrl, sizeBytes } = await ready();
      expect({ status, expiresAt }).toEqual({ status: 'ready', expiresAt: '2026-03-03T09:00:00.000Z' });
      expect(downloadUrl).toMatch(/^http:\/\/localhost:8787\/api\/v2\/exports\/.*\/archive\?expires=1772528400&signature=[\w-]{43}$/);
      expect(sizeBytes).toBeGreaterThan(500);
    });

    it('says expired at once when its time is over, and the sweep removes the archive', async () => {
      const { exportId } = await ready();
      expect(await storedKeys()).toEqual([`exports/${people.mina.id}/${exportId}.zip`]);
      passSeconds(24 * 3600);
      expect(await look(exportId)).toMatchObject({ status: 'expired', downloadUrl: null, sizeBytes: null });
      await runCron();
      expect(await storedKeys()).toEqual([]);
      expect(await look(exportId)).toMatchObject({ status: 'expired', downloadUrl: null, sizeBytes: null });
    });

    it('says failed when it could not be built for an hour, and a new one can be ordered', async () => {
      const exportId = await orderId();
      const failing = overriding(env.FILES, { put: () => Promise.reject(new Error('the file store is down')) });
      expect(await replacing({ FILES: failing }, runJobs)).toEqual(['postponed']);
      passSeconds(3600);
      await runCron();
      expect((await look(exportId)).status).toBe('failed');
      expect(await storedKeys()).toEqual([]);
      expect((await ready()).status).toBe('ready');
    });
  });

  describe('304', () => {
    it('while nothing has changed', async () => {
      const exportId = await orderId();
      const headers = { 'if-none-match': (await request('GET', `${path}/${exportId}`, { as: 'mina' })).headers.get('etag') ?? '' };
      expect((await request('GET', `${path}/${exportId}`, { as: 'mina', headers })).status).toBe(304);
      await runJobs();
      expect((await request('GET', `${path}/${exportId}`, { as: 'mina', headers })).status).toBe(200);
    });
  });

  describe('404', () => {
    it("export.not_found for another person's export, exactly as for none", async () => {
      const exportId = await orderId('jisoo');
      const foreign = await request('GET', `${path}/${exportId}`, { as: 'mina' });
      const none = await request('GET', `${path}/${missingId}`, { as: 'mina' });
      expect(foreign).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
      const bare = ({ text }: Answer, id: string) => text.replace(id, '').replace(/"requestId":"[^"]+"/, '');
      expect(bare(foreign, exportId)).toBe(bare(none, missingId));
    });
  });
});

describe('downloadMyExport', () => {
  describe('200', () => {
    it('FIL-03 FIL-04 is a ZIP to be saved under a name of ours', async () => {
      const { downloadUrl } = await ready();
      const { status, headers } = await download(downloadUrl);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/zip');
      expect(headers.get('content-disposition')).toBe('attachment; filename="studymate-export-2026-03-02.zip"');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toContain('no-store');
    });

    it('PRF-11 holds everything the service knows about the person, and no secrets', async () => {
      await request('POST', '/users/me/profile-image', { as: 'mina', body: formWith(picture('squarePng')) });
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      await request('POST', `/users/${people.yuki.id}/reports`, { as: 'mina', body: { reason: 'spam', text: 'WROTE-THIS' } });
      await request('POST', `/users/${people.mina.id}/reports`, { as: 'jisoo', body: { reason: 'spam', text: 'WROTE-THAT' } });
      const files = unzipSync((await download((await ready()).downloadUrl)).bytes);
      const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
      const json = (name: string): unknown => JSON.parse(texts[`${name}.json`] ?? 'null');
      // Every file is explained, and nothing is explained that is not there.
      expect([...(texts['README.txt'] ?? '').matchAll(/^(\w+\.(?:json|webp)) /gm)].map(([, name]) => name).toSorted()).toEqual(Object.keys(files).filter((name) => name !== 'README.txt').toSorted());
      expect(json('profile')).toMatchObject({ id: people.mina.id, email: people.mina.email, englishName: 'Mina Kim', nativeName: '김미나', birthYear: 1998 });
      expect(json('languages')).toMatchObject([{ language: 'en', level: 'B1' }, { language: 'ko' }]);
      expect(json('availability')).toMatchObject({ weekly: [{ weekday: 1, startMinute: 1140 }, { weekday: 6 }], onDates: [] });
      expect(json('blocks')).toMatchObject([{ userId: people.daniel.id }]);
      expect(json('reports')).toMatchObject([{ subjectId: people.yuki.id, text: 'WROTE-THIS' }]);
      expect(json('signIn')).toMatchObject({ sessions: [{ id: people.mina.sessionId, browser: 'Chrome' }] });
      expect(texts['profile.webp']).toMatch(/^RIFF/);
      // Not hers to see: what others reported about her, and whatever could sign somebody in.
      expect(Object.values(texts).join()).not.toMatch(/WROTE-THAT|token|_?hash\b|secret/i);
    });
  });

  it('PRF-11 leaves no table with data about a person out, unless there is a reason', async () => {
    const left: Readonly<Record<string, string>> = {
      chat_members: 'a room is its match, and is there with it',
      chat_rooms: 'a room is its match, and is there with it',
      idempotency_keys: 'answers she has had, kept for a day',
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
    await readPersonalData(overriding(env.DB, { prepare }), people.mina.id);
    const isAsked = (table: string): boolean => asked.some((query) => new RegExp(`\\b(from|join) "?${table}\\b`, 'i').test(query));
    expect((await tablesAboutPeople()).filter((table) => !isAsked(table) && !(table in left))).toEqual([]);
  });

  describe('404', () => {
    const altered: readonly (readonly [string, (address: URL) => void])[] = [
      ['another signature', (address) => address.searchParams.set('signature', 'A'.repeat(43))],
      ['a later expiry', (address) => address.searchParams.set('expires', '1893456000')],
      ['another export', (address) => (address.pathname = address.pathname.replace(/exports\/[^/]+/, `exports/${missingId}`))],
    ];
    it.each(altered)('export.not_found with %s', async (_name, alter) => {
      const address = new URL((await ready()).downloadUrl);
      alter(address);
      expect(await download(address.href)).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
    });

    it('export.not_found from the very second it expires', async () => {
      const { downloadUrl } = await ready();
      passSeconds(24 * 3600 - 1);
      expect((await download(downloadUrl)).status).toBe(200);
      passSeconds(1);
      expect(await download(downloadUrl)).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
    });

    it('a signed address of one export does not open another, and a cursor signature opens none', async () => {
      const [mine, theirs] = [await ready('mina'), await ready('jisoo')];
      const address = new URL(mine.downloadUrl);
      address.pathname = new URL(theirs.downloadUrl).pathname;
      expect((await download(address.href)).status).toBe(404);
    });
  });
});

describe('building an export', () => {
  it('FIL-08 DAT-03 a crash between archive and row is repaired by the next attempt', async () => {
    const exportId = await orderId();
    expect(await replacing({ DB: dyingDatabase(1, 'before') }, runJobs).catch(() => 'died')).toBe('died');
    passSeconds(LEASE_MS / 1000);
    await runJobs();
    expect((await look(exportId)).status).toBe('ready');
    expect(await storedKeys()).toHaveLength(1);
  });

  it('FIL-08 an archive whose order has ended meanwhile is taken away again', async () => {
    const exportId = await orderId();
    const files = env.FILES;
    const put = async (key: string, value: ArrayBuffer): Promise<unknown> => {
      await direct("UPDATE exports SET status = 'failed' WHERE id = ?", exportId);
      return files.put(key, value);
    };
    expect(await replacing({ FILES: overriding(files, { put }) }, runJobs)).toEqual(['delivered']);
    expect(await storedKeys()).toEqual([]);
  });
});
