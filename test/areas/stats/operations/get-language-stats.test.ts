import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { study, type Schemas } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getLanguageStats', () => {
  describe('200', () => {
    it('shows 90 days week by week, also of a language that the user has never used', async () => {
      await study('mina', '2026-03-01T03:00:00Z', 20, 'en');
      const read = (language: string) =>
        callSuccessfully<Schemas['LanguageProgress']>('mina', 'GET', `/stats/languages/${language}`);
      const english = await read('en');
      expect(english).toMatchObject({ startsOn: '2025-12-03', endsOn: '2026-03-02' });
      expect(english.weeks.at(-1)).toMatchObject({ startsOn: '2026-03-01', figures: { minutes: 20 } });
      expect((await read('fi')).language).toMatchObject({ language: 'fi', share: 0, level: null });
    });
  });
});
