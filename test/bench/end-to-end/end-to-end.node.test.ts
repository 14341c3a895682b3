/** A small BEN-1: the twins still answer what we answer, at the same cost in the database. Nothing is timed. */
import { nonEmpty } from '../../support/nonempty.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleWorker } from '../production-bundle.ts';
import { comparable } from './equal-answers.ts';
import { operationsAmong } from './operations.ts';
import { sideNames, startSides, type Sides } from './sides.ts';

// The writers of messages come behind the first 500.
const people = 700;
const operations = operationsAmong(people);
let sides: Sides;

beforeAll(async () => {
  sides = await startSides(people, (outfile) => bundleWorker('src/index.ts', outfile));
});

afterAll(() => sides.stop());

describe('the sides of BEN-1', () => {
  it.each(nonEmpty(Object.values(operations), 'operations of the benchmark'))(
    'answer the same to "$name"',
    async (operation) => {
      // Twice, because a change meets what the change before has left.
      const answers = [await sides.compare(operation), await sides.compare(operation)];
      const list = { items: { length: 20 } };
      const expected = operation.name === 'recommendations' || operation.name === 'list of 20' ? list : {};
      expect(answers).toMatchObject([expected, expected]);
    },
  );

  it('answer every request of a slice', async () => {
    const { profile, change, request, message, session } = operations;
    for (const operation of [profile, change, request, message, session])
      for (const side of sideNames) {
        const { requests, latencies } = await sides.load(side, operation, 16, 4);
        expect({ requests, latencies: latencies.length }).toEqual({ requests: 16, latencies: 16 });
      }
  });
});

describe('comparable', () => {
  it('keeps the ids of the seeded users and leaves out new ids, instants and cursors', () => {
    const known = '0190b000-0000-7000-8000-0000abcdef01';
    const made = '019a2b3c-0000-7000-8000-0000abcdef01';
    expect(
      comparable({ userId: known, requestId: made, at: '2026-03-02T09:00:00.000Z', nextCursor: 'encrypted' }),
    ).toEqual({
      userId: known,
      requestId: 'a new id',
      at: 'an instant',
      nextCursor: 'a cursor',
    });
  });
});
