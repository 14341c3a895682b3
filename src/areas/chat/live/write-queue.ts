import { newId } from '../../../platform/ids.ts';
import { Refused } from '../../../platform/problems/refusal.ts';
import { ConstraintError } from '../../../store/errors.ts';

/** How a queue stores its items. */
export interface Writing<Item, Result> {
  /** Stores a group as one batch and returns what became of each item, in order. `op` names the group. */
  commit(op: string, items: readonly Item[]): Promise<readonly Result[]>;
  /** Items with the same key are the same call, and never in one group. */
  keyOf(item: Item): string;
  /** The size of an item in bytes, roughly. */
  sizeOf(item: Item): number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly key: string;
  readonly size: number;
  readonly settle: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

/** The most items of a group. */
export const GROUP_ITEMS = 50;
/** The size of a group in bytes. D1 takes 2 MB in a parameter. */
export const GROUP_BYTES = 500_000;
/** The most items that wait: ten groups, less than a second of work. */
export const WAITING_AT_MOST = 500;

/** The queue is full. The caller may try again in a second. */
export class QueueFull extends Error {}

/**
 * Stores items one group after another (group commit): what arrives while a group is being stored is the next group.
 * The queue is explicit, because waiting for D1 lets other calls into a Durable Object.
 */
export class WriteQueue<Item, Result> {
  readonly #writing: Writing<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  #isRunning = false;

  constructor(writing: Writing<Item, Result>) {
    this.#writing = writing;
  }

  /**
   * Stores an item and returns what became of it, after it has been stored.
   *
   * @throws QueueFull; the error of the store if it failed twice.
   */
  async add(item: Item): Promise<Result> {
    if (this.#waiting.length >= WAITING_AT_MOST) throw new QueueFull('too many items are waiting');
    const [key, size] = [this.#writing.keyOf(item), this.#writing.sizeOf(item)];
    const stored = new Promise<Result>((settle, fail) => {
      this.#waiting.push({ item, key, size, settle, fail });
    });
    // Who begins the run does not wait for its end: in a busy room, that would be much later.
    return Promise.race([stored, this.#run().then(() => stored)]);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#waiting.length > 0) await this.#store(this.#takeGroup());
    this.#isRunning = false;
  }

  /** Takes the next group out of the queue. A second item with one key waits for the group after it. */
  #takeGroup(): Waiting<Item, Result>[] {
    const [group, left]: [Waiting<Item, Result>[], Waiting<Item, Result>[]] = [[], []];
    const keys = new Set<string>();
    let bytes = 0;
    for (const waiting of this.#waiting) {
      const { key, size } = waiting;
      const fits = group.length === 0 || (group.length < GROUP_ITEMS && bytes + size <= GROUP_BYTES);
      if (!fits || keys.has(key)) left.push(waiting);
      else {
        group.push(waiting);
        bytes += size;
      }
      keys.add(key);
    }
    this.#waiting = left;
    return group;
  }

  /** Stores a group and tells each item what became of it. Throws nothing. */
  async #store(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const op = newId();
    try {
      settleAll(group, await this.#commitTwice(op, group));
    } catch (error) {
      // One item that the database refuses must not fail the others: each is stored alone.
      if (isRefusedByDatabase(error) && group.length > 1) for (const one of group) await this.#storeAlone(op, one);
      else for (const { fail } of group) fail(error);
    }
  }

  async #storeAlone(op: string, one: Waiting<Item, Result>): Promise<void> {
    try {
      settleAll([one], await this.#commitTwice(op, [one]));
    } catch (error) {
      one.fail(error);
    }
  }

  /** A lost connection does not say whether the group was stored, so it is stored again under the same `op`. */
  async #commitTwice(op: string, group: readonly Waiting<Item, Result>[]): Promise<readonly Result[]> {
    const items = group.map(({ item }) => item);
    try {
      return await this.#writing.commit(op, items);
    } catch (error) {
      if (isRefusedByDatabase(error)) throw error;
      return this.#writing.commit(op, items);
    }
  }
}

function isRefusedByDatabase(error: unknown): boolean {
  return error instanceof ConstraintError || error instanceof Refused;
}

function settleAll<Item, Result>(group: readonly Waiting<Item, Result>[], results: readonly Result[]): void {
  for (const [index, { settle, fail }] of group.entries()) {
    const result = results[index];
    if (result === undefined) fail(new Error('The store answered nothing for an item.'));
    else settle(result);
  }
}
