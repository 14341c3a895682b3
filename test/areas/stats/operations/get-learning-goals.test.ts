import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getLearningGoals', () => {
  describe('200', () => {
    it('a goal that is given up is null', async () => {
      await callSuccessfully('mina', 'PUT', '/stats/goals', { dailyMinutes: 20, weeklyDays: 3 });
      await callSuccessfully('mina', 'PUT', '/stats/goals', { dailyMinutes: null, weeklyDays: 3 });
      expect(await callSuccessfully('mina', 'GET', '/stats/goals')).toEqual({ dailyMinutes: null, weeklyDays: 3 });
    });
  });
});
