/**
 * A request that a rule ends looks to its sender in every way like one that nobody answers, whatever the receiver did
 * (contract/decisions/0031).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, runsOf } from '../../../support/property.ts';
import { causes, type CauseName } from './untold-causes.ts';
import { senderSteps, tellStory, type Story } from './untold-worlds.ts';

/** Tells a story in both worlds. Returns the first line that differs, with what came before it. */
async function findDifference(story: Story): Promise<string | null> {
  const ended = await tellStory(story, 'ended');
  const unanswered = await tellStory(story, 'unanswered');
  const at = ended.findIndex((line, index) => line !== unanswered[index]);
  if (at === -1 && ended.length === unanswered.length) return null;
  const step = ended
    .slice(0, at + 1)
    .filter((line) => /^[a-z ]+: /.test(line))
    .at(-1);
  return `${JSON.stringify(story)}\nafter ${step?.slice(0, 200)}\nended: ${ended[at]}\nunanswered: ${unanswered[at]}`;
}

const names = Object.keys(causes) as CauseName[];
const unseen = names.filter((name) => causes[name].vanishes);
const steps = (maxLength: number) => fc.array(fc.constantFrom(...senderSteps), { maxLength });
const story = fc.record({ cause: fc.constantFrom(...names), before: steps(2), during: steps(3), after: steps(3) });
const tried = runsOf({ sampled: 3, full: 60 });

describe('a request that a rule has ended', () => {
  it.each(names)('fault-X6: looks to its sender like one that nobody answers, because %s', async (cause) => {
    const difference = await findDifference({
      cause,
      before: [],
      during: ['asks again', 'accepts', 'the cron', 'a day'],
      after: ['asks again', 'asks another'],
    });
    expect(difference).toBeNull();
  });

  it.each(unseen)('fault-X6: is cancelled by its sender like one that nobody answers, because %s', async (cause) => {
    const difference = await findDifference({ cause, before: [], during: ['cancels', 'cancels'], after: ['cancels'] });
    expect(difference).toBeNull();
  });

  it(
    `fault-X6: tells its sender nothing in ${tried.numRuns} random stories of both sides`,
    { timeout: 600_000 },
    async () => {
      await holds(
        fc.asyncProperty(story, async (told) => {
          expect(await findDifference(told)).toBeNull();
        }),
        tried,
      );
    },
  );
});
