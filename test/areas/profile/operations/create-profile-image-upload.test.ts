import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { loadImage, listStoredImages } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { pictureBytes } from '../../../support/pictures.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { confirmUpload, openUpload, uploadPath, sendPicture } from './direct-uploads.ts';

beforeEach(freshWorld);

describe('createProfileImageUpload', () => {
  describe('201', () => {
    it('PRF-07 answers an address that takes one picture, once, within 30 minutes', async () => {
      const draft = await openUpload();
      expect(Date.parse(draft.expiresAt) - Date.now()).toBe(30 * 60 * 1000);
      expect((await sendPicture(draft, pictureBytes('portraitJpeg'))).status).toBe(200);
      expect((await sendPicture(draft, pictureBytes('portraitJpeg'))).status).toBe(409);
    });

    it('lets nobody load the picture before it is confirmed', async () => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('portraitJpeg'));
      const [name = ''] = await listStoredImages();
      expect((await loadImage(`http://localhost:8787/__cf_local/imagedelivery/${name}/full`)).status).toBe(401);
    });

    it('closes the address of before', async () => {
      const first = await openUpload();
      const second = await openUpload();
      await runJobs();
      expect((await sendPicture(first, pictureBytes('squarePng'))).status).toBe(404);
      expect(await confirmUpload(first)).toMatchObject({ status: 404, body: { code: 'image.upload_not_found' } });
      expect((await sendPicture(second, pictureBytes('squarePng'))).status).toBe(200);
    });

    it('answers the same address for the same key', async () => {
      const call = () => request('POST', uploadPath, { as: 'mina', headers: { 'idempotency-key': 'one' } });
      const first = await call();
      const second = await call();
      expect(second.body).toEqual(first.body);
      expect(second.headers.get('idempotency-replayed')).toBe('true');
    });

    it('leaves one address open after 50 parallel calls', async () => {
      await inParallel(50, () => openUpload());
      await runJobs();
      expect(await listStoredImages()).toHaveLength(1);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM image_uploads').first('n')).toBe(1);
    });

    it('FIL-08 deletes an unconfirmed picture after the expiry', async () => {
      await sendPicture(await openUpload(), pictureBytes('squarePng'));
      passSeconds(30 * 60);
      await runCron();
      expect(await listStoredImages()).toEqual([]);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM image_uploads').first('n')).toBe(0);
    });
  });
});
