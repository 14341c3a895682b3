import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../../support/nonempty.ts';
import { compareStorage } from '../ben-12-room-storage.ts';

describe('BEN-12', () => {
  it('stores the messages of one room in D1 and those of the other in its object, and weighs a message', async () => {
    const size = { connectionCounts: [2], rounds: 1, messages: 4, weighed: 1000 };
    const found = await compareStorage(size, () => undefined);
    expect(found.map(({ unit }) => unit)).toEqual(['messages a second', 'messages a second', 'x', 'bytes']);
    for (const { value } of nonEmpty(found, 'measurements')) expect(value).toBeGreaterThan(0);
  });
});
