import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { loadImage, listStoredImages } from '../../../support/image-store.ts';
import { runJobs } from '../../../support/jobs.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

const path = '/users/me/profile-image';
const deletePicture = () => request('DELETE', path, { as: 'mina' });

beforeEach(freshWorld);

describe('deleteProfileImage', () => {
  describe('204', () => {
    it('removes the picture from the profile and from the store', async () => {
      const { body } = await request('POST', path, { as: 'mina', body: formWith(pictureBytes('squarePng')) });
      expect((await deletePicture()).status).toBe(204);
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({ image: null });
      await runJobs();
      expect(await listStoredImages()).toEqual([]);
      expect((await loadImage((body as { variants: { full: string } }).variants.full)).status).toBe(404);
    });

    it('answers the same without a picture, and keeps the ETag', async () => {
      const before = await request('GET', '/users/me', { as: 'mina' });
      expect((await deletePicture()).status).toBe(204);
      expect((await request('GET', '/users/me', { as: 'mina' })).headers.get('etag')).toBe(before.headers.get('etag'));
    });

    it('leaves the store as the profile says when uploads and removals race', async () => {
      const answers = await inParallel(50, (index) =>
        index % 2 ? deletePicture() : request('POST', path, { as: 'mina', body: formWith(pictureBytes('squarePng')) }),
      );
      expect(answers.every(({ status }) => status === 201 || status === 204)).toBe(true);
      await runJobs();
      const { image } = (await request('GET', '/users/me', { as: 'mina' })).body as {
        image: { imageId: string } | null;
      };
      expect(await listStoredImages()).toEqual(image === null ? [] : [`profile-${image.imageId}`]);
    });
  });

  describe('409', () => {
    it('answers profile.deletion_pending while the account waits for its deletion', async () => {
      await request('DELETE', '/users/me', { as: 'mina' });
      expect(await deletePicture()).toMatchObject({ status: 409, body: { code: 'profile.deletion_pending' } });
    });
  });
});
