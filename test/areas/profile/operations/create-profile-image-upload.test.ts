import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { load, storedNames } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { picture } from '../../../support/pictures.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { confirm, open, path, send } from './direct-uploads.ts';

beforeEach(freshWorld);

describe('createProfileImageUpload', () => {
  describe('201', () => {
    it('PRF-07 answers an address that takes one picture, once, within 30 minutes', async () => {
      const draft = await open();
      expect(Date.parse(draft.expiresAt) - Date.now()).toBe(30 * 60 * 1000);
      expect((await send(draft, picture('portraitJpeg'))).status).toBe(200);
      expect((await send(draft, picture('portraitJpeg'))).status).toBe(409);
    });

    it('lets nobody load the picture before it is confirmed', async () => {
      const draft = await open();
      await send(draft, picture('portraitJpeg'));
      const [name = ''] = await storedNames();
      expect((await load(`http://localhost:8787/__cf_local/imagedelivery/${name}/full`)).status).toBe(401);
    });

    it('closes the address of before', async () => {
      const first = await open();
      const second = await open();
      await runJobs();
      expect((await send(first, picture('squarePng'))).status).toBe(404);
      expect(await confirm(first)).toMatchObject({ status: 404, body: { code: 'image.upload_not_found' } });
      expect((await send(second, picture('squarePng'))).status).toBe(200);
    });

    it('answers the same address for the same key', async () => {
      const call = () => request('POST', path, { as: 'mina', headers: { 'idempotency-key': 'one' } });
      const first = await call();
      const second = await call();
      expect(second.body).toEqual(first.body);
      expect(second.headers.get('idempotency-replayed')).toBe('true');
    });

    it('leaves one address open after 50 parallel calls', async () => {
      await inParallel(50, () => open());
      await runJobs();
      expect(await storedNames()).toHaveLength(1);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM image_uploads').first('n')).toBe(1);
    });

    it('FIL-08 deletes an unconfirmed picture after the expiry', async () => {
      await send(await open(), picture('squarePng'));
      passSeconds(30 * 60);
      await runCron();
      expect(await storedNames()).toEqual([]);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM image_uploads').first('n')).toBe(0);
    });
  });
});
