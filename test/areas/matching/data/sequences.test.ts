/** The real services and statements against a model of the rules (trio/rules.ts), over random sequences of what three people do. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { castOf } from './trio/cast.ts';
import { findAll } from './trio/found.ts';
import { explain, type Seen } from './trio/possible.ts';
import { perform } from './trio/perform.ts';
import type { Event } from './trio/rules.ts';
import { eventOf, runs, type Run } from './trio/sequences.ts';
import type { World } from './trio/world.ts';

const AT_ONCE = 50;
const tried = runsOf({ sampled: 5, full: 1000 / AT_ONCE });
const rounds = { min: 5, max: 7 };

/** Plays all sequences of a run at once, round by round, and compares each with its model after every round. */
async function playSequences({ ticks, sequences }: Run): Promise<void> {
  await freshWorld();
  const casts = await castOf(sequences);
  const everybody = casts.map(({ ids }) => ids);
  let found = await findAll(everybody);
  let worlds: (readonly World[])[] = casts.map(({ world }) => [world]);
  const stories = sequences.map(({ door, crowd }) => [`by ${door}, a crowd of ${crowd.sent} and ${crowd.received}`]);
  for (const [index, { passes, sweeps }] of ticks.entries()) {
    passSeconds(passes / 1000);
    const sweep: Event[] = sweeps ? [{ kind: 'expire' }, { kind: 'remind' }] : [];
    const events = sequences.map(({ rounds: planned }, cast) =>
      (planned[index] ?? []).flatMap((step) => eventOf(step, worldOf(worlds, cast)) ?? []),
    );
    const before = found;
    const swept = Promise.all(sweep.map((event) => perform(event, [], placeless, 'service')));
    const said = await Promise.all(
      sequences.map(({ door }, cast) =>
        Promise.all(
          (events[cast] ?? []).map((event) => perform(event, everybody[cast] ?? [], before[cast] ?? placeless, door)),
        ),
      ),
    );
    const sweepSaid = await swept;
    found = await findAll(everybody);
    worlds = sequences.map((_, cast) => {
      const all = [...(events[cast] ?? []), ...sweep];
      const answers = [...(said[cast] ?? []), ...sweepSaid];
      stories[cast]?.push(
        `${new Date().toISOString()}: ${all.map((event, nth) => `${JSON.stringify(event)} → ${answers[nth]}`).join(' | ')}`,
      );
      const seen = { said: answers, lines: found[cast]?.lines ?? [] };
      const { worlds: right, expected } = explain(worlds[cast] ?? [], all, Date.now(), seen);
      if (right.length === 0) throw new Error(unexplained(stories[cast] ?? [], seen, expected[0]));
      return right;
    });
  }
}

/** What happened to one sequence, and how the last of it differs from what it could have been (one way, where there are several). */
function unexplained(story: readonly string[], was: Seen, expected: Seen | undefined): string {
  const missing = (expected?.lines ?? []).filter((line) => !was.lines.includes(line));
  const surplus = was.lines.filter((line) => !(expected?.lines ?? []).includes(line));
  return [
    ...story,
    `said ${was.said.join(', ')}; foretold ${expected?.said.join(', ')}`,
    ...surplus.map((line) => `found    ${line}`),
    ...missing.map((line) => `foretold ${line}`),
  ].join('\n');
}

const nothing = { '01': [], '02': [], '12': [] };
const placeless = { lines: [], requestIds: nothing, matchIds: nothing };

/** One of the worlds that are still possible: they differ in nothing that a step asks for. */
function worldOf(worlds: readonly (readonly World[])[], cast: number): World {
  const [world] = worlds[cast] ?? [];
  if (world === undefined) throw new Error('no world is possible');
  return world;
}

describe('MAT-11 requests between people', () => {
  it(
    `${tried.numRuns * AT_ONCE} parallel sequences: every answer, state, count, notification, match and room is what the model predicts`,
    { timeout: 600_000 },
    async () => {
      await holds(fc.asyncProperty(runs(AT_ONCE, rounds), playSequences), tried);
    },
  );
});
