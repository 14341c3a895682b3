import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { etagOf } from '../../../support/calls.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { path, saveTexts, texts } from './templates.ts';

const changed = (title: string) => ({ ...texts, en: { ...texts.en, title } });

beforeEach(freshWorld);

describe('replaceNotificationTemplate', () => {
  describe('200', () => {
    it('saves the texts as the next version, and keeps the earlier ones', async () => {
      expect(await saveTexts()).toMatchObject({ status: 200, body: { version: 2, ...texts } });
      expect(await saveTexts(changed('{actor} asks'))).toMatchObject({ status: 200, body: { version: 3 } });
      expect(await rowsOf('notification_templates ORDER BY version')).toMatchObject([
        { version: 2, title_en: texts.en.title, saved_by: people.hana.id, saved_at: '2026-03-02T09:00:00.000Z' },
        { version: 3, title_en: '{actor} asks' },
      ]);
    });

    it('makes no version of texts that are equal to the current ones, saved or default', async () => {
      const { body } = await request('GET', path, { as: 'hana' });
      const { ko, en } = body as typeof texts;
      expect((await saveTexts({ ko, en })).body).toMatchObject({ version: 1 });
      await saveTexts();
      expect((await saveTexts()).body).toMatchObject({ version: 2 });
      expect((await saveTexts({ ko, en })).body).toMatchObject({ version: 3 });
    });
  });

  describe('403', () => {
    it('is for administrators only, also when the role was taken away since the token was made', async () => {
      expect(await saveTexts(texts, undefined, 'mina')).toMatchObject({ status: 403 });
      await runSql("UPDATE user_profiles SET version = version + 1, role = 'user' WHERE id = ?", people.hana.id);
      expect(await saveTexts()).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    });
  });

  describe('412', () => {
    it('lets exactly one of 50 parallel changes with one ETag win', async () => {
      const etag = await etagOf(path, 'hana');
      const answers = await inParallel(50, (index) => saveTexts(changed(`{actor} asks ${index}`), etag));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      expect(await rowsOf('notification_templates')).toHaveLength(1);
    });
  });

  describe('422', () => {
    it('NTF-05: names each variable that is unknown or missing, and saves nothing', async () => {
      const { status, body } = await saveTexts({
        ko: { title: '{message:이/가} 왔어요', body: '답해 주세요.' },
        en: { title: '{actor:이/가} asks', body: 'Answer {.' },
      });
      const { errors } = body as { errors: { pointer: string; detail: string }[] };
      expect(status).toBe(422);
      expect(errors.map(({ pointer }) => pointer)).toEqual([
        '/body/ko/title',
        '/body/ko/body',
        '/body/en/title',
        '/body/en/body',
      ]);
      expect(errors.map(({ detail }) => detail).join()).toMatch(/\{message\}.*\{actor\}/);
      expect(await rowsOf('notification_templates')).toEqual([]);
    });
  });
});
