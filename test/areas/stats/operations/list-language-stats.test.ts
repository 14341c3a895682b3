import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { study, type Schemas } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('listLanguageStats', () => {
  describe('200', () => {
    it('[T16] has the shares of all languages, the unknown one too, and those in which nothing was done', async () => {
      await study('mina', '2026-03-01T03:00:00Z', 20, 'ja');
      await study('mina', '2026-03-01T04:00:00Z', 20, 'fr');
      await study('mina', '2026-03-01T05:00:00Z', 20);
      const { languages } = await callSuccessfully<Schemas['LanguageStatsList']>('mina', 'GET', '/stats/languages');
      expect(languages.map(({ language, share }) => [language, share])).toEqual([
        ['fr', 34],
        ['ja', 33],
        ['und', 33],
        ['en', 0],
      ]);
      expect(languages.at(-1)?.level).not.toBeNull();
    });
  });
});
