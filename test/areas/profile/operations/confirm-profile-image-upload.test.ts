import ExifReader from 'exifreader';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { loadImage, listStoredImages } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { missingId } from '../../../support/people.ts';
import { bytesOf, joinBytes, pictureBytes, truncatePicture } from '../../../support/pictures.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { confirmUpload, openUpload, sendPicture } from './direct-uploads.ts';

beforeEach(freshWorld);

describe('confirmProfileImageUpload', () => {
  describe('201', () => {
    it('makes the picture the profile picture, re-encoded like any other (PRF-04, FIL-05)', async () => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('portraitJpeg'));
      const answer = await confirmUpload(draft);
      expect(answer).toMatchObject({ status: 201, body: { width: 200, height: 300 } });
      const image = answer.body as { imageId: string; variants: { full: string } };
      const bytes = await (await loadImage(image.variants.full)).arrayBuffer();
      expect(Object.keys(ExifReader.load(bytes, { expanded: true }))).toEqual(['file']);
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({ image });
      await runJobs();
      expect(await listStoredImages()).toEqual([`profile-${image.imageId}`]);
    });

    it('answers the same for the same key', async () => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('squarePng'));
      const first = await confirmUpload(draft, { 'idempotency-key': 'confirm-1' });
      const second = await confirmUpload(draft, { 'idempotency-key': 'confirm-1' });
      expect(second).toMatchObject({ status: 201, body: first.body as object });
      expect(second.headers.get('idempotency-replayed')).toBe('true');
    });

    it('fault-R13: takes effect once for 50 parallel calls, and leaves no other picture, even for an hour', async () => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('squarePng'));
      const answers = await inParallel(50, () => confirmUpload(draft));
      const made = answers.filter(({ status }) => status === 201);
      expect(made).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 404)).toHaveLength(49);
      while ((await runJobs()).length > 0);
      const [{ imageId } = { imageId: '' }] = made.map(({ body }) => body as { imageId: string });
      expect(await listStoredImages()).toEqual([`profile-${imageId}`]);
    });
  });

  describe('404', () => {
    it.each([
      ['an upload that does not exist', () => Promise.resolve({ uploadId: missingId })],
      ["another user's upload", () => openUpload('jisoo')],
    ])('answers image.upload_not_found for %s', async (_name, draft) => {
      expect(await confirmUpload(await draft())).toMatchObject({
        status: 404,
        body: { code: 'image.upload_not_found' },
      });
    });

    it('answers image.upload_not_found after the expiry, whether the cron has run or not', async () => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('squarePng'));
      passSeconds(30 * 60);
      expect(await confirmUpload(draft)).toMatchObject({ status: 404, body: { code: 'image.upload_not_found' } });
    });
  });

  describe('409', () => {
    it('answers image.upload_empty before anything has been sent; the address stays open', async () => {
      const draft = await openUpload();
      expect(await confirmUpload(draft)).toMatchObject({ status: 409, body: { code: 'image.upload_empty' } });
      await sendPicture(draft, pictureBytes('squarePng'));
      expect((await confirmUpload(draft)).status).toBe(201);
    });

    it('answers profile.deletion_pending while the account waits for its deletion', async () => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('squarePng'));
      await request('DELETE', '/users/me', { as: 'mina' });
      expect(await confirmUpload(draft)).toMatchObject({ status: 409, body: { code: 'profile.deletion_pending' } });
    });
  });

  describe('a picture that is refused', () => {
    it.each([
      [
        '413',
        'more than 10 MB',
        joinBytes(pictureBytes('squarePng'), new Uint8Array(10 * 1024 * 1024)),
        413,
        'request.too_large',
      ],
      ['415', 'a page', bytesOf('<html></html>'), 415, 'image.type_refused'],
      ['422', 'too small', pictureBytes('tinyPng'), 422, 'image.dimensions_refused'],
      ['422', 'cut short', truncatePicture('portraitJpeg'), 422, 'image.unreadable'],
    ])('answers %s, %s: closes the upload and deletes the file', async (_status, _name, bytes, status, code) => {
      const draft = await openUpload();
      await sendPicture(draft, bytes);
      expect(await confirmUpload(draft)).toMatchObject({ status, body: { code } });
      await runJobs();
      expect(await listStoredImages()).toEqual([]);
      expect((await confirmUpload(draft)).status).toBe(404);
    });
  });

  describe('after a crash', () => {
    it.each([1, 2, 3])('FIL-08 gives one picture in a retry after batch %i, and leaves nothing behind', async (at) => {
      const draft = await openUpload();
      await sendPicture(draft, pictureBytes('squarePng'));
      const key = { 'idempotency-key': 'confirm-1' };
      expect((await withBindings({ DB: failingDatabase(at, 'after') }, () => confirmUpload(draft, key))).status).toBe(
        500,
      );
      passSeconds(150);
      const retried = await confirmUpload(draft, key);
      expect(retried.status).toBe(201);
      passSeconds(3600);
      await runCron();
      expect(await listStoredImages()).toEqual([`profile-${(retried.body as { imageId: string }).imageId}`]);
    });
  });
});
