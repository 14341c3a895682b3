/** Keys of storage that hold lists, by id, and the day on which a filter was last asked for. */
const [listPrefix, dayPrefix] = ['ranking:', 'ranked-on:'];
/** More lists at once than a person reads. */
const KEPT_AT_MOST = 8;
const FILTERS_AT_MOST = 64;

interface Kept {
  readonly text: string;
  readonly until: string;
}

/** Ranked lists of one person, kept for a while in the storage of her hub; an alarm cleans up. */
export class Rankings {
  readonly #storage: DurableObjectStorage;
  /** The end that the alarm was last set for. */
  #armedFor: string | null = null;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Keeps a list; answers whether it is the first of its day for this filter. The oldest lists make room. */
  async keep(id: string, text: string, until: string, filter: string): Promise<boolean> {
    const kept = [...(await this.#lists())];
    const leaving = kept.toSorted(([, one], [, other]) => (one.until < other.until ? -1 : 1)).slice(0, Math.max(0, kept.length + 1 - KEPT_AT_MOST));
    await this.#storage.delete(leaving.map(([key]) => key));
    await this.#storage.put<Kept>(`${listPrefix}${id}`, { text, until });
    await this.#arm(until);
    return this.#isFirst(filter, until.slice(0, 10));
  }

  /** The list with this id, unless its time is over. */
  async find(id: string, now: string): Promise<string | null> {
    const kept = await this.#storage.get<Kept>(`${listPrefix}${id}`);
    return kept === undefined || kept.until <= now ? null : kept.text;
  }

  /** Deletes what is over, and has itself called again for the rest. */
  async clean(): Promise<void> {
    const now = new Date().toISOString();
    const lists = [...(await this.#lists())];
    await this.#storage.delete(lists.filter(([, { until }]) => until <= now).map(([key]) => key));
    const [next] = lists.map(([, { until }]) => until).filter((until) => until > now).toSorted();
    // Called before its time (a clock that was moved), it waits for the next list instead of asking again and again.
    if (next !== undefined && next !== this.#armedFor) await this.#arm(next);
  }

  async #isFirst(filter: string, day: string): Promise<boolean> {
    const key = `${dayPrefix}${filter}`.slice(0, 1024);
    if ((await this.#storage.get(key)) === day) return false;
    const days = await this.#storage.list<string>({ prefix: dayPrefix });
    if (days.size >= FILTERS_AT_MOST) await this.#storage.delete([...days.keys()]);
    await this.#storage.put(key, day);
    return true;
  }

  async #arm(until: string): Promise<void> {
    this.#armedFor = until;
    await this.#storage.setAlarm(Date.parse(until));
  }

  async #lists(): Promise<Map<string, Kept>> {
    return this.#storage.list<Kept>({ prefix: listPrefix });
  }
}
