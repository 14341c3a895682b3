/** Scenarios for series of sessions. */
import { createMatch } from '../../support/matching.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { confirmedSeries, createSeries } from '../../support/series.ts';
import { createSession } from '../../support/sessions.ts';

async function letDanielBeBusy() {
  const { matchId } = await createMatch('daniel', 'mina');
  await createMatch('daniel', 'yuki');
  await createSession('daniel', 'yuki', { startsAt: '2026-03-12T10:30:00Z' });
  return { matchId };
}

export const seriesScenarios = {
  danielIsBusyInSecondWeek: letDanielBeBusy,
  minaHasPlannedSeries: async () => {
    await letDanielBeBusy();
    const { sessionId } = await createSeries('mina', 'daniel', '2026-03-05T10:00:00Z', { count: 3, conflicts: 'skip' });
    return { sessionId };
  },
  minaHasConfirmedSeries: async () => {
    await createMatch('daniel', 'mina');
    await createMatch('daniel', 'yuki');
    const { sessionId } = await confirmedSeries('mina', 'daniel', '2026-03-05T10:00:00Z', { count: 2 });
    await createSession('daniel', 'yuki', { startsAt: '2026-03-12T12:30:00Z' });
    return { sessionId };
  },
} satisfies Scenarios;
