/**
 * Compares the real services and statements with a model of the rules (trio/rules.ts), over random sequences of what
 * three people do.
 */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertCasts } from './trio/cast.ts';
import { readTables } from './trio/found.ts';
import { explainRound, type Observed } from './trio/possible.ts';
import { performEvent } from './trio/perform.ts';
import type { Event } from './trio/rules.ts';
import { eventOf, drawRuns, type Run } from './trio/sequences.ts';
import type { World } from './trio/world.ts';

const AT_ONCE = 50;
const tried = runsOf({ sampled: 5, full: 1000 / AT_ONCE });
const rounds = { min: 5, max: 7 };

/** Plays all sequences of a run in parallel and compares each with its model after every round. */
async function playSequences({ ticks, sequences }: Run): Promise<void> {
  await freshWorld();
  const casts = await insertCasts(sequences);
  const everybody = casts.map(({ ids }) => ids);
  let found = await readTables(everybody);
  let worlds: (readonly World[])[] = casts.map(({ world }) => [world]);
  const stories = sequences.map(({ entryPoint, crowd }) => [
    `by ${entryPoint}, a crowd of ${crowd.sent} and ${crowd.received}`,
  ]);
  for (const [index, { passes, sweeps }] of ticks.entries()) {
    passSeconds(passes / 1000);
    const sweep: Event[] = sweeps ? [{ kind: 'expire' }, { kind: 'remind' }] : [];
    const events = sequences.map(({ rounds: planned }, cast) =>
      (planned[index] ?? []).flatMap((step) => eventOf(step, worldOf(worlds, cast)) ?? []),
    );
    const before = found;
    const swept = Promise.all(sweep.map((event) => performEvent(event, [], placeless, 'service')));
    const actionAnswers = await Promise.all(
      sequences.map(({ entryPoint }, cast) =>
        Promise.all(
          (events[cast] ?? []).map((event) =>
            performEvent(event, everybody[cast] ?? [], before[cast] ?? placeless, entryPoint),
          ),
        ),
      ),
    );
    const sweepAnswers = await swept;
    found = await readTables(everybody);
    worlds = sequences.map((_, cast) => {
      const all = [...(events[cast] ?? []), ...sweep];
      const answers = [...(actionAnswers[cast] ?? []), ...sweepAnswers];
      stories[cast]?.push(
        `${new Date().toISOString()}: ${all.map((event, nth) => `${JSON.stringify(event)} → ${answers[nth]}`).join(' | ')}`,
      );
      const seen = { answers, lines: found[cast]?.lines ?? [] };
      const { worlds: right, expected } = explainRound(worlds[cast] ?? [], all, Date.now(), seen);
      if (right.length === 0) throw new Error(describeMismatch(stories[cast] ?? [], seen, expected[0]));
      return right;
    });
  }
}

/** What happened in one sequence, and how the last round differs from the expectation for one order of its events. */
function describeMismatch(story: readonly string[], was: Observed, expected: Observed | undefined): string {
  const missing = (expected?.lines ?? []).filter((line) => !was.lines.includes(line));
  const surplus = was.lines.filter((line) => !(expected?.lines ?? []).includes(line));
  return [
    ...story,
    `answered ${was.answers.join(', ')}; expected ${expected?.answers.join(', ')}`,
    ...surplus.map((line) => `found    ${line}`),
    ...missing.map((line) => `expected ${line}`),
  ].join('\n');
}

const nothing = { '01': [], '02': [], '12': [] };
const placeless = { lines: [], requestIds: nothing, matchIds: nothing };

/** One of the worlds that are still possible. They do not differ in anything that a step depends on. */
function worldOf(worlds: readonly (readonly World[])[], cast: number): World {
  const [world] = worlds[cast] ?? [];
  if (world === undefined) throw new Error('no world is possible');
  return world;
}

describe('MAT-11 requests and matches of three people', () => {
  it(
    `have the answers, states, counts, notifications and rooms that the model predicts, in ${tried.numRuns * AT_ONCE} random sequences`,
    { timeout: 600_000 },
    async () => {
      await holds(fc.asyncProperty(drawRuns(AT_ONCE, rounds), playSequences), tried);
    },
  );
});
