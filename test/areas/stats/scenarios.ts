import { callSuccessfully, etagOf } from '../../support/calls.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { study } from '../../support/stats.ts';

/** Scenarios for the statistics of Mina. */
export const scenarios = {
  minaStudiesKnown: async () => {
    await study('mina', '2026-03-02T07:30:00Z', 20, 'en');
    return { etag: await etagOf('/stats/dashboard', 'mina') };
  },
  minaGoalsKnown: async () => {
    await callSuccessfully('mina', 'PUT', '/stats/goals', { dailyMinutes: 15, weeklyDays: null });
    return { etag: await etagOf('/stats/goals', 'mina') };
  },
  minaPauseKnown: async () => ({ etag: await etagOf('/stats/pause', 'mina') }),
} satisfies Scenarios;
