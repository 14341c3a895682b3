import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { listKeptPictures, loadImage } from '../../../support/image-store.ts';
import { runJobs } from '../../../support/jobs.ts';
import { missingId, type PersonName } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';

interface Picture {
  readonly imageId: string;
  readonly variants: { readonly full: string };
}

/** Uploads a picture and returns its public address. */
async function upload(as: PersonName = 'daniel'): Promise<string> {
  const body = formWith(pictureBytes('squarePng'));
  return ((await request('POST', '/users/me/profile-image', { as, body })).body as Picture).variants.full;
}

const load = (reportId: string, as: PersonName = 'hana'): Promise<Answer> =>
  request('GET', `/moderation/reports/${reportId}/picture`, { as });
const removePicture = async (as: PersonName = 'daniel') => {
  await request('DELETE', '/users/me/profile-image', { as });
  await runJobs();
};
const decide = async (reportId: string) => {
  await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'dismiss' } });
  await runJobs();
};

beforeEach(freshWorld);

describe('getReportPicture', () => {
  describe('200', () => {
    it('shows the picture at the address that the report names, whether its owner still shows it or not', async () => {
      await upload();
      const reportId = await reportPerson('daniel');
      const { body } = await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' });
      expect((body as { evidence: { imageUrl: string } }).evidence.imageUrl).toBe(
        `http://localhost:8787/api/v2/moderation/reports/${reportId}/picture`,
      );
      const shown = await load(reportId);
      expect(shown).toMatchObject({ status: 200 });
      expect(shown.headers.get('content-type')).toBe('image/webp');
      expect(shown.headers.get('cache-control')).toBe('private, no-store');
      await removePicture();
      expect((await load(reportId)).text).toBe(shown.text);
    });

    it('fault-X6: the public address of a removed picture answers the same, whether it was reported or not', async () => {
      const [reported, other] = [await upload('daniel'), await upload('yuki')];
      await reportPerson('daniel');
      await removePicture('daniel');
      await removePicture('yuki');
      const answers = await Promise.all([reported, other].map(async (address) => loadImage(address)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(texts[0]).toBe(texts[1]);
      expect(await listKeptPictures()).toHaveLength(1);
    });

    it('stays until the last open report that holds the picture is decided, and no copy is left', async () => {
      await upload();
      const [first, second] = [await reportPerson('daniel'), await reportPerson('daniel', 'jisoo')];
      await removePicture();
      await decide(first);
      expect((await load(second)).status).toBe(200);
      await decide(second);
      expect(await listKeptPictures()).toEqual([]);
    });
  });

  describe('404', () => {
    it('answers report.not_found without a picture, after the decision, for an unknown id and for oneself', async () => {
      const bare = await reportPerson('daniel');
      await upload();
      const decided = await reportPerson('daniel', 'jisoo');
      await decide(decided);
      await upload('hana');
      const own = await reportPerson('hana', 'mina');
      for (const reportId of [bare, decided, missingId, own])
        expect(await load(reportId)).toMatchObject({ status: 404, body: { code: 'report.not_found' } });
    });
  });

  describe('403', () => {
    it('answers auth.forbidden to the reporter and to the reported user', async () => {
      await upload();
      const reportId = await reportPerson('daniel');
      for (const name of ['mina', 'daniel'] as const)
        expect(await load(reportId, name)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    });
  });
});
