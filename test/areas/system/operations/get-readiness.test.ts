import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { checkParts } from '../../../../src/areas/system/services/check-parts.ts';
import { request } from '../../../support/app.ts';
import { testDeps } from '../../../support/deps.ts';

describe('getReadiness', () => {
  describe('200', () => {
    it('names every part that answers, and the law about clocks that it knows', async () => {
      const answer = await request('GET', '/ready');
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        status: 'ready',
        checks: ['database', 'cache', 'files', 'images', 'queue', 'live'].map((name) => ({ name, isOk: true })),
        zoneData: '2026b',
      });
    });
  });

  describe('503', () => {
    it('names the part that fails and gives no detail (OPS-01)', async () => {
      vi.spyOn(env.FILES, 'head').mockRejectedValueOnce(new Error('bucket studymate-files is on fire'));
      const answer = await request('GET', '/ready', { headers: { 'accept-language': 'en' } });
      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({ code: 'server.unavailable', detail: 'Not answering: files.' });
      expect(answer.text).not.toContain('fire');
    });
  });

  const broken: readonly [string, string, string][] = [
    ['database', 'DB', 'prepare'],
    ['cache', 'CACHE', 'get'],
    ['files', 'FILES', 'head'],
    ['images', 'IMAGES', 'info'],
    ['queue', 'JOBS', 'metrics'],
    ['live', 'USER_HUB', 'get'],
    ['live', 'RANKED_LISTS', 'get'],
  ];

  describe('the checks of getReadiness', () => {
    it.each(broken)('show a broken binding as %s, and still ask the others', async (part, binding, method) => {
      const fault = () => {
        throw new Error('down');
      };
      const real = testDeps();
      const replaced = { [method]: fault, idFromName: () => 'id' };
      const deps = testDeps({
        env: { ...real.env, [binding]: replaced },
        ...(part === 'database' && { db: replaced as never }),
      });
      const checks = await checkParts(deps);
      expect(checks.filter(({ isOk }) => !isOk).map(({ name }) => name)).toEqual([part]);
      expect(deps.logged).toEqual(['part.failed']);
    });

    it('give up a part that never answers (OPS-04)', async () => {
      const real = testDeps();
      const hangs = { get: () => new Promise(() => undefined) };
      const checks = await checkParts(testDeps({ env: { ...real.env, CACHE: hangs as never } }), 20);
      expect(checks.find(({ name }) => name === 'cache')).toEqual({ name: 'cache', isOk: false });
    });
  });
});
