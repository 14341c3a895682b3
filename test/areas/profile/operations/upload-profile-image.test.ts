import ExifReader from 'exifreader';
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { failingDatabase, overrideMembers, withBindings } from '../../../support/faults.ts';
import { readColours, loadImage, listStoredImages } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import {
  bytesOf,
  claimingSize,
  commented,
  foreignFiles,
  formWith,
  joinBytes,
  pictureBytes,
  polyglots,
  truncatePicture,
} from '../../../support/pictures.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

interface Image {
  readonly imageId: string;
  readonly variants: { readonly thumb: string; readonly card: string; readonly full: string };
  readonly width: number;
  readonly height: number;
}

const path = '/users/me/profile-image';

function upload(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  form = formWith(bytes),
): Promise<Answer> {
  return request('POST', path, { as: 'mina', body: form, headers });
}

async function readPicture(): Promise<Image | null> {
  const { body } = await request('GET', '/users/me', { as: 'mina' });
  return (body as { image: Image | null }).image;
}

beforeEach(freshWorld);

describe('uploadProfileImage', () => {
  describe('201', () => {
    it('answers addresses that load, in every variant, and shows them in the profile', async () => {
      const answer = await upload(pictureBytes('squarePng'));
      expect(answer).toMatchObject({ status: 201, body: { width: 80, height: 80 } });
      const image = answer.body as Image;
      expect(await readPicture()).toMatchObject(image);
      for (const [variant, address] of nonEmpty(Object.entries(image.variants), 'sizes of the picture')) {
        expect(address).toMatch(new RegExp(`/profile-${image.imageId}/${variant}$`));
        const loaded = await loadImage(address);
        expect(loaded.status).toBe(200);
        expect(loaded.headers.get('content-type')).toBe('image/webp');
      }
    });

    it('FIL-05 PRF-04 removes place, camera, comments and colour profile from every variant', async () => {
      const sent = pictureBytes('portraitJpeg');
      expect(ExifReader.load(sent.buffer, { expanded: true })).toMatchObject({
        gps: { Latitude: expect.closeTo(37.566, 2) },
        xmp: expect.anything(),
        icc: expect.anything(),
      });
      const { variants } = (await upload(sent)).body as Image;
      for (const address of nonEmpty(Object.values(variants), 'sizes of the picture')) {
        const bytes = await (await loadImage(address)).arrayBuffer();
        expect(Object.keys(ExifReader.load(bytes, { expanded: true }))).toEqual(['file']);
        expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/SECRET|EXIF|XMP|ICCP/);
      }
    });

    it('FIL-05 PRF-05 turns the picture upright before it removes the orientation', async () => {
      const answer = await upload(pictureBytes('portraitJpeg'));
      expect(answer.body).toMatchObject({ width: 200, height: 300 });
      const bytes = new Uint8Array(await (await loadImage((answer.body as Image).variants.full)).arrayBuffer());
      expect(await readColours(bytes, 2)).toEqual(['red', 'blue']);
    });

    it('scales large pictures down to 1,600 pixels, and no small picture up', async () => {
      expect((await upload(pictureBytes('wideWebp'))).body).toMatchObject({ width: 1600, height: 800 });
      expect((await upload(pictureBytes('squareWebp'))).body).toMatchObject({ width: 80, height: 80 });
    });

    it('judges the file by its content, whatever name and type it comes with (FIL-01, FIL-03)', async () => {
      const form = formWith(pictureBytes('squarePng'), '../../<img src=x>.svg', 'image/svg+xml');
      const { status, body } = await upload(pictureBytes('squarePng'), {}, form);
      expect(status).toBe(201);
      expect(
        JSON.stringify(await env.IMAGES.hosted.image(`profile-${(body as Image).imageId}`).details()),
      ).not.toContain('img src');
    });

    it.each([
      ...Object.entries(commented),
      ['a JPEG without its end marker', pictureBytes('portraitJpeg').slice(0, -2)] as const,
    ])('fault-R9: accepts %s', async (_name, bytes) => {
      expect((await upload(bytes)).status).toBe(201);
    });

    it('fault-R2: accepts a file part without a file name', async () => {
      const head = '--cut\r\nContent-Disposition: form-data; name=file\r\n\r\n';
      const body = joinBytes(bytesOf(head), pictureBytes('squarePng'), bytesOf('\r\n--cut--\r\n'));
      const headers = { 'content-type': 'multipart/form-data; boundary=cut' };
      expect(await request('POST', path, { as: 'mina', body, headers })).toMatchObject({
        status: 201,
        body: { width: 80, height: 80 },
      });
    });

    it('PRF-06 gives a new picture new addresses and removes the one before', async () => {
      const first = (await upload(pictureBytes('squarePng'))).body as Image;
      const second = (await upload(pictureBytes('portraitJpeg'))).body as Image;
      expect(second.variants.full).not.toBe(first.variants.full);
      await runJobs();
      expect(await listStoredImages()).toEqual([`profile-${second.imageId}`]);
      expect((await loadImage(first.variants.full)).status).toBe(404);
    });

    it('changes the ETag of the profile', async () => {
      const before = await request('GET', '/users/me', { as: 'mina' });
      await upload(pictureBytes('squarePng'));
      const after = await request('GET', '/users/me', {
        as: 'mina',
        headers: { 'if-none-match': before.headers.get('etag') ?? '' },
      });
      expect(after.status).toBe(200);
    });

    it('FIL-09 answers the same for the same key and file, and stores one object', async () => {
      const first = await upload(pictureBytes('squarePng'), { 'idempotency-key': 'portrait-1' });
      const again = await upload(pictureBytes('squarePng'), { 'idempotency-key': 'portrait-1' });
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(await listStoredImages()).toHaveLength(1);
    });

    it('IDM-03 takes effect once for 50 parallel uploads with one key; the others get its answer or 409', async () => {
      const answers = await inParallel(50, () =>
        upload(pictureBytes('squarePng'), { 'idempotency-key': 'portrait-1' }),
      );
      const made = answers.filter(({ status }) => status === 201);
      expect(new Set(made.map(({ text }) => text)).size).toBe(1);
      expect(
        answers.every(
          ({ status, body }) =>
            status === 201 || (status === 409 && (body as { code: string }).code === 'idempotency.in_progress'),
        ),
      ).toBe(true);
      expect(await listStoredImages()).toHaveLength(1);
    });

    it('FIL-08 keeps one picture of 50 parallel uploads without a key, in the profile and in the store', async () => {
      const answers = await inParallel(50, () => upload(pictureBytes('squarePng')));
      expect(answers.every(({ status }) => status === 201)).toBe(true);
      while ((await runJobs()).length > 0);
      expect(await listStoredImages()).toEqual([`profile-${(await readPicture())?.imageId}`]);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM image_uploads').first('n')).toBe(0);
    });
  });

  describe('404', () => {
    it('answers profile.missing without a profile, and stores nothing', async () => {
      await env.DB.prepare(
        "UPDATE user_profiles SET status = 'deleted', email = NULL, english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, birth_date = NULL, gender = NULL, residence = NULL, last_active_at = NULL, version = version + 1 WHERE id = ?",
      )
        .bind(people.mina.id)
        .run();
      expect(await upload(pictureBytes('squarePng'))).toMatchObject({ status: 404, body: { code: 'profile.missing' } });
      expect(await listStoredImages()).toEqual([]);
    });
  });

  describe('409', () => {
    it('answers profile.deletion_pending while the account waits for its deletion', async () => {
      await request('DELETE', '/users/me', { as: 'mina' });
      expect(await upload(pictureBytes('squarePng'))).toMatchObject({
        status: 409,
        body: { code: 'profile.deletion_pending' },
      });
      expect(await listStoredImages()).toEqual([]);
    });
  });

  describe('413', () => {
    it('FIL-02 fault-R8: refuses a file of more than 10 MB without storing anything, and names this limit', async () => {
      const answer = await upload(new Uint8Array(10 * 1024 * 1024 + 1), { 'accept-language': 'en' });
      const detail = expect.stringMatching(/^[^.]*\b10485760\b[^.]*\. Make it smaller and send it again\.$/);
      expect(answer).toMatchObject({ status: 413, body: { code: 'request.too_large', detail } });
    });

    it('FIL-02 refuses a body of unknown length as soon as it exceeds the limit', async () => {
      const pieces = 200; // 64 KiB each, 12.5 MB in total; finite, as the runtime reads on after the response
      let sent = 0;
      const long = new ReadableStream({
        pull: (controller) => (sent++ < pieces ? controller.enqueue(new Uint8Array(65_536)) : controller.close()),
      });
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      expect(await request('POST', path, { as: 'mina', body: long, headers })).toMatchObject({ status: 413 });
    });
  });

  describe('415', () => {
    it.each(Object.entries(foreignFiles))('FIL-01 answers image.type_refused for %s', async (_name, bytes) => {
      expect(await upload(bytes)).toMatchObject({ status: 415, body: { code: 'image.type_refused' } });
      expect(await listStoredImages()).toEqual([]);
    });
  });

  describe('422', () => {
    it.each<readonly [string, Uint8Array<ArrayBuffer>, string]>([
      ['a pixel flood', claimingSize(50_000, 50_000), 'image.dimensions_refused'],
      ['1 x 100,000 pixels', claimingSize(1, 100_000), 'image.dimensions_refused'],
      ['a picture that is too small', pictureBytes('tinyPng'), 'image.dimensions_refused'],
      ['a JPEG cut short', truncatePicture('portraitJpeg'), 'image.incomplete'],
      ['a progressive JPEG cut short', truncatePicture('progressiveJpeg'), 'image.incomplete'],
      ['a PNG cut short', truncatePicture('squarePng'), 'image.incomplete'],
      ['a WebP cut short', truncatePicture('squareWebp'), 'image.incomplete'],
      ['an animation', pictureBytes('animatedWebp'), 'image.animated'],
      ['a file of 0 bytes', new Uint8Array(), 'image.empty'],
      ...Object.entries(polyglots).map(([name, bytes]) => [name, bytes, 'image.combined'] as const),
      ['a header without the picture it promises', claimingSize(3000, 3000), 'image.unreadable'],
    ])('FIL-02 fault-R9: refuses %s and names the cause', async (_name, bytes, code) => {
      expect(await upload(bytes)).toMatchObject({ status: 422, body: { code } });
      expect(await listStoredImages()).toEqual([]);
    });

    it.each([
      ['too small', pictureBytes('tinyPng'), 'at least 64 pixels', '12,000'],
      ['too large', claimingSize(12_001, 64), 'at most 12000 pixels', '64 pixels'],
    ])('fault-R14: names only the limit that a picture breaks: %s', async (what, bytes, limit, other) => {
      const { body } = await upload(bytes, { 'accept-language': 'en' });
      const { detail, userMessage } = body as { detail: string; userMessage: string };
      expect(detail).toContain(limit);
      expect(detail).not.toContain(other);
      expect(userMessage).toMatch(what === 'too small' ? /too small/ : /too many pixels/);
    });

    it('refuses a form without the file', async () => {
      const form = new FormData();
      form.set('image', 'x');
      const { status, body } = await upload(new Uint8Array(), {}, form);
      expect(status).toBe(422);
      expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).toSorted()).toEqual([
        '/body/file',
        '/body/image',
      ]);
    });

    it('IDM-02 refuses a key that was used for another file', async () => {
      await upload(pictureBytes('squarePng'), { 'idempotency-key': 'portrait-1' });
      expect(await upload(pictureBytes('squareWebp'), { 'idempotency-key': 'portrait-1' })).toMatchObject({
        status: 422,
        body: { code: 'idempotency.key_reused' },
      });
    });
  });

  describe('after a crash', () => {
    const key = { 'idempotency-key': 'portrait-1' };
    const batches = ['the key is claimed', 'the place is reserved', 'the profile shows it'];
    const moments = batches.flatMap((name, index) =>
      (['before', 'after'] as const).map((when) => [when, name, index + 1] as const),
    );

    it.each(moments)(
      'FIL-08 IDM-04 %s %s: a retry gives one picture and leaves nothing behind',
      async (when, _name, at) => {
        const before = (await upload(pictureBytes('squarePng'))).body as Image;
        const crashed = await withBindings({ DB: failingDatabase(at, when) }, () =>
          upload(pictureBytes('portraitJpeg'), key),
        );
        expect(crashed.status).toBe(500);
        const committed = at === 3 && when === 'after';
        expect((await readPicture())?.imageId === before.imageId).toBe(!committed);

        passSeconds(150); // after two minutes, a retry can take over an unfinished claim
        const retried = await upload(pictureBytes('portraitJpeg'), key);
        expect(retried).toMatchObject({ status: 201, body: { width: 200, height: 300 } });
        expect(retried.headers.has('idempotency-replayed')).toBe(committed);
        passSeconds(3600);
        await runCron();
        expect(await listStoredImages()).toEqual([`profile-${(retried.body as Image).imageId}`]);
        expect(await readPicture()).toMatchObject({ imageId: (retried.body as Image).imageId });
      },
    );

    it('FIL-08 changes nothing when the image store fails, and frees the key', async () => {
      const failing = overrideMembers(env.IMAGES.hosted, {
        upload: () => Promise.reject(new Error('the image store is down')),
      });
      const failed = await withBindings({ IMAGES: overrideMembers(env.IMAGES, { hosted: failing }) }, () =>
        upload(pictureBytes('squarePng'), key),
      );
      expect(failed.status).toBe(500);
      expect(await readPicture()).toBeNull();
      expect((await upload(pictureBytes('squarePng'), key)).status).toBe(201);
    });

    it('answers 500, not 422, when the image store can decode nothing', async () => {
      const input = (): never => {
        throw new Error('the image store is down');
      };
      const answer = await withBindings({ IMAGES: overrideMembers(env.IMAGES, { input }) }, () =>
        upload(pictureBytes('squarePng')),
      );
      expect(answer).toMatchObject({ status: 500, body: { code: 'server.internal' } });
    });

    it('FIL-08 deletes a picture later when it could not be deleted at once', async () => {
      await upload(pictureBytes('squarePng'));
      const second = (await upload(pictureBytes('portraitJpeg'))).body as Image;
      const image = (id: string) =>
        overrideMembers(env.IMAGES.hosted.image(id), {
          delete: () => Promise.reject(new Error('the image store is down')),
        });
      const failing = overrideMembers(env.IMAGES.hosted, { image });
      expect(await withBindings({ IMAGES: overrideMembers(env.IMAGES, { hosted: failing }) }, runJobs)).toEqual([
        'postponed',
      ]);
      expect(await listStoredImages()).toHaveLength(2);
      passSeconds(60);
      expect(await runJobs()).toEqual(['delivered']);
      expect(await listStoredImages()).toEqual([`profile-${second.imageId}`]);
    });
  });
});
