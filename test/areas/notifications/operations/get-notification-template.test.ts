import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { etagOf } from '../../../support/calls.ts';
import { freshWorld } from '../../../support/world.ts';
import { key, path, saveTexts, texts } from './templates.ts';

beforeEach(freshWorld);

describe('getNotificationTemplate', () => {
  describe('200', () => {
    it('gives the default text as version 1, with the variables that texts can contain', async () => {
      expect(await request('GET', path, { as: 'hana' })).toMatchObject({
        status: 200,
        body: {
          key,
          version: 1,
          category: 'match',
          isCritical: false,
          savedAt: null,
          variables: [{ name: 'actor', kind: 'name', isRequired: true }],
          en: { title: '{actor} wants to learn with you' },
        },
      });
    });

    it('gives the newest saved text, with a new ETag', async () => {
      const before = await etagOf(path, 'hana');
      await saveTexts();
      const { body, headers } = await request('GET', path, { as: 'hana', headers: { 'if-none-match': before } });
      expect(body).toMatchObject({ version: 2, savedAt: '2026-03-02T09:00:00.000Z', ...texts });
      expect(headers.get('etag')).not.toBe(before);
    });
  });

  describe('404', () => {
    it.each(['match.unheard_of', 'constructor.name', 'to.string'])('knows no type %s', async (unknown) => {
      expect(await request('GET', `/notifications/templates/${unknown}`, { as: 'hana' })).toMatchObject({
        status: 404,
        body: { code: 'notification.template_not_found' },
      });
    });
  });
});
