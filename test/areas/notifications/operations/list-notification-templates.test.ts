import { beforeEach, describe, expect, it } from 'vitest';
import { typeNames } from '../../../../src/areas/notifications/rules/types.ts';
import { request } from '../../../support/app.ts';
import { freshWorld } from '../../../support/world.ts';
import { key, saveTexts } from './templates.ts';

beforeEach(freshWorld);

describe('listNotificationTemplates', () => {
  describe('200', () => {
    it('gives the current version of every type', async () => {
      await saveTexts();
      const { body } = await request('GET', '/notifications/templates', { as: 'hana' });
      const { templates } = body as { templates: { key: string; version: number }[] };
      expect(templates.map((each) => each.key)).toEqual(typeNames);
      expect(templates.map(({ version }) => version)).toEqual(typeNames.map((type) => (type === key ? 2 : 1)));
    });
  });

  describe('403', () => {
    it('is for administrators only', async () => {
      expect(await request('GET', '/notifications/templates', { as: 'mina' })).toMatchObject({ status: 403 });
    });
  });
});
