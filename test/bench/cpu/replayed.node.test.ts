/** A small run of the whole requests of BEN-2. Nothing is timed. */
import { expect, it } from 'vitest';
import { comparable } from '../end-to-end/equal-answers.ts';
import { bundleBuildingAnew, bundleRequests, measuredOperations, withLoops } from './whole-requests.ts';

it('replayed requests answer as the first one, whether statements are built once or anew', { timeout: 120_000 }, () =>
  withLoops([bundleRequests, bundleBuildingAnew], async (workers) => {
    const answers = new Map<string, unknown>();
    for (const loopOf of workers)
      for (const operation of measuredOperations)
        for (const count of [1, 3]) {
          const answer = comparable(JSON.parse(await loopOf(operation)(count)));
          if (!answers.has(operation.name)) answers.set(operation.name, answer);
          expect(answer, operation.name).toEqual(answers.get(operation.name));
        }
  }),
);
