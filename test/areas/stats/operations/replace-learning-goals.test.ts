import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { etagOf } from '../../../support/calls.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('replaceLearningGoals', () => {
  describe('412', () => {
    it('lets exactly one of 20 parallel changes with one ETag succeed', async () => {
      const etag = await etagOf('/stats/goals', 'mina');
      const answers = await inParallel(20, (index) =>
        request('PUT', '/stats/goals', {
          as: 'mina',
          headers: { 'if-match': etag },
          body: { dailyMinutes: index + 1, weeklyDays: null },
        }),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });
  });
});
