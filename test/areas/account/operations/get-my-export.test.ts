import { millisecondsIn } from '../../../../src/platform/time/instant.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildExport } from '../../../../src/areas/account/jobs/build-export.ts';
import { eraseArchives } from '../../../../src/areas/account/services/erase-archives.ts';
import { purgeAccount } from '../../../../src/areas/account/services/purge-account.ts';
import { leaseTime } from '../../../../src/store/outbox.ts';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { failingDatabase, overrideMembers, withBindings } from '../../../support/faults.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { endSession, graceSeconds } from './account-end.ts';
import {
  downloadFrom,
  getExport,
  createExport,
  exportsPath,
  createReadyExport,
  listStoredKeys,
} from './export-calls.ts';

beforeEach(freshWorld);

describe('getMyExport', () => {
  describe('200', () => {
    it('PRF-11 shows the export as ready, with an address that works for 24 hours', async () => {
      const { status, expiresAt, downloadUrl, sizeBytes } = await createReadyExport();
      expect({ status, expiresAt }).toEqual({ status: 'ready', expiresAt: '2026-03-03T09:00:00.000Z' });
      expect(downloadUrl).toMatch(
        /^http:\/\/localhost:8787\/api\/v2\/exports\/.*\/archive\?expires=1772528400&session=[\da-f-]{36}&signature=[\w-]{43}$/,
      );
      expect(sizeBytes).toBeGreaterThan(500);
    });

    it('shows the export as expired from the moment it expires; the cron removes the archive', async () => {
      const { exportId } = await createReadyExport();
      expect(await listStoredKeys()).toEqual([`exports/${people.mina.id}/${exportId}.zip`]);
      passSeconds(24 * 3600);
      expect(await getExport(exportId)).toMatchObject({ status: 'expired', downloadUrl: null, sizeBytes: null });
      await runCron();
      expect(await listStoredKeys()).toEqual([]);
      expect(await getExport(exportId)).toMatchObject({ status: 'expired', downloadUrl: null, sizeBytes: null });
    });

    it('shows the export as failed when it could not be built for an hour; the user can order a new one', async () => {
      const exportId = await createExport();
      const failing = overrideMembers(env.FILES, { put: () => Promise.reject(new Error('the file store is down')) });
      expect(await withBindings({ FILES: failing }, runJobs)).toEqual(['postponed']);
      passSeconds(3600);
      await runCron();
      expect((await getExport(exportId)).status).toBe('failed');
      expect(await listStoredKeys()).toEqual([]);
      expect((await createReadyExport()).status).toBe('ready');
    });
  });

  describe('304', () => {
    it('answers 304 while nothing has changed', async () => {
      const exportId = await createExport();
      const headers = {
        'if-none-match': (await request('GET', `${exportsPath}/${exportId}`, { as: 'mina' })).headers.get('etag') ?? '',
      };
      expect((await request('GET', `${exportsPath}/${exportId}`, { as: 'mina', headers })).status).toBe(304);
      await runJobs();
      expect((await request('GET', `${exportsPath}/${exportId}`, { as: 'mina', headers })).status).toBe(200);
    });
  });

  describe('401', () => {
    it('fault-X3: shows a token of an ended session neither the export nor its address', async () => {
      const { exportId } = await createReadyExport();
      await endSession('mina');
      expect(await request('GET', `${exportsPath}/${exportId}`, { as: 'mina' })).toMatchObject({
        status: 401,
        body: { code: 'auth.session_ended' },
      });
    });
  });

  describe('404', () => {
    it('answers export.not_found for the export of another user, exactly as for a missing one', async () => {
      const exportId = await createExport('jisoo');
      const foreign = await request('GET', `${exportsPath}/${exportId}`, { as: 'mina' });
      const none = await request('GET', `${exportsPath}/${missingId}`, { as: 'mina' });
      expect(foreign).toMatchObject({ status: 404, body: { code: 'export.not_found' } });
      const bare = ({ text }: Answer, id: string) => text.replace(id, '').replace(/"requestId":"[^"]+"/, '');
      expect(bare(foreign, exportId)).toBe(bare(none, missingId));
    });
  });
});

describe('building an export', () => {
  it('FIL-08 DAT-03 the next attempt repairs a crash between archive and row', async () => {
    const exportId = await createExport();
    expect(await withBindings({ DB: failingDatabase(2, 'before') }, runJobs).catch(() => 'died')).toBe('died');
    passSeconds(millisecondsIn(leaseTime) / 1000);
    await runJobs();
    expect((await getExport(exportId)).status).toBe('ready');
    expect(await listStoredKeys()).toHaveLength(1);
  });

  it('FIL-08 removes the archive when the order has ended meanwhile', async () => {
    const exportId = await createExport();
    const files = env.FILES;
    const put = async (key: string, value: ArrayBuffer): Promise<unknown> => {
      await runSql("UPDATE exports SET status = 'failed' WHERE id = ?", exportId);
      return files.put(key, value);
    };
    expect(await withBindings({ FILES: overrideMembers(files, { put }) }, runJobs)).toEqual(['delivered']);
    expect(await listStoredKeys()).toEqual([]);
  });

  it('fault-X3: leaves no archive of an account that was purged meanwhile, even if the removal fails at first', async () => {
    await request('DELETE', '/users/me', { as: 'mina' });
    passSeconds(graceSeconds - 60);
    const exportId = await createExport();
    passSeconds(61);
    const files = env.FILES;
    const put = async (key: string, value: ArrayBuffer): Promise<unknown> => {
      await purgeAccount(testDeps(), people.mina.id);
      await eraseArchives(testDeps(), people.mina.id);
      return files.put(key, value);
    };
    const remove = () => Promise.reject(new Error('the file store is down'));
    const deps = testDeps();
    const FILES = overrideMembers(files, { put, delete: remove });
    await expect(buildExport({ exportId }, { ...deps, env: { ...deps.env, FILES } })).rejects.toThrow('down');
    expect(await listStoredKeys()).toHaveLength(1);
    passSeconds(3600 + 300);
    await runCron();
    expect(await listStoredKeys()).toEqual([]);
    expect(await rowsOf("outbox WHERE payload LIKE '%' || ? || '%'", people.mina.id)).toEqual([]);
  });

  it('keeps the archive of a ready export when the removal that was ordered before comes due', async () => {
    const { exportId, downloadUrl } = await createReadyExport();
    passSeconds(3600 + 300);
    await runCron();
    expect((await getExport(exportId)).status).toBe('ready');
    expect((await downloadFrom(downloadUrl)).status).toBe(200);
  });
});
