import { describe, expect, it } from 'vitest';
import {
  GROUP_BYTES,
  GROUP_ITEMS,
  QueueFull,
  WAITING_AT_MOST,
  WriteQueue,
} from '../../../../src/areas/chat/live/write-queue.ts';
import { ConstraintError } from '../../../../src/store/errors.ts';

interface Item {
  readonly key: string;
  readonly bytes: number;
}

const items = (count: number, bytes = 1): Item[] =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), bytes }));

/** A queue that notes its groups. `before` runs before a group is stored and may throw. */
function noteGroups(before: (group: readonly Item[], tries: number) => void = () => undefined) {
  const groups: { readonly op: string; readonly keys: readonly string[] }[] = [];
  const queue = new WriteQueue<Item, string>({
    commit: async (op, group) => {
      groups.push({ op, keys: group.map(({ key }) => key) });
      await Promise.resolve();
      before(group, groups.length);
      return group.map(({ key }) => `stored ${key}`);
    },
    keyOf: ({ key }) => key,
    sizeOf: ({ bytes }) => bytes,
  });
  return { queue, groups };
}

describe('WriteQueue', () => {
  it('stores the first item at once, and what has gathered meanwhile as one group in the order of arrival', async () => {
    const { queue, groups } = noteGroups();
    const results = await Promise.all(items(10).map((item) => queue.add(item)));
    expect(groups.map(({ keys }) => keys.length)).toEqual([1, 9]);
    expect(groups[1]?.keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(results[9]).toBe('stored 9');
  });

  it('answers an item when its own group is stored, while later groups are still waiting', async () => {
    const later = Promise.withResolvers<string[]>();
    const queue = new WriteQueue<Item, string>({
      commit: (_, group) => (group[0]?.key === '0' ? Promise.resolve(['stored 0']) : later.promise),
      keyOf: ({ key }) => key,
      sizeOf: ({ bytes }) => bytes,
    });
    const [first, second] = items(2).map((item) => queue.add(item));
    expect(await first).toBe('stored 0');
    later.resolve(['stored 1']);
    expect(await second).toBe('stored 1');
  });

  it('closes a group at 50 items, and at 500 KB', async () => {
    const many = noteGroups();
    await Promise.all(items(1 + 2 * GROUP_ITEMS).map((item) => many.queue.add(item)));
    expect(many.groups.map(({ keys }) => keys.length)).toEqual([1, GROUP_ITEMS, GROUP_ITEMS]);
    const large = noteGroups();
    await Promise.all(items(7, GROUP_BYTES / 3).map((item) => large.queue.add(item)));
    expect(large.groups.map(({ keys }) => keys.length)).toEqual([1, 3, 3]);
  });

  it('lets a second item with the same key wait for the next group', async () => {
    const { queue, groups } = noteGroups();
    const twins = [...items(3), ...items(3)];
    await Promise.all(twins.map((item) => queue.add(item)));
    expect(groups.map(({ keys }) => keys)).toEqual([['0'], ['1', '2', '0'], ['1', '2']]);
  });

  it('refuses an item when 500 are waiting, and takes items again afterwards', async () => {
    const { queue } = noteGroups();
    const adding = items(WAITING_AT_MOST + 1).map((item) => queue.add(item));
    await expect(queue.add({ key: 'late', bytes: 1 })).rejects.toThrow(QueueFull);
    await Promise.all(adding);
    expect(await queue.add({ key: 'later', bytes: 1 })).toBe('stored later');
  });

  it('stores a group whose answer was lost once more, under the same op', async () => {
    const { queue, groups } = noteGroups((_, tries) => {
      if (tries === 1) throw new Error('Network connection lost');
    });
    expect(await queue.add({ key: 'a', bytes: 1 })).toBe('stored a');
    expect(groups).toHaveLength(2);
    expect(groups[0]?.op).toBe(groups[1]?.op);
  });

  it('fails a group that cannot be stored twice, and goes on with the next', async () => {
    const { queue } = noteGroups((group) => {
      if (group.some(({ key }) => key === 'bad')) throw new Error('Network connection lost');
    });
    await expect(queue.add({ key: 'bad', bytes: 1 })).rejects.toThrow('Network connection lost');
    expect(await queue.add({ key: 'good', bytes: 1 })).toBe('stored good');
  });

  it('stores each item alone when the database refuses the group, so that one fault fails one item', async () => {
    const { queue, groups } = noteGroups((group) => {
      if (group.some(({ key }) => key === '3')) throw new ConstraintError('check', 'text', null);
    });
    const settled = await Promise.allSettled(items(6).map((item) => queue.add(item)));
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(new Set(groups.slice(1).map(({ op }) => op)).size).toBe(1);
  });
});
