/** A small BEN-2: both sides start and answer the same. Nothing is timed. */
import { expect, it } from 'vitest';
import { answerOf, withServer } from './ben-2-cpu.ts';

it('the two sides of BEN-2 answer the same', () =>
  withServer(async (server) => {
    for (const [operation, part] of [
      ['put', '"planId"'],
      ['list', '"matchId"'],
    ] as const) {
      const ours = await answerOf(server, 'ours', operation, 1);
      expect(ours).toContain(part);
      expect(await answerOf(server, 'bare', operation, 1)).toBe(ours);
    }
  }));
