/**
 * MAT-07: many readers page through lists of recommendations. Meanwhile, users arrive, leave, send requests, block each
 * other, hide, and are shown often.
 */
import { millisecondsIn } from '../../../../src/platform/time/instant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotLifetime } from '../../../../src/areas/matching/rules/recommendation.ts';
import { passSeconds } from '../../../support/clock.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { applyEvent, applyBetween } from './pages/between.ts';
import { drawRuns, type Run } from './pages/ranked.ts';
import { prepareScene, eligibleIn, isExcluded, requestPage, type Reading, type Scene } from './pages/scene.ts';

const AT_ONCE = 50;
const tried = runsOf({ sampled: 5, full: 1000 / AT_ONCE });

async function readNextPage(scene: Scene, reading: Reading, limit: number): Promise<void> {
  const { entries, offset, beganAt, story } = reading;
  if (entries !== null && Date.now() >= beganAt + millisecondsIn(snapshotLifetime)) {
    await expect(requestPage(reading, limit), story.join('\n')).rejects.toThrow('matching.ranking_expired');
    reading.isOver = true;
    return;
  }
  const page = await requestPage(reading, limit);
  const list = reading.entries ?? [];
  story.push(`a page of ${limit}: ${page.join(' ')}`);
  const said = story.join('\n');
  // A new list contains every eligible candidate once.
  if (entries === null) expect(list.toSorted(), said).toEqual(eligibleIn(scene, reading).toSorted());
  expect(page, said).toEqual(list.slice(offset, offset + limit).filter((id) => !isExcluded(scene, reading, id)));
  expect(reading.isOver, said).toBe(offset + limit >= list.length);
  reading.offset = offset + limit;
  reading.seen.push(...page);
  expect(new Set(reading.seen).size, said).toBe(reading.seen.length);
}

async function playRun({ walks, rounds }: Run): Promise<void> {
  const scene = await prepareScene(walks);
  for (const [index, { passes, events }] of rounds.entries()) {
    passSeconds(passes / 1000);
    for (const event of events) await applyEvent(scene, event);
    const going = scene.readings.filter(({ isOver }) => !isOver);
    await Promise.all(
      going.map(async (reading) => {
        const page = reading.walk.pages[index];
        for (const between of page?.before ?? []) await applyBetween(scene, reading, between);
      }),
    );
    // Nothing changes while pages are read, so the content of each page is certain.
    await Promise.all(going.map((reading) => readNextPage(scene, reading, reading.walk.pages[index]?.limit ?? 1)));
  }
}

describe('a list of recommendations', () => {
  it(
    `MAT-07 shows every eligible candidate once and in order, while candidates change, in ${tried.numRuns * AT_ONCE} random sequences`,
    { timeout: 600_000 },
    async () => {
      await holds(fc.asyncProperty(drawRuns(AT_ONCE), playRun), tried);
    },
  );
});
