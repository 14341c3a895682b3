import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneHistoryOf } from '../../../../src/areas/profile/index.ts';
import { firstActivityOf, rebuildStatements } from '../../../../src/areas/stats/data/rebuild.ts';
import { historyFrom } from '../../../../src/areas/stats/rules/local-days.ts';
import { commit, readAll } from '../../../../src/store/batch.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { dayRows, outcomesOf, studyEvent } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';
import { twentyZones } from '../histories.ts';

/** Counts everything of Mina anew, as `npm run stats:rebuild` does. */
async function rebuild(): Promise<void> {
  const deps = testDeps();
  const { id } = people.mina;
  const [first = null] = await readAll(deps.db, firstActivityOf(id));
  const history = historyFrom(await readAll(deps.db, zoneHistoryOf(id)));
  await commit(deps.db, rebuildStatements(deps.clock.nowIso(), id, history, first));
}

const start = Date.parse('2026-03-02T12:00:00Z');
const event = fc
  .tuple(fc.nat(4 * 24 * 60), fc.integer({ min: 1, max: 240 }), fc.constantFrom('ko', 'en', undefined), fc.uuid())
  .map(([minute, length, language, id]) =>
    studyEvent(new Date(start + minute * 60_000).toISOString(), length, language, id),
  );
/** Batches in any order: an event can stand in several, and they overlap. */
const batches = fc
  .array(event, { minLength: 2, maxLength: 10 })
  .chain((events) => fc.array(fc.subarray(events, { minLength: 1 }), { minLength: 1, maxLength: 6 }));

describe('events of a user on D1', () => {
  it('[T01, T10, T16] give the rows of counting anew, in any order and in any zone', async () => {
    let counted = 0;
    await holds(
      fc.asyncProperty(fc.constantFrom(...twentyZones), batches, async (timeZone, sent) => {
        await freshWorld();
        await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone });
        setNow('2026-03-07T12:00:00.000Z');
        for (const batch of nonEmpty(sent, 'batches'))
          counted += (await outcomesOf('mina', batch)).filter((outcome) => outcome === 'counted').length;
        const rows = await dayRows('mina');
        await rebuild();
        expect(await dayRows('mina')).toEqual(rows);
      }),
      runsOf({ sampled: 8, full: 300 }),
    );
    expect(counted).toBeGreaterThan(0);
  });
});
